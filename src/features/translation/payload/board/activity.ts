import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

import type { Period } from '../../core/board/periods'
import { listed, type Scope } from '../store/scope'

/** Words of source that people confirmed and reviewed in a locale in one day or week. */
export type Activity = {
  locale: string
  /** Its first day: `2026-11-16`. */
  period: string
  translated: number
  reviewed: number
}

/**
 * What people did, by day or week of UTC, from the log of acts. A text counts once in a period,
 * however often it was taken up, and with the words that its source has now. Texts of documents
 * that were deleted are not counted: their words are no longer known.
 */
export const activity = async (
  req: PayloadRequest,
  { locales, collection }: Scope,
  { period, since }: { period: Period; since: string },
): Promise<Activity[]> => {
  const run = await sessionOf(req)
  return run<Activity>(sql`
    with done as (
      select distinct event.unit_id, event.locale, event.to_state as state,
             date_trunc(${period}, event.at at time zone 'UTC')::date as period
        from translation_target_events event
       where event.at >= ${since}::timestamptz and event.locale in ${listed(locales)}
         ${collection === undefined ? sql`` : sql`and event.collection = ${collection}`}
         and (event.act in ('translate', 'keep', 'reuse') and event.to_state = 'translated'
           or event.act = 'review'))
    select done.locale, to_char(done.period, 'YYYY-MM-DD') as period,
           coalesce(sum(unit.words) filter (where done.state = 'translated'), 0)::integer
             as translated,
           coalesce(sum(unit.words) filter (where done.state = 'reviewed'), 0)::integer as reviewed
      from done join translation_units unit on unit.id = done.unit_id and unit.kind <> 'slug'
     group by 1, 2 order by 1, 2`)
}
