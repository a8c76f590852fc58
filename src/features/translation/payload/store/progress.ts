import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { sessionOf } from '@/platform/session'
import type { StateCount } from '../../core/board/standing'
import { STALE, STATE } from './derived'
import { notInTrash } from './in-trash'

/**
 * How far every locale is in every collection: one row for each state that occurs. Only what
 * people translate counts (addresses are made), nothing in the trash, and only in locales that are
 * not the document's own.
 */
export const progress = async (
  req: PayloadRequest,
  { locales, collection }: { locales: readonly string[]; collection?: string },
): Promise<StateCount[]> => {
  const run = await sessionOf(req)
  return run<StateCount>(sql`
    select unit.collection, asked.locale, ${STATE} as state,
           count(*)::integer as units, sum(unit.words)::integer as words,
           count(*) filter (where ${STALE})::integer as stale,
           coalesce(sum(unit.words) filter (where ${STALE}), 0)::integer as "staleWords"
      from translation_units unit
     cross join jsonb_array_elements_text(${JSON.stringify(locales)}::jsonb) as asked(locale)
      left join translation_targets target
        on target.unit_id = unit.id and target.locale = asked.locale
     where unit.removed_at is null and unit.policy = 'translate' and unit.kind <> 'slug'
       and unit.source_locale <> asked.locale and ${notInTrash(req.payload)}
       ${collection === undefined ? sql`` : sql`and unit.collection = ${collection}`}
     group by 1, 2, 3
     order by 1, 2, 3`)
}
