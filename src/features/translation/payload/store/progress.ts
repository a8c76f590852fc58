import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { sessionOf } from '@/platform/session'
import type { StateCount } from '../../core/board/standing'
import { STALE, STATE } from './derived'
import { isTranslated, type Scope, textsIn } from './scope'

/**
 * How far every locale is in every collection: one row for each state that occurs. Only what
 * people translate counts (addresses are made), nothing in the trash, and only in locales that are
 * not the document's own.
 */
export const progress = async (req: PayloadRequest, scope: Scope): Promise<StateCount[]> => {
  const run = await sessionOf(req)
  return run<StateCount>(sql`
    select unit.collection, asked.locale, ${STATE} as state,
           count(*)::integer as units, sum(unit.words)::integer as words,
           count(*) filter (where ${STALE})::integer as stale,
           coalesce(sum(unit.words) filter (where ${STALE}), 0)::integer as "staleWords"
      ${textsIn(scope)}
     where ${isTranslated(req, scope)}
     group by 1, 2, 3
     order by 1, 2, 3`)
}
