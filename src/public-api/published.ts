import {
  APIError,
  type CollectionSlug,
  type GlobalSlug,
  type PayloadRequest,
  type SelectType,
  type Sort,
  type Where,
} from 'payload'

import { isLocale, LOCALE_CODES, type Locale } from '@/content/locales'
import { visitorRequest } from '@/platform/own-request'

type Question = {
  where?: Where
  sort?: Sort
  limit?: number
  page?: number
  depth?: number
  select?: SelectType
  /** Fields of related documents, by their collection. */
  populate?: Record<string, SelectType>
}

/** A document, of which the reader knows which fields were selected. */
export type Found = { id: number; updatedAt: string }

/** The addresses of a document in the languages in which it is published. */
export type LivePaths = { id: number; updatedAt: string; paths: Partial<Record<Locale, string>> }

/**
 * Reads as an anonymous visitor does, whoever sends the request: through access, guard and
 * publication, so that what is not published in the language can be neither shown nor counted.
 */
export type PublishedReader = {
  find: <T extends object>(collection: string, question: Question) => Promise<(T & Found)[]>
  /** Nothing when there is no such document, or none for readers. */
  findByID: <T extends object>(
    collection: string,
    id: number,
    question?: Pick<Question, 'depth' | 'select' | 'populate'>,
  ) => Promise<(T & Found) | undefined>
  /** Nothing when it is not published in the language. */
  findGlobal: <T extends object>(slug: string, depth?: number) => Promise<T | undefined>
  count: (collection: string, where?: Where) => Promise<number>
  /** How many documents are published in at least one language. */
  countInAnyLanguage: (collection: string) => Promise<number>
  /** In every language at once; a document without an address in any is left out. */
  livePaths: (
    collection: string,
    question: Pick<Question, 'where' | 'sort' | 'limit' | 'page'>,
  ) => Promise<LivePaths[]>
}

const WITHOUT_JOINS = { joins: false }

export const publishedReader = (req: PayloadRequest, locale: Locale): PublishedReader => {
  const { payload } = req
  // A fresh request for each question: the Local API writes into the one that it is given.
  const asVisitor = () => ({
    overrideAccess: false as const,
    locale,
    req: visitorRequest(req),
  })
  const documentsOf = async (
    collection: string,
    { limit = 100, page, ...question }: Question,
    inLocale: Locale | 'all',
  ): Promise<unknown[]> => {
    const { docs } = await payload.find({
      // Named by the config, so it exists; the generated union of slugs cannot know that.
      collection: collection as CollectionSlug,
      limit,
      ...(page === undefined ? { pagination: false } : { page }),
      depth: 0,
      ...WITHOUT_JOINS,
      ...question,
      ...asVisitor(),
      locale: inLocale,
    } as never)
    return docs
  }
  const reader: PublishedReader = {
    find: async <T extends object>(collection: string, question: Question) =>
      (await documentsOf(collection, question, locale)) as (T & Found)[],
    findByID: async <T extends object>(collection: string, id: number, question = {}) => {
      const where: Where = { id: { equals: id } }
      const [document] = await reader.find<T>(collection, { ...question, where, limit: 1 })
      return document
    },
    findGlobal: async <T extends object>(slug: string, depth = 0) => {
      try {
        const global = await payload.findGlobal({ slug: slug as GlobalSlug, depth, ...asVisitor() })
        return Object.keys(global).length > 0 ? (global as unknown as T) : undefined
      } catch (error) {
        // That it is not published is an answer; that the database is away is none.
        if (error instanceof APIError && [403, 404].includes(error.status)) return undefined
        throw error
      }
    },
    count: async (collection, where) => {
      const { totalDocs } = await payload.count({
        collection: collection as CollectionSlug,
        ...(where && { where }),
        ...asVisitor(),
      })
      return totalDocs
    },
    countInAnyLanguage: async (collection) => {
      const { totalDocs } = await payload.count({
        collection: collection as CollectionSlug,
        ...asVisitor(),
        // Typed as one of the languages; `all` is how Payload names every one of them.
        locale: 'all' as never,
      })
      return totalDocs
    },
    livePaths: async (collection, question) => {
      const select = { path: true, availableLocales: true, updatedAt: true } as const
      const documents = await documentsOf(collection, { select, ...question }, 'all')
      return (documents as Everywhere[]).map(livePathsOf).filter(hasAddress)
    },
  }
  return reader
}

/** A document as it is read in all languages. */
type Everywhere = Found & { path?: Partial<Record<string, string>>; availableLocales?: unknown[] }

/** The path is computed in every language that has a slug; only those on line are anybody's. */
const livePathsOf = ({ id, updatedAt, path, availableLocales }: Everywhere): LivePaths => {
  const live = new Set((availableLocales ?? []).filter(isLocale))
  return {
    id,
    updatedAt,
    paths: Object.fromEntries(
      LOCALE_CODES.flatMap((locale) => {
        const address = live.has(locale) ? path?.[locale] : undefined
        return address ? [[locale, address]] : []
      }),
    ),
  }
}

const hasAddress = ({ paths }: LivePaths): boolean => Object.keys(paths).length > 0
