import type { PayloadRequest } from 'payload'

import { LOCALE_CODES, type Locale } from '@/content/locales'
import { isRouted } from '@/platform/routes'
import { json, publicEndpoint } from '@/public-api/endpoint'
import { type PublishedReader, publishedReader } from '@/public-api/published'

import { tally, yearIn } from '../core/tally'
import { documentLabels } from './labels'

const MOST_COUNTED = 10_000

const COUNT = { type: 'integer' }
const COUNTS = { type: 'object', additionalProperties: COUNT }

/** `GET /api/statistics?locale=fr`: the figures of the network, so that no page states old ones. */
export const statisticsEndpoint = publicEndpoint({
  path: '/statistics',
  tag: 'Insights',
  summary: 'The figures of the network',
  description:
    'Cities, countries, members, events and resources, counted from what is published in the language; `published` counts the documents of each collection per language. Participants are the sum of what events say of themselves.',
  parameters: {},
  answers: {
    'application/json': {
      type: 'object',
      required: ['locale', 'cities', 'members', 'regions', 'events', 'resources', 'published'],
      properties: {
        locale: { type: 'string' },
        cities: { type: 'object', properties: { total: COUNT, countries: COUNT } },
        members: {
          type: 'object',
          properties: { active: COUNT, countries: COUNT, contributing: COUNT },
        },
        regions: { type: 'array', items: { type: 'object' } },
        events: {
          type: 'object',
          properties: { total: COUNT, years: { type: 'array', items: { type: 'object' } } },
        },
        resources: { type: 'object', properties: { total: COUNT, kinds: COUNTS } },
        published: { type: 'object', additionalProperties: COUNTS },
      },
    },
  },
  answer: async ({ locale, read, req }) => {
    const network = await networkOf(read)
    return {
      body: json({
        locale,
        ...network,
        events: await eventsOf(read),
        resources: await resourcesOf(read),
        published: await publishedPerLocale(req),
      }),
      type: 'application/json; charset=utf-8',
      language: locale,
    }
  },
})

type City = { country: string; region: number }
type Member = { city: number; status: string; contributing?: boolean | null }

const networkOf = async (read: PublishedReader) => {
  const cities = await read.find<City>('cities', {
    limit: MOST_COUNTED,
    select: { country: true, region: true },
  })
  const memberships = await read.find<Member>('members', {
    where: { status: { equals: 'active' } },
    limit: MOST_COUNTED,
    select: { city: true, status: true, contributing: true },
  })
  const byId = new Map(cities.map((city) => [city.id, city]))
  // Of a city that readers do not see they see no membership either.
  const members = memberships.filter(({ city }) => byId.has(city))
  const memberCities = members.flatMap(({ city }) => byId.get(city) ?? [])
  const all = tally(cities, ['region'], ({ region }) => [region]).get('region')
  const active = tally(memberCities, ['region'], ({ region }) => [region]).get('region')
  const names = await documentLabels('regions', read)
  return {
    cities: { total: cities.length, countries: countriesIn(cities) },
    members: {
      active: members.length,
      countries: countriesIn(memberCities),
      contributing: members.filter(({ contributing }) => contributing).length,
    },
    regions: [...names].map(([id, { label, ...name }]) => ({
      id,
      name: label,
      ...name,
      cities: all?.get(id) ?? 0,
      members: active?.get(id) ?? 0,
    })),
  }
}

const countriesIn = (cities: readonly City[]): number =>
  new Set(cities.map(({ country }) => country)).size

type Event = {
  startsAt: string
  timeZone: string
  figures?: { measure?: string | null; value?: number | null }[] | null
}

/** Those that were held, or are to be: sessions are part of a summit, and cancelled ones are not. */
const eventsOf = async (read: PublishedReader) => {
  const events = await read.find<Event>('events', {
    where: { parent: { exists: false }, status: { not_equals: 'cancelled' } },
    limit: MOST_COUNTED,
    select: { startsAt: true, timeZone: true, figures: true },
  })
  const years = new Map<number, { events: number; participants: number }>()
  for (const event of events) {
    const [year = 0] = yearIn(event.startsAt, event.timeZone)
    const known = years.get(year) ?? { events: 0, participants: 0 }
    years.set(year, {
      events: known.events + 1,
      participants: known.participants + participantsOf(event),
    })
  }
  return {
    total: events.length,
    years: [...years]
      .map(([year, counts]) => ({ year, ...counts }))
      .toSorted((a, b) => b.year - a.year),
  }
}

const participantsOf = ({ figures }: Event): number =>
  (figures ?? [])
    .filter(({ measure }) => measure === 'participants')
    .reduce((sum, { value }) => sum + (value ?? 0), 0)

const resourcesOf = async (read: PublishedReader) => {
  const resources = await read.find<{ kind: string }>('resources', {
    limit: MOST_COUNTED,
    select: { kind: true },
  })
  const kinds = tally(resources, ['kind'], ({ kind }) => [kind]).get('kind') ?? []
  return { total: resources.length, kinds: Object.fromEntries(kinds) }
}

/** One count after the other: all at once would take every connection of the pool. */
const publishedPerLocale = async (req: PayloadRequest) => {
  const counts: Partial<Record<Locale, Record<string, number>>> = {}
  const collections = req.payload.config.collections.map(({ slug }) => slug).filter(isRouted)
  for (const locale of LOCALE_CODES) {
    const read = publishedReader(req, locale)
    const own: Record<string, number> = {}
    for (const collection of collections) own[collection] = await read.count(collection)
    counts[locale] = own
  }
  return counts
}
