import type { Fault } from './fault'

/** The network exists since this day: nothing of it was published before. */
export const FIRST_PUBLICATION = '2015-09-01'

/** The UTC calendar day of an instant, as `yyyy-mm-dd`. */
export const dayOf = (instant: string | Date): string =>
  new Date(instant).toISOString().slice(0, 10)

/**
 * Catches the wrong year typed into a date of publication (`07/10/2000` on an event of 2024):
 * not before the network began, not more than two years after `now`.
 */
export const checkPublishedAt = (
  publishedAt: string,
  now: Date,
): Fault<'publishedTooEarly' | 'publishedTooLate'> | undefined => {
  const latest = new Date(now)
  latest.setUTCFullYear(latest.getUTCFullYear() + 2)
  if (dayOf(publishedAt) < FIRST_PUBLICATION) {
    return {
      fault: 'publishedTooEarly',
      parameters: { date: dayOf(publishedAt), first: FIRST_PUBLICATION },
    }
  }
  if (dayOf(publishedAt) > dayOf(latest)) {
    return {
      fault: 'publishedTooLate',
      parameters: { date: dayOf(publishedAt), last: dayOf(latest) },
    }
  }
  return undefined
}
