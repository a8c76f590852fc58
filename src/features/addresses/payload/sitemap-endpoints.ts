import type { PayloadRequest } from 'payload'

import { SOURCE_LOCALE } from '@/content/locales'
import { absoluteUrl, isRouted } from '@/platform/routes'
import { type Answer, newest, publicEndpoint } from '@/public-api/endpoint'
import { Problem } from '@/public-api/problem'
import { publishedReader } from '@/public-api/published'

import { sitemapIndexOf, sitemapOf } from '../core/sitemap'

/** Documents of one sitemap: some ten thousand addresses of the 50,000 that are allowed. */
const PER_SITEMAP = 1_000

const NAME = /^([a-z-]+)-(\d{1,4})\.xml$/

type Options = { siteUrl: string; serverUrl: string }

/** `GET /api/sitemap.xml`: the list of the sitemaps of all collections with pages. */
export const sitemapIndexEndpoint = ({ serverUrl }: Options) =>
  publicEndpoint({
    path: '/sitemap.xml',
    tag: 'Addresses',
    summary: 'The sitemap index',
    localized: false,
    parameters: {},
    answers: { 'application/xml': { type: 'string' } },
    answer: async ({ req }) => {
      const files = []
      // One after the other: all at once would take every connection of the pool.
      for (const collection of routedCollections(req))
        files.push(...(await filesOf(collection, req)))
      const sitemaps = files.map(({ name, lastmod }) => ({
        url: `${serverUrl}/api/sitemaps/${name}`,
        lastmod,
      }))
      const lastModified = newest(files.map(({ lastmod }) => ({ updatedAt: lastmod })))
      return xml(await sitemapIndexOf(sitemaps), lastModified)
    },
  })

/** `GET /api/sitemaps/events-1.xml`: every address on line, with its other languages. */
export const sitemapEndpoint = ({ siteUrl }: Options) =>
  publicEndpoint({
    path: '/sitemaps/:name',
    tag: 'Addresses',
    summary: 'One sitemap, with hreflang',
    description: 'Take the names from the index. Only languages that are published are in it.',
    localized: false,
    places: {
      name: {
        description: 'The collection, a number from 1, and `.xml`.',
        schema: { type: 'string', pattern: NAME.source },
      },
    },
    parameters: {},
    answers: { 'application/xml': { type: 'string' } },
    answer: async ({ place, req }) => {
      const known = routedCollections(req)
      const [, collection = '', page] = NAME.exec(place.name ?? '') ?? []
      if (!known.includes(collection) || Number(page) < 1)
        throw new Problem(404, 'nothingByThatName', {
          name: place.name ?? '',
          known: known.map((it) => `${it}-1.xml`),
        })
      const read = publishedReader(req, SOURCE_LOCALE)
      const documents = await read.livePaths(collection, {
        sort: 'id',
        limit: PER_SITEMAP,
        page: Number(page),
      })
      const text = await sitemapOf(documents, (path) => absoluteUrl(siteUrl, path))
      return xml(text, newest(documents))
    },
  })

const routedCollections = ({ payload }: PayloadRequest): string[] =>
  payload.config.collections.map(({ slug }) => slug).filter(isRouted)

const filesOf = async (collection: string, req: PayloadRequest) => {
  const read = publishedReader(req, SOURCE_LOCALE)
  const [latest] = await read.livePaths(collection, { sort: '-updatedAt', limit: 1 })
  const documents = latest ? await read.countInAnyLanguage(collection) : 0
  return Array.from({ length: Math.ceil(documents / PER_SITEMAP) }, (_, index) => ({
    name: `${collection}-${index + 1}.xml`,
    lastmod: latest?.updatedAt,
  }))
}

const xml = (body: string, lastModified: Date | undefined): Answer => ({
  body,
  type: 'application/xml; charset=utf-8',
  lastModified,
})
