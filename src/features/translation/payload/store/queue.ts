import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

import type { QueueFilters } from '../../core/requests/queue-request'
import { STALE, STATE } from './derived'
import { notInTrash } from './in-trash'
import { type StoredUnit, selectUnits, storedUnit, type UnitRow } from './units-in-locale'

export type QueuePage = { items: StoredUnit[] /** Undefined on the last page. */; next?: string }

/** What a cursor of {@link queue} is made of; anything else is refused with 400 by who reads it. */
export const isCursor = (value: string): boolean => CURSOR.test(value)

/**
 * What one locale has to do, what changed longest ago first. Pages are told apart by the last unit
 * of the one before, so that none is left out or doubled while others work.
 */
export const queue = async (
  req: PayloadRequest,
  filters: QueueFilters,
  { limit = 50, after }: { limit?: number; after?: string } = {},
): Promise<QueuePage> => {
  const run = await sessionOf(req)
  const { locale, collections, states, stale, waitingSince, minWords, maxWords } = filters
  const [, instant, id] = CURSOR.exec(after ?? '') ?? []
  const conditions = [
    sql`unit.removed_at is null and unit.policy = 'translate' and unit.source_locale <> ${locale}`,
    notInTrash(req.payload),
    collections && sql`unit.collection in ${listed(collections)}`,
    states && sql`${STATE} in ${listed(states)}`,
    stale !== undefined && sql`${STALE} = ${stale}`,
    waitingSince && sql`unit.changed_at <= ${waitingSince}::timestamptz`,
    minWords !== undefined && sql`unit.words >= ${minWords}`,
    maxWords !== undefined && sql`unit.words <= ${maxWords}`,
    id && sql`(unit.changed_at, unit.id) > (${instant}::timestamptz, ${id}::integer)`,
  ].filter((it) => it !== false && it !== undefined && it !== '')
  const rows = await run<UnitRow>(sql`
    ${selectUnits(locale)}
     where ${sql.join(conditions, sql` and `)}
     order by unit.changed_at, unit.id
     limit ${limit + 1}`)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    items: page.map((row) => storedUnit(row, locale)),
    next: rows.length > limit && last ? `${last.position}|${last.unitId}` : undefined,
  }
}

const CURSOR = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d(?::?\d\d)?)\|(\d{1,9})$/

const listed = (values: readonly string[]) =>
  sql`(select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`
