import type { PayloadRequest, Where } from 'payload'

import type { Locale } from '@/content/locales'
import { flag, textLike } from '@/public-api/core/parameters'
import { type Answer, newest, publicEndpoint } from '@/public-api/endpoint'
import { Problem } from '@/public-api/problem'
import type { Found, PublishedReader } from '@/public-api/published'

import { type CalendarHead, calendarOf } from '../core/calendar'
import { eventOf, findEvents, type StoredEvent } from './calendar-events'
import { nameOf, siteOf } from './site'

type Options = { siteUrl: string; serverUrl: string }

const SESSIONS = flag('With the sessions of summits, each as an event of its own.')

/** `GET /api/events.ics?region=western-balkans&locale=fr`: a calendar to subscribe to. */
export const calendarEndpoint = (options: Options) =>
  publicEndpoint({
    path: '/events.ics',
    tag: 'Feeds',
    summary: 'All events, or those of a region, as a calendar (RFC 5545)',
    description:
      'Times stand in the zone of the place, whole days without one. A cancelled event stays, and says so. The newest 1,000.',
    parameters: {
      region: textLike(
        { pattern: /^[a-z0-9-]+$/, expected: 'western-balkans', maxLength: 40 },
        'Only events of the region with this code.',
      ),
      sessions: SESSIONS,
    },
    answers: { 'text/calendar': { type: 'string' } },
    answer: async ({ locale, read, req, values: { region, sessions } }) => {
      const conditions: Where[] = [
        ...(region === undefined ? [] : [{ 'region.code': { equals: region } }]),
        ...(sessions ? [] : [{ parent: { exists: false } }]),
      ]
      const events = await findEvents(read, { and: conditions })
      const regionName = region === undefined ? undefined : await nameOfRegion(read, region)
      const parts = [nameOf(req, 'events', locale), regionName].filter(Boolean)
      return await answerOf(events, parts.join(', '), { locale, read, req, options })
    },
  })

/** `GET /api/events/12.ics`: one event, for "add to my calendar". */
export const eventCalendarEndpoint = (options: Options) =>
  publicEndpoint({
    path: '/events/:id(\\d{1,9}).ics',
    tag: 'Feeds',
    summary: 'One event as a calendar',
    places: { id: { description: 'The number of the event.', schema: { type: 'integer' } } },
    parameters: { sessions: SESSIONS },
    answers: { 'text/calendar': { type: 'string' } },
    answer: async ({ locale, place, read, req, values }) => {
      const id = Number(place.id)
      const itself: Where = { id: { equals: id } }
      const where = values.sessions ? { or: [itself, { parent: { equals: id } }] } : itself
      const events = await findEvents(read, where)
      const event = events.find((it) => it.id === id)
      if (!event)
        throw new Problem(404, 'documentNotPublished', { id, collection: 'events', locale })
      return await answerOf(events, event.title, { locale, read, req, options })
    },
  })

const nameOfRegion = async (read: PublishedReader, code: string): Promise<string | undefined> => {
  const where = { code: { equals: code } }
  const [region] = await read.find<{ name?: string }>('regions', {
    where,
    limit: 1,
    select: { name: true },
  })
  return region?.name
}

type Asking = { locale: Locale; read: PublishedReader; req: PayloadRequest; options: Options }

const answerOf = async (
  events: (StoredEvent & Found)[],
  name: string,
  { locale, read, req, options }: Asking,
): Promise<Answer> => {
  const site = await siteOf(read, options.siteUrl)
  const head: CalendarHead = {
    name: `${site.name} – ${name}`,
    description: site.tagline,
    source: `${options.serverUrl}${req.pathname}${req.search ?? ''}`,
    locale,
  }
  return {
    body: calendarOf(
      head,
      events.map((event) => eventOf(event, locale, options)),
    ),
    type: 'text/calendar; charset=utf-8',
    language: locale,
    lastModified: newest(events),
    headers: { 'Content-Disposition': 'inline; filename="events.ics"' },
  }
}
