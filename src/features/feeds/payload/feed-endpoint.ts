import type { PayloadRequest } from 'payload'

import type { Locale } from '@/content/locales'
import { absoluteUrl, isRouted, listPath } from '@/platform/routes'
import { textLike, wholeNumber } from '@/public-api/core/parameters'
import { newest, publicEndpoint } from '@/public-api/endpoint'
import { Problem } from '@/public-api/problem'
import type { PublishedReader } from '@/public-api/published'

import { atomOf, type FeedHead, jsonFeedOf, rssOf } from '../core/syndication'
import { type Document, documentsOf, itemOf, topicWith } from './feed-documents'
import { nameOf, siteOf } from './site'
import { EVERYTHING, SOURCES, type Source } from './sources'

const FORMATS = {
  rss: { type: 'application/rss+xml; charset=utf-8', write: rssOf },
  atom: { type: 'application/atom+xml; charset=utf-8', write: atomOf },
  json: { type: 'application/feed+json; charset=utf-8', write: jsonFeedOf },
} as const

type Options = { siteUrl: string; serverUrl: string }

/** `GET /api/feeds/articles.rss?locale=fr&topic=jeunesse`: what is new, for feed readers. */
export const feedEndpoint = (options: Options) =>
  publicEndpoint({
    path: '/feeds/:name',
    tag: 'Feeds',
    summary: 'What is new, as RSS 2.0, Atom or JSON Feed 1.1',
    description:
      'The newest documents that are published in the language, with their summary, topics, authors and picture. Vacancies and the sessions of a summit are left out. Identities survive a change of address.',
    places: {
      name: {
        description: 'What, and in which format.',
        schema: { type: 'string', enum: namesOf(SOURCES) },
      },
    },
    parameters: {
      topic: textLike(
        { pattern: /^[\p{L}\p{N}-]+$/u, expected: 'youth' },
        'Only documents on the topic with this slug, in the language asked for.',
      ),
      region: textLike(
        { pattern: /^[a-z0-9-]+$/, expected: 'western-balkans', maxLength: 40 },
        'Only documents of the region with this code.',
      ),
      limit: wholeNumber({ min: 1, max: 100, otherwise: 20 }, 'How many documents at most.'),
    },
    answers: {
      'application/rss+xml': { type: 'string' },
      'application/atom+xml': { type: 'string' },
      'application/feed+json': { type: 'object' },
    },
    answer: async ({ locale, place, read, req, values }) => {
      const { sources, format, name } = askedFor(place.name ?? '', req)
      const { limit } = values
      const topic = values.topic === undefined ? undefined : await topicWith(values.topic, read)
      const found = await Promise.all(
        sources.map((source) => documentsOf(source, { ...values, topic, read })),
      )
      const documents = found
        .flat()
        .toSorted((a, b) => b.published.getTime() - a.published.getTime() || b.id - a.id)
        .slice(0, limit)
      const items = documents.map((it) => itemOf(it, locale, options))
      const head = await headOf({ name, sources, locale, read, req, documents, ...options })
      return {
        body: FORMATS[format].write(head, items),
        type: FORMATS[format].type,
        language: locale,
        lastModified: newest(documents),
      }
    },
  })

const namesOf = (sources: readonly Source[]): string[] =>
  ['all', ...sources.map(({ collection }) => collection)].flatMap((name) =>
    Object.keys(FORMATS).map((format) => `${name}.${format}`),
  )

/** @throws Problem 404 naming the feeds that there are. */
const askedFor = (asked: string, { payload, searchParams }: PayloadRequest) => {
  const present = SOURCES.filter(({ collection }) => collection in payload.collections)
  if (!namesOf(present).includes(asked))
    throw new Problem(404, 'nothingByThatName', {
      name: asked.slice(0, 60),
      known: namesOf(present),
    })
  const [name = '', format = ''] = asked.split('.')
  const sources = present.filter(({ collection }) => name === 'all' || name === collection)
  const query = new URLSearchParams(searchParams)
  query.sort()
  return { name: `${asked}?${query}`, format: format as keyof typeof FORMATS, sources }
}

const headOf = async (asked: {
  name: string
  sources: readonly Source[]
  locale: Locale
  read: PublishedReader
  req: PayloadRequest
  documents: readonly Document[]
  siteUrl: string
  serverUrl: string
}): Promise<FeedHead> => {
  const { locale, siteUrl, sources } = asked
  const site = await siteOf(asked.read, siteUrl)
  const only = sources.length === 1 ? sources[0]?.collection : undefined
  const label = only === undefined ? EVERYTHING[locale] : nameOf(asked.req, only, locale)
  const path =
    only !== undefined && isRouted(only) && only !== 'pages' ? listPath(only, locale) : '/'
  const self = `${asked.serverUrl}/api/feeds/${asked.name}`
  return {
    id: self,
    title: `${site.name} – ${label}`,
    description: site.tagline ?? `${site.name} – ${label}`,
    language: locale,
    home: absoluteUrl(siteUrl, path),
    self,
    // A feed without documents was never updated.
    updated: newest(asked.documents) ?? new Date(0),
  }
}
