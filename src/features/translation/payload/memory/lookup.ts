import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { type Session, sessionOf } from '@/platform/session'

import { searchKeys } from '../../core/memory/keys'
import {
  type MemoryEntry,
  type MemoryMatch,
  type MemoryQuery,
  ranked,
} from '../../core/memory/ranking'
import { isoInstant } from '../store/derived'

/** How many that share the most keys are compared word by word. */
const SHORTLIST = 40

/** Texts that are looked up in one statement. */
const TOGETHER = 50

/**
 * What was reviewed for this text or ones like it, at most `limit`, the best first: in the same
 * context, the same, alike by at least 0.75.
 */
export const lookup = async (
  req: PayloadRequest,
  query: MemoryQuery,
  limit = 5,
): Promise<MemoryMatch[]> => (await lookupAll(req, [query], limit))[0] ?? []

/** The same for many texts, in their order, in two statements for each fifty of them. */
export const lookupAll = async (
  req: PayloadRequest,
  queries: readonly MemoryQuery[],
  limit = 5,
): Promise<MemoryMatch[][]> => {
  const run = await sessionOf(req)
  const found: MemoryMatch[][] = []
  for (let start = 0; start < queries.length; start += TOGETHER) {
    const together = queries.slice(start, start + TOGETHER)
    const exact = await sameTexts(run, together, limit)
    // Whoever has enough of the very same text needs none that is like it.
    const open = together.map((query, at) => ((exact[at]?.length ?? 0) < limit ? query : undefined))
    const alike = await alikeTexts(run, open)
    found.push(
      ...together.map((query, at) =>
        [...ranked(query, exact[at] ?? []), ...ranked(query, alike[at] ?? [])].slice(0, limit),
      ),
    )
  }
  return found
}

/** What was reviewed for these very texts, the best of each. */
export const sameTextsOf = async (
  req: PayloadRequest,
  queries: readonly MemoryQuery[],
): Promise<(MemoryMatch | undefined)[]> => {
  const exact = await sameTexts(await sessionOf(req), queries, 1)
  // With other codes it is only alike.
  return queries.map((query, at) =>
    ranked(query, exact[at] ?? []).find(({ kind }) => kind !== 'fuzzy'),
  )
}

const sameTexts = async (
  run: Session,
  queries: readonly MemoryQuery[],
  limit: number,
): Promise<MemoryEntry[][]> => {
  const asked = queries.map(({ textHash, targetLocale, sourceLocale, ...context }, at) => ({
    ...{ at, textHash, targetLocale, sourceLocale },
    ...{ previousHash: context.previousHash, nextHash: context.nextHash },
    isSlug: context.isSlug ?? false,
  }))
  const rows = await run<Row>(sql`
    select asked.at, entry.*
      from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked(
             at integer, "textHash" text, "targetLocale" text, "sourceLocale" text,
             "previousHash" text, "nextHash" text, "isSlug" boolean)
     cross join lateral (
       ${COLUMNS} from translation_memory
        where source_hash = asked."textHash" and target_locale = asked."targetLocale"
          and source_locale = asked."sourceLocale" and ${IS_SLUG} = asked."isSlug"
        order by previous_hash is not distinct from asked."previousHash"
                 and next_hash is not distinct from asked."nextHash" desc,
                 reviewed_at desc, id desc
        limit ${limit}) as entry`)
  return byQuery(rows, queries.length)
}

const alikeTexts = async (
  run: Session,
  queries: readonly (MemoryQuery | undefined)[],
): Promise<MemoryEntry[][]> => {
  const asked = queries.flatMap((query, at) =>
    query
      ? [
          {
            ...{ at, keys: searchKeys(query.text, query), hash: query.textHash },
            ...{ size: query.text.length, isSlug: query.isSlug ?? false },
          },
        ]
      : [],
  )
  if (asked.length === 0) return []
  const rows = await run<Row>(sql`
    select asked.at, entry.*
      from (select at, hash, size, "isSlug",
                   array(select value::integer from jsonb_array_elements_text(keys)) as keys
              from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as it(
                     at integer, keys jsonb, hash text, size integer, "isSlug" boolean)) as asked
     cross join lateral (
       with near as materialized (
         select id, keys, length(source_text) as length from translation_memory
          where keys && asked.keys and source_hash <> asked.hash
       ), shortlist as materialized (
         select id from near
          order by (select count(*) from unnest(near.keys) as key where key = any(asked.keys)) desc,
                   abs(length - asked.size), id
          limit ${SHORTLIST}
       )
       ${COLUMNS} from translation_memory
        where id in (select id from shortlist) and ${IS_SLUG} = asked."isSlug") as entry`)
  return byQuery(rows, queries.length)
}

const COLUMNS = sql`
  select id, source, source_text as "sourceText", source_hash as "sourceHash", target,
         previous_hash as "previousHash", next_hash as "nextHash", reviewed_by as "reviewedBy",
         ${isoInstant('reviewed_at')} as "reviewedAt"`

/** An entry of a file is of no unit of ours, and taken for words. */
const IS_SLUG = sql`
  exists (select from translation_targets target
            join translation_units unit on unit.id = target.unit_id
           where target.id = translation_memory.target_id and unit.kind = 'slug')`

type Row = Omit<MemoryEntry, 'nextHash' | 'previousHash'> & {
  /** Which of the texts asked for. */
  at: number
  previousHash: string | null
  nextHash: string | null
}

const byQuery = (rows: readonly Row[], count: number): MemoryEntry[][] => {
  const entries: MemoryEntry[][] = Array.from({ length: count }, () => [])
  for (const { at, previousHash, nextHash, ...row } of rows) {
    const entry = {
      ...row,
      previousHash: previousHash ?? undefined,
      nextHash: nextHash ?? undefined,
    }
    entries[at]?.push(entry)
  }
  return entries
}
