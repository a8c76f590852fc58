import fc from 'fast-check'
import type { FlattenedField, Payload } from 'payload'

import { LOCALE_CODES } from '@/content/locales'

/** Collections that readers ask for, those among them that only Payload can read included. */
export const COLLECTIONS = [
  'articles',
  'cities',
  'events',
  'initiatives',
  'members',
  'pages',
  'partners',
  'people',
  'regions',
  'reports',
  'resources',
  'topics',
] as const

/** Values that stand in conditions, as they are stored. */
export type Stored = Record<string, readonly Record<string, unknown>[]>

const OPERATORS = {
  text: ['equals'],
  select: ['equals', 'in'],
  number: ['equals', 'greater_than', 'less_than_equal'],
  date: ['greater_than', 'less_than'],
  checkbox: ['equals'],
} as const

/** Addresses of lists and documents, with whatever parameters readers combine. */
export const restQuestions = (payload: Payload, stored: Stored): fc.Arbitrary<string> =>
  fc.constantFrom(...COLLECTIONS).chain((collection) => {
    const fields = payload.collections[collection].config.flattenedFields
    const documents = stored[collection] ?? []
    return fc
      .record({
        locale: fc.constantFrom(...LOCALE_CODES),
        select: fc.option(fc.subarray(namesOf(fields), { minLength: 1, maxLength: 6 })),
        depth: fc.constantFrom(undefined, '0', '0', '1', '2'),
        limit: fc.constantFrom(undefined, '1', '3', '10', '100'),
        page: fc.constantFrom(undefined, undefined, '2'),
        pagination: fc.constantFrom(undefined, 'false', 'true'),
        sort: fc.constantFrom(undefined, ...sortsOf(fields)),
        where: fc.option(conditions(fields, documents)),
        document: fc.constantFrom(...documents, undefined),
        isOne: fc.integer({ min: 0, max: 4 }).map((it) => it === 0),
      })
      .map(({ document, isOne, select, where, ...plain }) => {
        const parameters = new URLSearchParams()
        for (const [name, value] of Object.entries(plain)) {
          const isOfLists = name !== 'locale' && name !== 'depth'
          if (value !== undefined && !(isOne && isOfLists)) parameters.set(name, value)
        }
        for (const name of select ?? []) parameters.set(`select[${name}]`, 'true')
        if (!isOne && where) parameters.set(where.name, where.value)
        const path = isOne && document ? `/${String(document.id)}` : ''
        return `/api/${collection}${path}?${parameters}`
      })
  })

const namesOf = (fields: readonly FlattenedField[]) =>
  fields.filter((it) => !('hidden' in it && it.hidden)).map(({ name }) => name)

const sortsOf = (fields: readonly FlattenedField[]) =>
  fields
    .filter(({ type }) => type === 'date' || type === 'text')
    .flatMap(({ name }) => [name, `-${name}`])

const conditions = (
  fields: readonly FlattenedField[],
  documents: readonly Record<string, unknown>[],
): fc.Arbitrary<{ name: string; value: string }> => {
  const plain = fields.flatMap((field) => {
    const operators = OPERATORS[field.type as keyof typeof OPERATORS] ?? []
    return operators.flatMap((operator) =>
      valuesOf(documents, field.name).map((value) => ({
        name: `where[${field.name}][${operator}]${operator === 'in' ? '[0]' : ''}`,
        value,
      })),
    )
  })
  const related = fields.flatMap((field) =>
    field.type === 'relationship' && typeof field.relationTo === 'string'
      ? valuesOf(documents, field.name).flatMap((value) => [
          { name: `where[${field.name}][equals]`, value },
          { name: `where[${field.name}][in][0]`, value },
        ])
      : [],
  )
  return fc.constantFrom(...plain, ...related, { name: 'where[slug][equals]', value: 'nowhere' })
}

const valuesOf = (documents: readonly Record<string, unknown>[], name: string): string[] =>
  documents
    .flatMap((document) => document[name])
    .filter((it) => ['string', 'number', 'boolean'].includes(typeof it))
    .slice(0, 4)
    .map(String)

const locales = `${LOCALE_CODES.join('|')}`

/** The same question in each language. */
export const inEachLocale = (question: string): string[] =>
  LOCALE_CODES.map((it) =>
    question.replace(new RegExp(`locale(=|: )(${locales})`, 'g'), `locale$1${it}`),
  )

/** What frontends ask over GraphQL, and some of what only Payload can answer. */
export const graphqlQuestions = (stored: Stored): { query: string; variables?: object }[] => [
  {
    query: `{ Events(locale: fr, sort: "-startsAt", limit: 10, pagination: false, select: true) {
      docs { title startsAt cities { name country } } } }`,
  },
  ...(stored.events ?? []).slice(0, 12).map(({ slug }) => ({
    query: `query ($slug: String!) {
      Events(locale: en, where: { slug: { equals: $slug } }, limit: 1, pagination: false) { docs {
        id title slug summary body startsAt endsAt venue mode status kind languages
        cities { id name slug country population region { name } }
        speakers { role positionAtTheTime person { name } }
        organisers { role organisation { relationTo value { __typename
          ... on Partner { id name slug } ... on City { id name } } } } } } }`,
    variables: { slug },
  })),
  {
    query: `{ Cities(locale: es, limit: 5, page: 2, sort: "name") { totalDocs hasNextPage nextPage page
      docs { ...place region { name slug } } } } fragment place on City { n: name country kind }`,
  },
  {
    query:
      '{ a: Partners(locale: ar, limit: 3) { docs { name } } b: Topics(locale: ar) { docs { name } } }',
  },
  ...(stored.cities ?? []).slice(0, 8).map(({ id }) => ({
    query:
      'query ($id: Int!) { City(id: $id, locale: fr) { name latitude availableLocales _status } }',
    variables: { id },
  })),
  { query: '{ Events(locale: fr, limit: 2) { docs { title path sessions { docs { title } } } } }' },
  {
    query:
      '{ Articles(locale: en, limit: 4, where: { kind: { equals: news } }) { docs { title kind publishedAt } } }',
  },
  {
    query:
      '{ Events(locale: fr, where: { cities__country: { equals: "FR" } }) { docs { title } } }',
  },
  // Unless told by `select` what is asked for, Payload also reads files to work out `languages`.
  {
    query:
      '{ Resources(locale: en, limit: 20, select: true) { docs { title slug topics { name } regions { name } } } }',
  },
]
