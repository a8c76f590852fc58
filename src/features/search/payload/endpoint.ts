import { LOCALE_CODES } from '@/content/locales'
import { tellingReads } from '@/platform/read-notes'
import { sessionOf } from '@/platform/session'
import { required, textLike } from '@/public-api/core/parameters'
import { publicEndpoint } from '@/public-api/endpoint'
import { Problem } from '@/public-api/problem'

import {
  FACETS,
  type Known,
  LAST_PAGE,
  MOST_RESULTS,
  readSearch,
  SearchFault,
} from '../core/request'
import { find } from './find'
import { INDEX } from './index-tag'

/** What may be searched: collections, and those of them that results are counted by. */
export type SearchScope = Omit<Known, 'locales'>

/**
 * `GET /api/search?q=…&locale=fr`, for everybody alike: the index holds what anonymous readers see.
 * What is not understood is answered by 400, naming what is.
 */
export const searchEndpoint = (scope: SearchScope) =>
  publicEndpoint({
    path: '/search',
    tag: 'Search',
    summary: 'Full text search in what is published in a language',
    description:
      'By stem, by name and in spite of typing errors: `villes` finds `ville`, `Koln` finds `Köln`. `q` takes `"phrases"`, `or` and `-without`.',
    parameters: parametersOf(scope),
    cacheable: true,
    answers: { 'application/json': ANSWER },
    answer: async ({ locale, req }) => {
      try {
        const request = readSearch(req.searchParams, { ...scope, locales: LOCALE_CODES })
        const answer = await tellingReads([INDEX], async () => find(await sessionOf(req), request))
        return {
          body: JSON.stringify(answer),
          type: 'application/json; charset=utf-8',
          language: locale,
        }
      } catch (error) {
        if (error instanceof SearchFault) throw new Problem(400, error.code, error.parameters)
        throw error
      }
    },
  })

/** As they are described; what each may be is decided by {@link readSearch}, for GraphQL alike. */
const parametersOf = ({ relatedFacets, types }: SearchScope) => {
  const anyOf = (values: readonly string[]) => `Some of ${values.join(', ')}, with commas.`
  const related = relatedFacets.map((name) => [
    name,
    text(`Only what points to one of these documents of ${name}: numbers, with commas.`),
  ])
  return {
    q: required(text('What is looked for, at most 200 characters.')),
    types: text(`Only these collections. ${anyOf(types)}`),
    kinds: text('Only documents of these kinds: `report,guide`.'),
    years: text('Only documents of these years: `2025,2026`.'),
    // Named by the configuration, so known to no type.
    ...(Object.fromEntries(related) as Record<string, ReturnType<typeof text>>),
    prefix: text('`true` while the last word is still being typed.'),
    page: text(`Which page, 1 to ${LAST_PAGE}.`),
    limit: text(`Results of a page, 1 to ${MOST_RESULTS}; 10 without.`),
    facets: text(`How many results have each value. ${anyOf([...FACETS, ...relatedFacets])}`),
    count: text('`true` also counts all results.'),
  }
}

const text = (description: string) =>
  textLike({ pattern: /[\s\S]*/, expected: 'text', maxLength: 2_000 }, description)

const COUNTS = {
  type: 'array',
  items: {
    type: 'object',
    required: ['value', 'count'],
    properties: {
      value: { type: 'string' },
      label: { type: 'string' },
      count: { type: 'integer' },
    },
  },
}

const HIT = {
  type: 'object',
  additionalProperties: false,
  required: ['collection', 'id', 'title', 'path', 'kind', 'date', 'excerpt'],
  properties: {
    collection: { type: 'string' },
    id: { type: 'integer' },
    title: { type: 'string' },
    path: { type: ['string', 'null'] },
    kind: { type: ['string', 'null'] },
    date: { type: ['string', 'null'] },
    excerpt: {
      type: 'object',
      required: ['text', 'marks', 'html'],
      properties: {
        text: { type: 'string' },
        marks: {
          description: 'Start and end of what was found in the text.',
          type: 'array',
          items: { type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2 },
        },
        html: { type: 'string', description: 'The text escaped, what was found in `<mark>`.' },
      },
    },
  },
}

const ANSWER = {
  type: 'object',
  additionalProperties: false,
  required: ['docs', 'page', 'limit', 'hasNextPage'],
  properties: {
    docs: { type: 'array', items: HIT },
    page: { type: 'integer' },
    limit: { type: 'integer' },
    hasNextPage: { type: 'boolean' },
    totalDocs: { type: 'integer' },
    facets: { type: 'object', additionalProperties: COUNTS },
    didYouMean: {
      type: 'string',
      description: 'Nothing is found for `q`; the documents are those for this.',
    },
  },
}
