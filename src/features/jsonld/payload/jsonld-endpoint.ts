import type { PayloadRequest, SelectType } from 'payload'

import type { Locale } from '@/content/locales'
import { absoluteUrl, isRouted, listPath, SECTIONS } from '@/platform/routes'
import { choice, required, wholeNumber } from '@/public-api/core/parameters'
import { publicEndpoint } from '@/public-api/endpoint'
import { Problem } from '@/public-api/problem'
import type { PublishedReader } from '@/public-api/published'

import type { Described } from '../core/documents'
import { graphOf } from '../core/graph'
import type { Setting } from '../core/properties'

type Options = { siteUrl: string; serverUrl: string }

/** What related documents show in a graph. */
const RELATED: Record<string, SelectType> = Object.fromEntries([
  ...['articles', 'initiatives', 'pages', 'regions', 'reports', 'resources'].map((it) => [
    it,
    { path: true },
  ]),
  ['events', { title: true, path: true }],
  ['topics', { name: true }],
  ['people', { name: true, path: true }],
  ['partners', { name: true, path: true }],
  ['cities', { name: true, path: true, country: true, latitude: true, longitude: true }],
  ['media', { url: true, filename: true, alt: true, width: true, height: true }],
])

/** Long texts are for the page; its graph has no words for them. */
const LEFT_OUT = [
  'body',
  'boilerplate',
  'bio',
  'profile',
  'chapters',
  'agenda',
  'layout',
  'nextSteps',
  'hub',
]

/** `GET /api/json-ld?collection=events&id=12&locale=fr`: the graph for the head of a page. */
export const jsonldEndpoint = (options: Options) =>
  publicEndpoint({
    path: '/json-ld',
    tag: 'Addresses',
    summary: 'A document in the words of schema.org',
    description:
      'The document (Event, NewsArticle, Report, CreativeWork, Organization, Person, City or WebPage), its BreadcrumbList and the publisher as one graph. Put the answer as it is into `<script type="application/ld+json">`: it holds no `<`. Take collection and id from `/api/resolve`.',
    parameters: {
      collection: required(choice(Object.keys(SECTIONS), 'The collection of the document.')),
      id: required(wholeNumber({ min: 1, max: 999_999_999, otherwise: 0 }, 'Its number.')),
    },
    answers: {
      'application/ld+json': {
        type: 'object',
        required: ['@context', '@graph'],
        properties: {
          '@context': { const: 'https://schema.org' },
          '@graph': { type: 'array', items: { type: 'object' } },
        },
      },
    },
    answer: async ({ locale, read, req, values: { collection, id } }) => {
      const select = selectOf(req, collection)
      const document = await read.findByID<Described>(collection, id, {
        depth: 1,
        ...(select && { select }),
        populate: RELATED,
      })
      if (!document?.path)
        throw new Problem(404, 'documentNotPublished', { id, collection, locale })
      const setting = await settingOf({ collection, locale, read, req, ...options })
      const graph = graphOf(collection, document, setting)
      return {
        body: `${JSON.stringify(graph, null, 2).replaceAll('<', '\\u003c')}\n`,
        type: 'application/ld+json; charset=utf-8',
        language: locale,
        lastModified: new Date(document.updatedAt),
      }
    },
  })

/** All that readers may see of it but the long texts, joins included. */
const selectOf = ({ payload }: PayloadRequest, slug: string): SelectType | undefined => {
  const collection = payload.config.collections.find((it) => it.slug === slug)
  const left = (collection?.flattenedFields ?? []).filter(
    (field) => LEFT_OUT.includes(field.name) || field.type === 'join',
  )
  return left.length > 0
    ? Object.fromEntries(left.map(({ name }) => [name, false as const]))
    : undefined
}

const settingOf = async (asked: {
  collection: string
  locale: Locale
  read: PublishedReader
  req: PayloadRequest
  siteUrl: string
  serverUrl: string
}): Promise<Setting> => {
  const { collection, locale, read, req, siteUrl, serverUrl } = asked
  const settings = await read.findGlobal<{ name?: string | null }>('site-settings')
  const labels = req.payload.config.collections.find(({ slug }) => slug === collection)?.labels
  const plural = labels?.plural as string | Partial<Record<Locale, string>> | undefined
  const name = typeof plural === 'string' ? plural : (plural?.[locale] ?? collection)
  return {
    locale,
    site: { name: settings?.name ?? new URL(siteUrl).host, url: siteUrl },
    ...(isRouted(collection) &&
      collection !== 'pages' && { list: { path: listPath(collection, locale), name } }),
    absolute: (path) => absoluteUrl(siteUrl, path),
    file: (url) => new URL(url, serverUrl).href,
  }
}
