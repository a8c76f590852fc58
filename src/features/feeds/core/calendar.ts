import { TZDate } from '@date-fns/tz'
import ical, { ICalEventStatus } from 'ical-generator'

import { allDaySpan } from './all-day'
import { vtimezoneOf } from './vtimezone'

/** An event, in the language of the calendar. */
export type CalendarEvent = {
  uid: string
  title: string
  summary: string
  url?: string | undefined
  startsAt: Date
  endsAt: Date
  allDay: boolean
  /** IANA. */
  timeZone: string
  status: 'planned' | 'confirmed' | 'postponed' | 'cancelled'
  /** How the status is called, said before the title where it is bad news. */
  statusLabel: string
  place?: { name: string; geo?: { lat: number; lon: number } | undefined } | undefined
  categories: readonly string[]
  created: Date
  updated: Date
}

export type CalendarHead = {
  name: string
  description?: string | undefined
  /** Where the calendar is kept. */
  source: string
  locale: string
}

const STATUS = {
  planned: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const satisfies Record<CalendarEvent['status'], ICalEventStatus>

/** How often calendars may ask again, in seconds. */
const REFRESH = 3_600

/**
 * A calendar in iCalendar (RFC 5545). Nothing in it depends on when it is asked for: equal content
 * gives equal bytes.
 */
export const calendarOf = (head: CalendarHead, events: readonly CalendarEvent[]): string => {
  const calendar = ical({
    name: head.name,
    prodId: { company: 'citynet-cms', product: 'events', language: head.locale.toUpperCase() },
    ttl: REFRESH,
    source: head.source,
    timezone: { name: null, generator: (zone) => vtimezoneOf(zone, ...spanIn(zone, events)) },
    ...(head.description && { description: head.description }),
  })
  for (const event of events) calendar.createEvent(entryOf(event))
  return calendar.toString()
}

const entryOf = (event: CalendarEvent) => {
  const isBadNews = event.status === 'cancelled' || event.status === 'postponed'
  return {
    id: event.uid,
    summary: isBadNews ? `${event.statusLabel}: ${event.title}` : event.title,
    description: event.summary,
    status: STATUS[event.status],
    // Grows with every change, and nobody has to count.
    sequence: Math.max(0, Math.floor((event.updated.getTime() - event.created.getTime()) / 1_000)),
    stamp: event.updated,
    created: event.created,
    lastModified: event.updated,
    categories: event.categories.map((name) => ({ name })),
    ...(event.url && { url: event.url }),
    ...(event.place && {
      location: { title: event.place.name, ...(event.place.geo && { geo: event.place.geo }) },
    }),
    ...timesOf(event),
  }
}

/** Whole days have no zone; other times stand in that of the place. */
const timesOf = ({ allDay, startsAt, endsAt, timeZone }: CalendarEvent) => {
  if (allDay) {
    const { first, dayAfterLast } = allDaySpan(startsAt, endsAt, timeZone)
    return { allDay: true, start: first, end: dayAfterLast }
  }
  return {
    timezone: timeZone,
    // By itself the library writes Dates in the zone of this machine.
    start: new TZDate(startsAt, timeZone),
    end: new TZDate(endsAt, timeZone),
  }
}

const spanIn = (zone: string, events: readonly CalendarEvent[]): [Date, Date] => {
  const times = events
    .filter(({ timeZone }) => timeZone === zone)
    .flatMap(({ startsAt, endsAt }) => [startsAt.getTime(), endsAt.getTime()])
  return [new Date(Math.min(...times)), new Date(Math.max(...times))]
}
