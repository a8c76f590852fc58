import type { SelectType, Where } from 'payload'

import type { Locale } from '@/content/locales'
import { absoluteUrl } from '@/platform/routes'
import type { Found, PublishedReader } from '@/public-api/published'
import { VOCABULARIES } from '@/vocabularies'

import type { CalendarEvent } from '../core/calendar'

/** The newest by their start; calendars get slow with more, and nobody scrolls so far back. */
const MOST_EVENTS = 1_000

/** An event as a calendar reads it. */
export type StoredEvent = {
  title: string
  summary?: string | null
  path?: string | null
  startsAt: string
  endsAt: string
  allDay?: boolean | null
  timeZone: string
  status: CalendarEvent['status']
  kind: string
  venue?: string | null
  address?: string | null
  createdAt: string
  city?: City | number | null
  topics?: ({ name?: string | null } | number)[] | null
}

type City = {
  name?: string | null
  country?: string | null
  latitude?: number | null
  longitude?: number | null
}

const SELECT: SelectType = {
  title: true,
  summary: true,
  path: true,
  startsAt: true,
  endsAt: true,
  allDay: true,
  timeZone: true,
  status: true,
  kind: true,
  venue: true,
  address: true,
  city: true,
  topics: true,
  createdAt: true,
  updatedAt: true,
}

export const findEvents = (read: PublishedReader, where: Where) =>
  read.find<StoredEvent>('events', {
    where,
    sort: ['-startsAt', 'id'],
    limit: MOST_EVENTS,
    depth: 1,
    select: SELECT,
    populate: {
      cities: { name: true, country: true, latitude: true, longitude: true },
      topics: { name: true },
    },
  })

export const eventOf = (
  event: StoredEvent & Found,
  locale: Locale,
  { siteUrl }: { siteUrl: string },
): CalendarEvent => ({
  // The same in every language: who has two of them has one event, not two.
  uid: `event-${event.id}@${new URL(siteUrl).hostname}`,
  title: event.title,
  summary: event.summary ?? '',
  url: event.path ? absoluteUrl(siteUrl, event.path) : undefined,
  startsAt: new Date(event.startsAt),
  endsAt: new Date(event.endsAt),
  allDay: event.allDay === true,
  timeZone: event.timeZone,
  status: event.status,
  statusLabel: labelOf('eventStatus', event.status, locale) ?? event.status,
  place: placeOf(event, locale),
  categories: [
    labelOf('eventKind', event.kind, locale) ?? event.kind,
    ...(event.topics ?? []).flatMap((it) => (typeof it === 'object' && it.name ? [it.name] : [])),
  ],
  created: new Date(event.createdAt),
  updated: new Date(event.updatedAt),
})

const labelOf = (
  vocabulary: 'eventStatus' | 'eventKind',
  term: string,
  locale: Locale,
): string | undefined =>
  (VOCABULARIES[vocabulary] as Record<string, Record<Locale, string>>)[term]?.[locale]

const placeOf = ({ venue, address, city }: StoredEvent, locale: Locale): CalendarEvent['place'] => {
  const place = typeof city === 'object' && city !== null ? city : undefined
  const country = place?.country ? countryName(place.country, locale) : undefined
  const name = [venue, address, place?.name, country].filter(Boolean).join(', ')
  if (!name) return undefined
  const { latitude, longitude } = place ?? {}
  return {
    name,
    ...(latitude != null && longitude != null && { geo: { lat: latitude, lon: longitude } }),
  }
}

/** XK is Kosovo's; data of regions does not name it everywhere. */
const countryName = (code: string, locale: Locale): string =>
  new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code
