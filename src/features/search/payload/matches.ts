import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { withoutArticle } from '../core/arabic'
import type { Query } from '../core/query'
import type { SearchRequest } from '../core/request'
import { configurationOf } from '../core/stemming'
import { list } from './store-entries'

/** What a search is in SQL, over `search_entries entry`. */
export type Matches = {
  /** Which rows it finds. */
  where: SQL
  /** How well a row fits by title, summary and names, from 0. */
  score: SQL
  /** The same by all its text, which takes several times as long. */
  fullScore: SQL
}

/**
 * The rows that a search finds and how well they fit. Words are compared by their stems. While the
 * last one is still being typed, and where all are words that carry no meaning ("WHO"), those of
 * titles, summaries and names are compared as they are.
 *
 * @param isMeaningless whether the configuration of the locale leaves no word of the query
 */
export const matchesOf = (
  request: SearchRequest,
  query: Query,
  isMeaningless: boolean,
): Matches => {
  const stems = sql`websearch_to_tsquery(${configurationOf(request.locale)}::regconfig, ${query.stemmable})`
  const words = request.prefix
    ? sql`to_tsquery('simple', ${beginning(query.words)})`
    : sql`websearch_to_tsquery('simple', ${query.web})`
  const comparesWords = request.prefix || isMeaningless
  const found = [
    ...(isMeaningless ? [] : [sql`entry.stems @@ ${stems}`]),
    ...(comparesWords ? [sql`entry.words @@ ${words}`] : []),
  ]
  const scoreBy = (vector: SQL) => {
    const fits = [
      ...(isMeaningless ? [] : [rank(vector, stems)]),
      ...(comparesWords ? [rank(sql`entry.words`, words)] : []),
    ]
    return sql`(greatest(${sql.join(fits, sql`, `)}) + ${titleBonus(query)}) * ${FRESHNESS}`
  }
  return {
    where: sql`entry.locale = ${request.locale} and (${sql.join(found, sql` or `)})
               ${sql.join(filtersOf(request))}`,
    score: scoreBy(sql`entry.head`),
    fullScore: scoreBy(sql`entry.stems`),
  }
}

/** Every word, of the last one the beginning. They are letters and digits only. */
const beginning = (words: readonly string[]): string => {
  const last = words.at(-1) ?? ''
  // With two letters of the word typed, the article before them is already one.
  const begun = `('${last}':* | '${withoutArticle(last, 2)}':*)`
  return [...words.slice(0, -1).map((word) => `'${word}'`), begun].join(' & ')
}

/** Words of the title count ten times those of the body; a long text does not win by its length. */
const rank = (vector: SQL, query: SQL): SQL =>
  sql`ts_rank('{0.1, 0.25, 0.5, 1}'::real[], ${vector}, ${query}, 1)`

/** What is called just that, or begins with it, comes before what only mentions it. */
const titleBonus = ({ words }: Query): SQL => {
  const key = words.join(' ')
  return sql`case when entry.key = ${key} then 1
                  when starts_with(entry.key, ${`${key} `}) then 0.3 else 0 end`
}

/** Up to a fifth more for what is new or still to come; half of that is gone in two years. */
const FRESHNESS = sql`(1 + coalesce(0.2 * exp(
  -0.35 * greatest(0, extract(epoch from now() - entry.date) / 31556952)), 0))`

const filtersOf = ({ kinds, related, types, years }: SearchRequest): SQL[] => [
  ...(types.length > 0 ? [sql` and entry.collection = any(${list(types)})`] : []),
  ...(kinds.length > 0 ? [sql` and entry.kind = any(${list(kinds)})`] : []),
  ...(years.length > 0
    ? [sql` and ${YEAR} = any(${list(years.map((year) => String(year)))})`]
    : []),
  ...Object.entries(related)
    .filter(([, ids]) => ids.length > 0)
    .map(([collection, ids]) => {
      const places = ids.map((id) => `${collection}/${id}`)
      return sql` and entry.related && ${list(places)}`
    }),
]

/** Years begin at midnight UTC. */
export const YEAR = sql`to_char(entry.date at time zone 'UTC', 'YYYY')`
