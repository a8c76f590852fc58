import type { Workload, WorkloadEvent } from './workload'

export type ListedEvent = { title: string; slug: string; startsAt: string }

export type FullEvent = ListedEvent & {
  summary: string
  /** The first paragraph. */
  bodyHead: string
  endsAt: string
  venue: string
  /** `name|country`, sorted. */
  cities: string[]
  /** Names, sorted. */
  partners: string[]
}

export type Expectations = {
  newest: ListedEvent[]
  newestWithCities: { title: string; startsAt: string; cities: string[] }[]
  one: FullEvent
  ofCity: { citySlug: string; after: string; items: ListedEvent[] }
  /** The English slug of the event whose title the write query changes. */
  written: { slug: string }
}

const AFTER = '2026-06-01T00:00:00.000Z'

const listed = (event: WorkloadEvent, locale: 'fr' | 'ar'): ListedEvent => ({
  title: event.title[locale],
  slug: event.slug[locale],
  startsAt: event.startsAt,
})

/** The right answers of the queries, computed from the workload alone. */
export const expectationsOf = ({ cities, partners, events }: Workload): Expectations => {
  const city = new Map(cities.map((it) => [it.id, it]))
  const partner = new Map(partners.map((it) => [it.id, it]))
  const citiesOf = (event: WorkloadEvent) =>
    event.cities.map((id) => `${city.get(id)?.name.fr}|${city.get(id)?.country}`).sort()

  const newest = [...events].sort((a, b) => (a.startsAt < b.startsAt ? 1 : -1)).slice(0, 10)
  const one = events[776]
  if (!one) throw new Error('The workload has too few events.')

  const busiest = cities
    .map((it) => ({
      slug: it.slug,
      id: it.id,
      events: events.filter((event) => event.cities.includes(it.id) && event.startsAt > AFTER),
    }))
    .sort((a, b) => b.events.length - a.events.length || a.id - b.id)[0]
  if (!busiest) throw new Error('The workload has no city.')

  return {
    newest: newest.map((event) => listed(event, 'fr')),
    newestWithCities: newest.map((event) => ({
      title: event.title.fr,
      startsAt: event.startsAt,
      cities: citiesOf(event),
    })),
    one: {
      ...listed(one, 'fr'),
      summary: one.summary.fr,
      bodyHead: one.body.fr[0] ?? '',
      endsAt: one.endsAt,
      venue: one.venue,
      cities: citiesOf(one),
      partners: one.partners.map((id) => partner.get(id)?.name.fr ?? '').sort(),
    },
    ofCity: {
      citySlug: busiest.slug,
      after: AFTER,
      items: busiest.events
        .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
        .slice(0, 20)
        .map((event) => listed(event, 'ar')),
    },
    written: { slug: one.slug.en },
  }
}
