import type { SelectType, Where } from 'payload'

import type { Locale } from '@/content/locales'

/** How the documents of a collection become items of a feed. */
export type Source = {
  collection: string
  /** The field by which the newest come first, and its value the date of publication. */
  date: 'publishedAt' | 'createdAt'
  select: SelectType
  /** Left out of every feed. */
  without?: Where
  /** Paths to the topics, and to the code of the region, in conditions. */
  topic: string
  region: string
}

const COMMON = { title: true, summary: true, path: true, createdAt: true, updatedAt: true } as const

/** The collections that have feeds. */
export const SOURCES: readonly Source[] = [
  {
    collection: 'articles',
    date: 'publishedAt',
    select: { ...COMMON, publishedAt: true, topics: true, authors: true, cover: true },
    // A post is filled and forgotten; a feed would keep offering it.
    without: { kind: { not_equals: 'vacancy' } },
    topic: 'topics',
    region: 'regions.code',
  },
  {
    collection: 'events',
    // When it was announced. When it takes place, the calendar says.
    date: 'createdAt',
    select: { ...COMMON, topics: true },
    // The summit is announced, not each of its sessions.
    without: { parent: { exists: false } },
    topic: 'topics',
    region: 'region.code',
  },
  {
    collection: 'reports',
    date: 'publishedAt',
    select: { ...COMMON, publishedAt: true, authors: true, cover: true },
    topic: 'event.topics',
    region: 'event.region.code',
  },
  {
    collection: 'resources',
    date: 'publishedAt',
    select: { ...COMMON, publishedAt: true, topics: true, authors: true, cover: true },
    topic: 'topics',
    region: 'regions.code',
  },
]

/** The fields of related documents that an item shows. */
export const RELATED: Record<string, SelectType> = {
  topics: { name: true },
  people: { name: true },
  media: { url: true, alt: true, mimeType: true, filesize: true, filename: true },
}

/** The label of the whole, where no one collection gives it. */
export const EVERYTHING: Record<Locale, string> = {
  en: 'What is new',
  fr: 'Les nouveautés',
  es: 'Novedades',
  ar: 'كل جديد',
}
