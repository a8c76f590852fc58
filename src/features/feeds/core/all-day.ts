const DAY = 86_400_000

/**
 * The calendar days of an event that lasts whole days, as midnights of UTC: its first, and the one
 * after its last, because the end of a day is exclusive in iCalendar (RFC 5545 section 3.6.1).
 *
 * @param endsAt the last moment of the last day, or the midnight after it
 */
export const allDaySpan = (startsAt: Date, endsAt: Date, timeZone: string) => {
  const first = dayIn(startsAt, timeZone)
  const last = dayIn(new Date(Math.max(startsAt.getTime(), endsAt.getTime() - 1)), timeZone)
  return { first, dayAfterLast: new Date(last.getTime() + DAY) }
}

/** Swedish writes dates as ISO 8601 does. */
const dayIn = (instant: Date, timeZone: string): Date =>
  new Date(
    `${new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(instant)}T00:00:00Z`,
  )
