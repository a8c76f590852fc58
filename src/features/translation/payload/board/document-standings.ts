import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'
import { liveDocuments } from '@/publication/live-documents'

import { type StateCount, standingOf } from '../../core/board/standing'
import { isoInstant, STALE, STATE } from '../store/derived'
import { listed, textsIn } from '../store/scope'

/** How far one locale of a document is. */
export type LocaleStanding = {
  locale: string
  /** The document is written in it; then only `live` says something. */
  isSource: boolean
  /** Readers see the document in it. */
  live: boolean
  /** Of the words of the source, 0 to 100. */
  percent: number
  wordsLeft: number
  staleWords: number
  machineWords: number
  /** Who last wrote, confirmed or reviewed something, and when (ISO 8601). */
  by?: string
  at?: string
}

/** How far documents of one collection are in each of the locales, by document; in one statement. */
export const documentStandings = async (
  req: PayloadRequest,
  { collection, ids }: { collection: string; ids: readonly string[] },
  locales: readonly string[],
): Promise<Map<string, LocaleStanding[]>> => {
  const run = await sessionOf(req)
  const rows = await run<Row>(sql`
    with counts as (
      select unit.document, asked.locale, unit.source_locale = asked.locale as is_source,
             ${STATE} as state, count(*)::integer as units, sum(unit.words)::integer as words,
             count(*) filter (where ${STALE})::integer as stale,
             coalesce(sum(unit.words) filter (where ${STALE}), 0)::integer as "staleWords",
             max(target.changed_at) as changed_at,
             (array_agg(target.changed_by order by target.changed_at desc)
               filter (where target.changed_by like 'users:%'))[1] as changed_by
        ${textsIn({ locales })}
       where unit.collection = ${collection} and unit.document in ${listed(ids)}
         and unit.removed_at is null and unit.policy = 'translate' and unit.kind <> 'slug'
       group by 1, 2, 3, 4)
    select counts.document, counts.locale, is_source as "isSource", state, units, words, stale,
           "staleWords", changed_by as by, ${isoInstant('changed_at')} as at,
           exists (select from ${liveDocuments(req.payload)} live
                    where live.collection = ${collection} and live.document = counts.document
                      and live.locale = counts.locale) as live
      from counts`)
  return new Map(ids.map((id) => [id, ofDocument(rows, id, locales)]))
}

type Row = StateCount & {
  document: string
  isSource: boolean
  live: boolean
  by: string | null
  at: string | null
}

const ofDocument = (
  rows: readonly Row[],
  id: string,
  locales: readonly string[],
): LocaleStanding[] =>
  locales.flatMap((locale) => {
    const own = rows.filter((row) => row.document === id && row.locale === locale)
    const [first] = own
    if (!first) return []
    const { words, done, left, stale, machine } = standingOf(own)
    const latest = own.filter(({ by }) => by !== null).toSorted(latestFirst)[0]
    return [
      {
        ...{ locale, isSource: first.isSource, live: first.live },
        percent: first.isSource || words === 0 ? 100 : Math.floor((100 * done) / words),
        wordsLeft: first.isSource ? 0 : left,
        staleWords: stale,
        machineWords: machine,
        ...(latest?.by && latest.at && !first.isSource && { by: latest.by, at: latest.at }),
      },
    ]
  })

const latestFirst = (a: Row, b: Row): number => (b.at ?? '').localeCompare(a.at ?? '')
