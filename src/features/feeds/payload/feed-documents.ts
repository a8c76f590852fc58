import type { Where } from 'payload'

import type { Locale } from '@/content/locales'
import { absoluteUrl } from '@/platform/routes'
import type { PublishedReader } from '@/public-api/published'

import type { FeedItem } from '../core/syndication'
import { RELATED, type Source } from './sources'

type Stored = {
  title: string
  summary?: string | null
  path?: string | null
  createdAt: string
  publishedAt?: string | null
  topics?: ({ name?: string | null } | number)[] | null
  authors?: ({ name?: string | null } | number)[] | null
  cover?: Picture | number | null
}

type Picture = {
  url?: string | null
  alt?: string | null
  mimeType?: string | null
  filesize?: number | null
}

/** A document of a feed, with the collection that it is of. */
export type Document = Stored & {
  id: number
  updatedAt: string
  collection: string
  published: Date
}

type Filters = { topic: number | undefined; region: string | undefined; limit: number }

/**
 * The topic with a slug, 0 where there is none. Payload (3.90) loses the last step of a path
 * through two relations to a localized field (`event.topics.slug`), so it is asked for by itself.
 */
export const topicWith = async (slug: string, read: PublishedReader): Promise<number> => {
  const where = { slug: { equals: slug } }
  const [topic] = await read.find('topics', { where, limit: 1, select: { slug: true } })
  return topic?.id ?? 0
}

export const documentsOf = async (
  source: Source,
  { topic, region, limit, read }: Filters & { read: PublishedReader },
): Promise<Document[]> => {
  const conditions: Where[] = [
    ...(source.without ? [source.without] : []),
    ...(topic === undefined ? [] : [{ [source.topic]: { in: [topic] } }]),
    ...(region === undefined ? [] : [{ [source.region]: { equals: region } }]),
  ]
  const documents = await read.find<Stored>(source.collection, {
    where: { and: conditions },
    sort: [`-${source.date}`, '-id'],
    limit,
    depth: 1,
    select: source.select,
    populate: RELATED,
  })
  return documents.map((it) => ({
    ...it,
    collection: source.collection,
    published: new Date(it[source.date] ?? it.createdAt),
  }))
}

export const itemOf = (
  { id, collection, title, summary, path, published, updatedAt, topics, authors, cover }: Document,
  locale: Locale,
  { siteUrl, serverUrl }: { siteUrl: string; serverUrl: string },
): FeedItem => ({
  id: `tag:${new URL(siteUrl).hostname},2026:${collection}/${id}/${locale}`,
  title,
  url: absoluteUrl(siteUrl, path ?? '/'),
  summary: summary ?? '',
  published,
  updated: new Date(updatedAt),
  topics: namesIn(topics),
  authors: namesIn(authors),
  image: pictureOf(cover, serverUrl),
})

/** Of relations that readers may see; the others are numbers. */
const namesIn = (relations: Stored['topics']): string[] =>
  (relations ?? []).flatMap((it) => (typeof it === 'object' && it?.name ? [it.name] : []))

const pictureOf = (cover: Stored['cover'], serverUrl: string): FeedItem['image'] =>
  typeof cover === 'object' && cover?.url
    ? {
        url: new URL(cover.url, serverUrl).href,
        type: cover.mimeType ?? 'image/webp',
        bytes: cover.filesize ?? 0,
        alt: cover.alt ?? undefined,
      }
    : undefined
