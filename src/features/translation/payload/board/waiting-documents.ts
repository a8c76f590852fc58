import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

import type { WaitingFilters } from '../../core/requests/board-request'
import type { State } from '../../core/unit'
import { isoInstant, STALE, STATE } from '../store/derived'
import { isTranslated, listed, textsIn, WAITS } from '../store/scope'
import { actorOf } from '../store/session'

/** A document with the texts that wait in it. */
export type DocumentRow = {
  collection: string
  document: string
  units: number
  words: number
  /** Texts by state, and those whose source has changed since. */
  states: Partial<Record<State, number>>
  stale: number
  /** Since the source of the first of them is as it is: ISO 8601. */
  since: string
  /** The first text that waits, in reading order. */
  key: string
}

export type DocumentPage = {
  documents: DocumentRow[]
  total: { documents: number; units: number; words: number }
  /** Undefined on the last page. */
  next?: string
}

/** What a cursor of {@link waitingDocuments} is made of. */
export const isPlace = (value: string): boolean => CURSOR.test(value)

/**
 * The documents with texts that fit the filters, what waits longest first. Unless states or
 * staleness are asked for, texts fit that nobody has confirmed or whose source has changed. Pages
 * are told apart by the last document of the one before.
 */
export const waitingDocuments = async (
  req: PayloadRequest,
  filters: WaitingFilters,
  { limit, after = '' }: { limit: number; after?: string },
): Promise<DocumentPage> => {
  const run = await sessionOf(req)
  const { locale, collection, minAgeDays, minWords, maxWords } = filters
  const scope = { locales: [locale], collection }
  const [, instant, place] = CURSOR.exec(after) ?? []
  const having = all([
    minAgeDays !== undefined &&
      sql`min(unit.changed_at) <= now() - make_interval(days => ${minAgeDays}::integer)`,
    minWords !== undefined && sql`sum(unit.words) >= ${minWords}`,
    maxWords !== undefined && sql`sum(unit.words) <= ${maxWords}`,
  ])
  const [row] = await run<{ total: DocumentPage['total']; rows: (DocumentRow & Position)[] }>(sql`
    with fitting as materialized (
      select unit.collection, unit.document, count(*)::integer as units,
             sum(unit.words)::integer as words, min(unit.changed_at) as changed_at,
             (array_agg(unit.key order by unit.ordinal, unit.id))[1] as key,
             count(*) filter (where ${STALE})::integer as stale,
             ${countsByState}
        ${textsIn(scope)}
       where ${isTranslated(req, scope)} and ${fits(req, filters)}
       group by 1, 2 having ${having}
    )
    select (select jsonb_build_object('documents', count(*), 'units', coalesce(sum(units), 0),
                                      'words', coalesce(sum(words), 0)) from fitting) as total,
           coalesce((select jsonb_agg(page) from (
             select collection, document, units, words, key, stale, states,
                    ${isoInstant('changed_at')} as since, changed_at::text as position
               from fitting
              where ${
                place === undefined
                  ? sql`true`
                  : sql`(changed_at, collection || '/' || document)
                        > (${instant}::timestamptz, ${place})`
              }
              order by changed_at, collection || '/' || document
              limit ${limit + 1}) as page), '[]') as rows`)
  const rows = row?.rows ?? []
  const documents = rows.slice(0, limit)
  const last = documents.at(-1)
  return {
    documents: documents.map(({ position: _, ...it }) => it),
    total: row?.total ?? { documents: 0, units: 0, words: 0 },
    next:
      rows.length > limit && last
        ? `${last.position}|${last.collection}/${last.document}`
        : undefined,
  }
}

type Position = { position: string }

const CURSOR =
  /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d(?::?\d\d)?)\|([\w-]{1,63}\/[\w-]{1,63})$/

const fits = (req: PayloadRequest, { states, stale, mine }: WaitingFilters): SQL =>
  all([
    mine && sql`target.state in ('draft', 'rejected') and target.written_by = ${actorOf(req)}`,
    states && sql`${STATE} in ${listed(states)}`,
    stale !== undefined && sql`${STALE} = ${stale}`,
    states === undefined && stale === undefined && !mine && WAITS,
  ])

const all = (conditions: readonly (SQL | false | undefined)[]): SQL => {
  const given = conditions.filter((it): it is SQL => Boolean(it))
  return given.length > 0 ? sql.join(given, sql` and `) : sql`true`
}

const countsByState = sql`
  jsonb_strip_nulls(jsonb_build_object(
    'untranslated', nullif(count(*) filter (where ${STATE} = 'untranslated'), 0),
    'machine', nullif(count(*) filter (where ${STATE} = 'machine'), 0),
    'draft', nullif(count(*) filter (where ${STATE} = 'draft'), 0),
    'rejected', nullif(count(*) filter (where ${STATE} = 'rejected'), 0),
    'translated', nullif(count(*) filter (where ${STATE} = 'translated'), 0),
    'reviewed', nullif(count(*) filter (where ${STATE} = 'reviewed'), 0))) as states`
