import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

import { isoInstant, STALE } from '../store/derived'
import { isTranslated, type Scope, textsIn } from '../store/scope'

/** A document whose translation says what its source no longer does. */
export type StaleDocument = {
  collection: string
  document: string
  locale: string
  units: number
  words: number
  /** Since the first of them: ISO 8601. */
  since: string
  /** The text that is out of date for longest. */
  key: string
}

/** The documents that are out of date for longest. */
export const oldestStale = async (
  req: PayloadRequest,
  scope: Scope,
  limit: number,
): Promise<StaleDocument[]> => {
  const run = await sessionOf(req)
  return run<StaleDocument>(sql`
    select collection, document, locale, units, words, key, ${isoInstant('changed_at')} as since
      from (
        select unit.collection, unit.document, asked.locale, count(*)::integer as units,
               sum(unit.words)::integer as words, min(unit.changed_at) as changed_at,
               (array_agg(unit.key order by unit.changed_at, unit.ordinal))[1] as key
          ${textsIn(scope)}
         where ${isTranslated(req, scope)} and target.content is not null and ${STALE}
         group by 1, 2, 3 order by min(unit.changed_at), 1, 2, 3 limit ${limit}) as oldest`)
}
