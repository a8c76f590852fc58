import { sql } from '@payloadcms/db-postgres'

import type { Session } from '@/platform/session'

import { type Excerpt, excerptOf, toHtml } from '../core/excerpt'
import { readQuery } from '../core/query'
import type { SearchRequest } from '../core/request'
import { wordsOf } from '../core/words'
import { correct } from './correct'
import { countFacets, type FacetCounts } from './facets'
import { type Matches, matchesOf } from './matches'
import { stemsOf } from './stems'

/** A document that was found. */
export type Hit = {
  collection: string
  id: number
  title: string
  /** On the public site; null where a page above it has none. */
  path: string | null
  kind: string | null
  /** When it was or will be; ISO 8601. */
  date: string | null
  excerpt: Excerpt & { html: string }
}

export type SearchAnswer = {
  docs: Hit[]
  page: number
  limit: number
  hasNextPage: boolean
  /** The number of all results, where it was asked for. */
  totalDocs?: number
  facets?: FacetCounts
  /**
   * Nothing is found for what was asked; the documents are those for this, with the words that
   * come nearest to it.
   */
  didYouMean?: string
}

/** Looks for what is public in the locale of the request. */
export const find = async (run: Session, request: SearchRequest): Promise<SearchAnswer> => {
  const answer = await findExactly(run, request)
  if (answer.docs.length > 0 || request.page > 1) return answer
  const didYouMean = await correct(run, request.q, request.locale)
  if (didYouMean === undefined) return answer
  const corrected = await findExactly(run, { ...request, q: didYouMean })
  return corrected.docs.length > 0 ? { ...corrected, didYouMean } : answer
}

const findExactly = async (run: Session, request: SearchRequest): Promise<SearchAnswer> => {
  const { limit, locale, page } = request
  const query = readQuery(request.q, locale)
  const stems = await stemsOf(run, query.words, locale)
  const searched = new Set(query.words.flatMap((word) => stems.get(word) || []))
  const nothing = { docs: [], page, limit, hasNextPage: false }
  if (query.words.length === 0) return nothing
  const matches = matchesOf(request, query, searched.size === 0)
  const rows = await rowsOf(run, matches, request)
  const counts =
    request.count || request.facets.length > 0
      ? await countFacets(run, matches, request)
      : undefined
  const last = query.words.at(-1) ?? ''
  const excerpts = await excerptsOf(run, rows, locale, (word, stem) =>
    searched.size === 0
      ? query.words.includes(word)
      : searched.has(stem) || (request.prefix && word.startsWith(last)),
  )
  return {
    ...nothing,
    docs: rows.slice(0, limit).map(({ text: _, ...row }, index) => ({
      ...row,
      date: row.date && new Date(row.date).toISOString(),
      excerpt: excerpts[index] as Hit['excerpt'],
    })),
    hasNextPage: rows.length > limit,
    ...(counts && { totalDocs: counts.total }),
    ...(counts && request.facets.length > 0 && { facets: counts.facets }),
  }
}

type Row = Omit<Hit, 'excerpt'> & { text: string }

/** Results that are put in order by all of their text; those after them by title, summary, names. */
const RANKED_IN_FULL = 200

/** One more than asked for, which tells whether there is a next page. */
const rowsOf = (run: Session, matches: Matches, { limit, page }: SearchRequest) => {
  const offset = (page - 1) * limit
  const last = Math.max(RANKED_IN_FULL, offset + limit + 1)
  return run<Row>(sql`
    with best as materialized (
      select id, row_number() over (order by score desc, at desc nulls last, id) as rank from (
        select entry.id, ${matches.score} as score, entry.date as at from search_entries entry
         where ${matches.where}
         order by score desc, at desc nulls last, id
         limit ${last}
      ) first
    ), page as materialized (
      select best.id, best.rank, row_number() over (order by
               best.rank > ${RANKED_IN_FULL},
               case when best.rank <= ${RANKED_IN_FULL} then ${matches.fullScore} end desc,
               best.rank) as place
        from best join search_entries entry using (id)
       order by place limit ${limit + 1} offset ${offset}
    )
    select collection, document as id, title, path, kind, date, text
      from page join search_entries using (id) order by page.place`)
}

const excerptsOf = async (
  run: Session,
  rows: readonly Row[],
  locale: string,
  isHit: (word: string, stem: string) => boolean,
): Promise<Hit['excerpt'][]> => {
  const words = rows.flatMap(({ text }) => wordsOf(text, locale).map(({ folded }) => folded))
  const stems = await stemsOf(run, words, locale)
  return rows.map(({ text }) => {
    const excerpt = excerptOf(text, locale, (word) => isHit(word, stems.get(word) ?? ''))
    return { ...excerpt, html: toHtml(excerpt) }
  })
}
