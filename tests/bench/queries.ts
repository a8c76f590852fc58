import type { Expectations, FullEvent, ListedEvent } from './expectations'

/** One measured question: how it is asked, and what of the answer is compared with the truth. */
export type Query = {
  name: string
  what: string
  method: 'GET' | 'POST'
  path: string
  body?: string
  /** The comparable part of the answer. */
  pick: (answer: never) => unknown
  expected: unknown
}

type RestEvent = {
  title: string
  slug: string
  summary: string
  startsAt: string
  endsAt: string
  venue: string
  body: { root: { children: { children: { text: string }[] }[] } }
  cities: { name: string; country: string }[]
  organisers: { organisation: { value: { name: string } } }[]
}

const list = ({ title, slug, startsAt }: ListedEvent): ListedEvent => ({ title, slug, startsAt })

const named = (cities: { name: string; country: string }[]) =>
  cities.map((city) => `${city.name}|${city.country}`).sort()

const full = (event: RestEvent): FullEvent => ({
  ...list(event),
  summary: event.summary,
  bodyHead: event.body.root.children[0]?.children[0]?.text ?? '',
  endsAt: event.endsAt,
  venue: event.venue,
  cities: named(event.cities),
  partners: event.organisers.map((it) => it.organisation.value.name).sort(),
})

const parameters = (entries: Record<string, string>) => new URLSearchParams(entries).toString()

const graphql = (query: string, variables: Record<string, unknown> = {}) => ({
  method: 'POST' as const,
  path: '/api/graphql',
  body: JSON.stringify({ query, variables }),
})

/** Q1 to Q5 of the common workload, asked the way our documentation tells frontends to. */
export const queriesFor = (expected: Expectations): Query[] => [
  {
    name: 'Q1',
    what: 'REST: 10 newest events, French',
    method: 'GET',
    path: `/api/events?${parameters({
      locale: 'fr',
      sort: '-startsAt',
      limit: '10',
      depth: '0',
      pagination: 'false',
      'select[title]': 'true',
      'select[slug]': 'true',
      'select[startsAt]': 'true',
    })}`,
    pick: (answer: { docs: ListedEvent[] }) => answer.docs.map(list),
    expected: expected.newest,
  },
  {
    name: 'Q2',
    what: 'REST: one event by slug, populated',
    method: 'GET',
    path: `/api/events?${parameters({
      locale: 'fr',
      'where[slug][equals]': expected.one.slug,
      limit: '1',
      depth: '1',
      pagination: 'false',
    })}`,
    pick: (answer: { docs: RestEvent[] }) => answer.docs.map(full)[0],
    expected: expected.one,
  },
  {
    name: 'Q3',
    what: 'GraphQL: 10 events with cities',
    ...graphql(
      `{ Events(locale: fr, sort: "-startsAt", limit: 10, pagination: false, select: true) {
        docs { title startsAt cities { name country } } } }`,
    ),
    pick: (answer: { data: { Events: { docs: RestEvent[] } } }) =>
      answer.data.Events.docs.map(({ title, startsAt, cities }) => ({
        title,
        startsAt,
        cities: named(cities),
      })),
    expected: expected.newestWithCities,
  },
  {
    name: 'Q4',
    what: 'GraphQL: one event by slug, everything',
    ...graphql(
      `query ($slug: String!) {
        Events(locale: fr, where: { slug: { equals: $slug } }, limit: 1, pagination: false) {
          docs {
            id title slug summary body startsAt endsAt venue mode status
            cities { id name slug country population latitude longitude region { name } }
            organisers { role organisation { value { ... on Partner { id name slug summary } } } }
          }
        }
      }`,
      { slug: expected.one.slug },
    ),
    pick: (answer: { data: { Events: { docs: RestEvent[] } } }) =>
      answer.data.Events.docs.map(full)[0],
    expected: expected.one,
  },
  {
    name: 'Q5',
    what: 'REST: events of a city after a date, Arabic',
    method: 'GET',
    path: `/api/events?${parameters({
      locale: 'ar',
      'where[cities.slug][equals]': expected.ofCity.citySlug,
      'where[startsAt][greater_than]': expected.ofCity.after,
      sort: 'startsAt',
      limit: '20',
      depth: '0',
      pagination: 'false',
      'select[title]': 'true',
      'select[slug]': 'true',
      'select[startsAt]': 'true',
    })}`,
    pick: (answer: { docs: ListedEvent[] }) => answer.docs.map(list),
    expected: expected.ofCity.items,
  },
]

/** A GraphQL query asked by its address instead of by a body; undefined for those that have none. */
export const inAddress = (query: Query): Query | undefined => {
  if (query.body === undefined) return undefined
  const { query: text, variables } = JSON.parse(query.body) as { query: string; variables: object }
  const asked = parameters({ query: text, variables: JSON.stringify(variables) })
  const { body: _, ...rest } = query
  return { ...rest, name: `${query.name} GET`, method: 'GET', path: `${query.path}?${asked}` }
}
