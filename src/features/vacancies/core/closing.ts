import { dayOf } from '@/content/publication-date'

/** From the beginning of a day in UTC until it has ended everywhere, which is last at UTC−12. */
const UNTIL_OVER_MS = 36 * 3_600_000

/**
 * When a vacancy closes: once its last day for applications is over everywhere on Earth, so that
 * nobody finds it closed on that day.
 *
 * @returns undefined for what is no vacancy, and for one without a deadline
 */
export const closingOf = (article: Readonly<Record<string, unknown>>): Date | undefined => {
  const vacancy = article.vacancy as { deadline?: unknown } | null | undefined
  const deadline = vacancy?.deadline
  if (article.kind !== 'vacancy' || typeof deadline !== 'string' || !deadline) return undefined
  return new Date(Date.parse(dayOf(deadline)) + UNTIL_OVER_MS)
}
