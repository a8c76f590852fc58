import type { SelectType } from 'payload'

import type { Locale } from '@/content/locales'
import { json, publicEndpoint } from '@/public-api/endpoint'
import { Problem } from '@/public-api/problem'
import type { PublishedReader } from '@/public-api/published'

import { type Tally, tally, yearIn } from '../core/tally'
import { FACETS, type Facet } from './facet-table'
import { countryLabel, documentLabels, type Label, termLabels } from './labels'

/** So many documents are counted; of more, the first by number. */
const MOST_COUNTED = 10_000

/** `GET /api/facets/events?locale=fr&where[kind][equals]=summit`: what a filter leaves to choose. */
export const facetsEndpoint = publicEndpoint({
  path: '/facets/:collection',
  tag: 'Insights',
  summary: 'How many documents there are of each kind, region, topic, year …',
  description:
    'Counts under the conditions of `where`, which are those of the list itself. A facet lists values that were met, the most frequent first, years and then the newest. Years are those of the place. A document with two topics counts for both. At most 10,000 documents are counted; `total` says how many were.',
  places: {
    collection: {
      description: 'The collection.',
      schema: { type: 'string', enum: Object.keys(FACETS) },
    },
  },
  parameters: {},
  filtered: true,
  answers: {
    'application/json': {
      type: 'object',
      required: ['collection', 'locale', 'total', 'facets'],
      properties: {
        collection: { type: 'string' },
        locale: { type: 'string' },
        total: { type: 'integer' },
        facets: {
          type: 'object',
          additionalProperties: {
            type: 'array',
            items: {
              type: 'object',
              required: ['value', 'label', 'count'],
              properties: {
                value: { type: ['string', 'integer'] },
                label: { type: 'string' },
                slug: { type: 'string' },
                code: { type: 'string' },
                count: { type: 'integer' },
              },
            },
          },
        },
      },
    },
  },
  answer: async ({ locale, place, read, where }) => {
    const slug = place.collection ?? ''
    const facets = Object.hasOwn(FACETS, slug) ? FACETS[slug] : undefined
    if (!facets)
      throw new Problem(404, 'nothingByThatName', {
        name: slug,
        known: Object.keys(FACETS).join(', '),
      })
    const fields = Object.values(facets).map(({ field }) => field)
    const select: SelectType = Object.fromEntries(
      [...fields, 'timeZone'].flatMap((field) =>
        field === 'timeZone' && slug !== 'events' ? [] : [[field, true]],
      ),
    )
    const documents = await read.find<Record<string, unknown>>(slug, {
      ...(where && { where }),
      sort: 'id',
      limit: MOST_COUNTED,
      select,
    })
    const counts = tally(documents, Object.keys(facets), (document, name) =>
      valuesOf(document, facets[name]),
    )
    return {
      body: json({
        collection: slug,
        locale,
        total: documents.length,
        facets: await labelled(counts, facets, { locale, read }),
      }),
      type: 'application/json; charset=utf-8',
      language: locale,
    }
  },
})

const valuesOf = (document: Record<string, unknown>, facet: Facet | undefined) => {
  if (!facet) return []
  const value = document[facet.field]
  if (facet.kind === 'year') return yearIn(value, document.timeZone)
  return [value].flat().filter((it) => typeof it === 'string' || typeof it === 'number')
}

const labelled = async (
  counts: Tally,
  facets: Record<string, Facet>,
  asked: { locale: Locale; read: PublishedReader },
): Promise<Record<string, object[]>> => {
  const named: Record<string, object[]> = {}
  for (const [name, values] of counts) {
    const facet = facets[name]
    if (!facet) continue
    const labelOf = await labelsOf(facet, asked)
    const rows = [...values].flatMap(([value, count]) => {
      const label = labelOf(value)
      // What is not published in the language has no name in it, and is not told of.
      return label ? [{ value, ...label, count }] : []
    })
    named[name] = rows.toSorted((a, b) =>
      facet.kind === 'year'
        ? Number(b.value) - Number(a.value)
        : b.count - a.count || a.label.localeCompare(b.label, asked.locale),
    )
  }
  return named
}

const labelsOf = async (
  facet: Facet,
  { locale, read }: { locale: Locale; read: PublishedReader },
): Promise<(value: string | number) => Label | undefined> => {
  if (facet.kind === 'year') return (value) => ({ label: String(value) })
  if (facet.kind === 'country') return (value) => countryLabel(String(value), locale)
  if (facet.kind === 'term') {
    const labels = termLabels(facet.vocabulary, locale)
    return (value) => labels.get(String(value))
  }
  const labels = await documentLabels(facet.collection, read)
  return (value) => labels.get(Number(value))
}
