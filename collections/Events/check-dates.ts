import type { Fault, Word } from '@/content/fault'
import { isTimeZone } from '@/content/time-zone'

/** An event, as far as its dates matter; instants in ISO 8601. */
export type Dates = { startsAt?: unknown; endsAt?: unknown; allDay?: unknown; timeZone?: unknown }

const DAY = 86_400_000

/** Arrivals, side events and receptions lie around a summit: so many days before and after. */
const PARENT_MARGIN_DAYS = 2

/** An event, or an item of its agenda, ends when it starts or later. */
export const checkOrder = (event: Dates): Fault<'eventEndsBeforeStart'> | undefined => {
  const { startsAt, endsAt } = event
  return isInstant(startsAt) && isInstant(endsAt) && Date.parse(endsAt) < Date.parse(startsAt)
    ? { fault: 'eventEndsBeforeStart', parameters: span(event) }
    : undefined
}

/** A session lies within the dates of its summit, two days before and after included. */
export const checkWithinParent = (
  child: Dates,
  parent: Dates,
): Fault<'sessionOutsideParent'> | undefined => {
  const margin = PARENT_MARGIN_DAYS * DAY
  const outside = isOutside(child, parent, margin)
  return outside
    ? { fault: 'sessionOutsideParent', parameters: { days: PARENT_MARGIN_DAYS, ...span(parent) } }
    : undefined
}

/** The items of an agenda lie within the event, and none ends before it starts. */
export const checkAgenda = (
  items: readonly Dates[],
  event: Dates,
): Fault<'agendaItemOutside' | 'agendaItemEndsBeforeStart'> | undefined => {
  for (const [index, item] of items.entries()) {
    const row = index + 1
    if (checkOrder(item)) return { fault: 'agendaItemEndsBeforeStart', parameters: { row } }
    if (isOutside(item, event, 0)) {
      return { fault: 'agendaItemOutside', parameters: { row, ...span(event) } }
    }
  }
  return undefined
}

/** Registration closes after it opens. */
export const checkRegistration = (
  opensAt: unknown,
  closesAt: unknown,
  timeZone?: unknown,
): Fault<'registrationClosesBeforeOpening'> | undefined =>
  isInstant(opensAt) && isInstant(closesAt) && Date.parse(closesAt) <= Date.parse(opensAt)
    ? {
        fault: 'registrationClosesBeforeOpening',
        parameters: { opens: moment(opensAt, { timeZone }) },
      }
    : undefined

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value))

const isOutside = (inner: Dates, outer: Dates, margin: number): boolean => {
  const end = outerEnd(outer)
  const early =
    isInstant(outer.startsAt) &&
    instantsOf(inner).some((at) => at < Date.parse(String(outer.startsAt)) - margin)
  const late = end !== undefined && instantsOf(inner).some((at) => at > end + margin)
  return early || late
}

const instantsOf = ({ startsAt, endsAt }: Dates): number[] =>
  [startsAt, endsAt].filter(isInstant).map((at) => Date.parse(at))

/** An all-day event goes on until the end of its last day. */
const outerEnd = ({ endsAt, allDay }: Dates): number | undefined =>
  isInstant(endsAt) ? Date.parse(endsAt) + (allDay === true ? DAY : 0) : undefined

const span = (event: Dates) => ({
  start: moment(event.startsAt, event),
  end: moment(event.endsAt, event),
})

/** An instant as the event's own clock shows it; of an all-day event the day alone. */
const moment = (at: unknown, { timeZone, allDay }: Dates): Word =>
  isInstant(at)
    ? {
        instant: at,
        ...(typeof timeZone === 'string' && isTimeZone(timeZone) && { timeZone }),
        ...(allDay === true && { dayOnly: true }),
      }
    : '–'
