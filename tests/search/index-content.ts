import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Locale } from '@/content/locales'
import { searchedSlugs } from '@/features/search/payload/collections'
import { find } from '@/features/search/payload/find'
import { sessionOf } from '@/platform/session'

type Row = {
  collection: string
  document: number
  locale: string
  title: string
  path: string | null
}

/** Every row of the index but for its number. */
export const contentOfIndex = async (payload: Payload): Promise<Row[]> => {
  const run = await sessionOf({ payload })
  return run<Row>(sql`
    select collection, document, locale, title, path, date, kind, text, key, related, names,
           configuration, stems::text, words::text
      from search_entries order by collection, document, locale`)
}

/** The words by which mistyped ones are corrected. */
export const vocabulary = async (payload: Payload, locale: Locale): Promise<string[]> => {
  const run = await sessionOf({ payload })
  const rows = await run<{ word: string }>(sql`
    select word from search_words where locale = ${locale}`)
  return rows.map(({ word }) => word)
}

export const indexedSlugs = (payload: Payload): string[] => searchedSlugs(payload.config)

/** The titles that a reader finds, the best first. */
export const searchTitles = async (payload: Payload, q: string, locale: Locale) =>
  (await answerTo(payload, q, locale)).docs.map(({ title }) => title)

/** What a reader who finds nothing is told to have meant. */
export const correctionOf = async (payload: Payload, q: string, locale: Locale) =>
  (await answerTo(payload, q, locale)).didYouMean

const answerTo = async (payload: Payload, q: string, locale: Locale) =>
  find(await sessionOf({ payload }), {
    ...{ q, locale, types: [], kinds: [], years: [], related: {} },
    ...{ prefix: false, page: 1, limit: 50, facets: [], count: false },
  })
