import type { SelectType, Where } from 'payload'

import { choice, required, wholeNumber } from '@/public-api/core/parameters'
import { json, publicEndpoint } from '@/public-api/endpoint'
import { Problem } from '@/public-api/problem'
import type { Found, PublishedReader } from '@/public-api/published'

import { rankRelated, type Tie, type Ties, WEIGHTS } from '../core/related'

/** By collection, the field behind each tie, and the date by which the newer comes first. */
const TIED: Record<string, { fields: Partial<Record<Tie, string>>; date: string }> = {
  articles: {
    fields: {
      initiative: 'initiative',
      events: 'events',
      cities: 'cities',
      topics: 'topics',
      regions: 'regions',
    },
    date: 'publishedAt',
  },
  events: {
    fields: { initiative: 'initiative', cities: 'city', topics: 'topics', regions: 'region' },
    date: 'startsAt',
  },
  reports: { fields: { events: 'event', cities: 'cities' }, date: 'publishedAt' },
  resources: {
    fields: { initiative: 'initiative', cities: 'cities', topics: 'topics', regions: 'regions' },
    date: 'publishedAt',
  },
}
const COLLECTIONS = Object.keys(TIED)

/** Of each collection the newest so many that have anything in common are ranked. */
const MOST_RANKED = 200

/** `GET /api/related?collection=articles&id=9&locale=fr`: what to read next. */
export const relatedEndpoint = publicEndpoint({
  path: '/related',
  tag: 'Insights',
  summary: 'What has most in common with a document',
  description: `News, events, reports and resources that share something with it, the most first, of equals the newer. What is shared weighs: ${Object.entries(
    WEIGHTS,
  )
    .map(([tie, weight]) => `${tie} ${weight}`)
    .join(
      ', ',
    )}; of each kind at most three count. An event is related to its reports and to news about it. \`shared\` says what it was.`,
  parameters: {
    collection: required(choice(COLLECTIONS, 'The collection of the document.')),
    id: required(wholeNumber({ min: 1, max: 999_999_999, otherwise: 0 }, 'Its number.')),
    limit: wholeNumber({ min: 1, max: 50, otherwise: 6 }, 'How many at most.'),
  },
  answers: {
    'application/json': {
      type: 'object',
      required: ['collection', 'id', 'locale', 'related'],
      properties: {
        collection: { type: 'string' },
        id: { type: 'integer' },
        locale: { type: 'string' },
        related: {
          type: 'array',
          items: {
            type: 'object',
            required: ['collection', 'id', 'title', 'path', 'score', 'shared'],
            properties: {
              collection: { type: 'string' },
              id: { type: 'integer' },
              title: { type: 'string' },
              path: { type: 'string' },
              date: { type: 'string' },
              score: { type: 'integer' },
              shared: { type: 'object' },
            },
          },
        },
      },
    },
  },
  answer: async ({ locale, read, values: { collection, id, limit } }) => {
    const subject = await read.findByID<Document>(collection, id, { select: selectOf(collection) })
    if (!subject) throw new Problem(404, 'documentNotPublished', { id, collection, locale })
    const ties = tiesOf(collection, subject)
    const candidates = []
    for (const other of COLLECTIONS) candidates.push(...(await candidatesIn(other, ties, read)))
    const others = candidates.filter(({ key }) => key !== keyOf(collection, id))
    return {
      body: json({
        collection,
        id,
        locale,
        related: rankRelated(ties, others, limit).map(({ candidate, score, shared }) => ({
          collection: candidate.collection,
          id: candidate.document.id,
          title: candidate.document.title,
          path: candidate.document.path,
          ...(candidate.date && { date: candidate.date }),
          score,
          shared,
        })),
      }),
      type: 'application/json; charset=utf-8',
      language: locale,
    }
  },
})

type Document = Found & { title: string; path?: string } & Record<string, unknown>

const keyOf = (collection: string, id: number) => `${collection}/${String(id).padStart(10, '0')}`

const selectOf = (collection: string): SelectType => {
  const { fields, date } = tiedIn(collection)
  return Object.fromEntries(
    ['title', 'path', date, ...Object.values(fields)].map((it) => [it, true]),
  )
}

const tiedIn = (collection: string) => TIED[collection] ?? { fields: {}, date: 'updatedAt' }

/** What a document names; an event is also itself what its reports and its news are about. */
const tiesOf = (collection: string, document: Document): Ties => {
  const entries = Object.entries(tiedIn(collection).fields).map(([tie, field]) => [
    tie,
    [document[field]].flat().filter((it): it is number => typeof it === 'number'),
  ])
  return {
    ...(Object.fromEntries(entries) as Ties),
    ...(collection === 'events' && { events: [document.id] }),
  }
}

const candidatesIn = async (collection: string, ties: Ties, read: PublishedReader) => {
  const { fields, date } = tiedIn(collection)
  const paths = { ...fields, ...(collection === 'events' && { events: 'id' }) }
  const conditions = Object.entries(paths).flatMap(([tie, path]): Where[] => {
    const ids = ties[tie as Tie] ?? []
    return ids.length > 0 ? [{ [path]: { in: ids.slice(0, 100) } }] : []
  })
  if (conditions.length === 0) return []
  const documents = await read.find<Document>(collection, {
    where: { or: conditions },
    sort: [`-${date}`, 'id'],
    limit: MOST_RANKED,
    select: selectOf(collection),
  })
  return documents.map((document) => ({
    key: keyOf(collection, document.id),
    collection,
    document,
    ties: tiesOf(collection, document),
    date: typeof document[date] === 'string' ? document[date] : '',
  }))
}
