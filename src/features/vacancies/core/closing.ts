import { dayOf } from '@/content/publication-date'

const DAY_MS = 86_400_000

/** From the beginning of a day in UTC until it has ended everywhere, which is last at UTC−12. */
const UNTIL_OVER_MS = 1.5 * DAY_MS

/**
 * The deadlines that are over at a moment are those before this instant: their days have ended
 * everywhere on Earth, so that nobody finds a vacancy closed on its last day.
 */
export const closedBefore = (now: Date): Date => {
  const lastDay = dayOf(new Date(now.getTime() - UNTIL_OVER_MS))
  return new Date(Date.parse(lastDay) + DAY_MS)
}

/** Whether this is a vacancy for which nobody can apply any more. */
export const isClosed = (article: Readonly<Record<string, unknown>>, now: Date): boolean => {
  const vacancy = article.vacancy as { deadline?: unknown } | null | undefined
  const deadline = vacancy?.deadline
  if (article.kind !== 'vacancy' || typeof deadline !== 'string' || !deadline) return false
  return Date.parse(deadline) < closedBefore(now).getTime()
}
