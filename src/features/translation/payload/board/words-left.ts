import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

import type { Period } from '../../core/board/periods'
import type { Scope } from '../store/scope'

/** By how much the words that are left in a locale grew or shrank in one day or week. */
export type LeftChange = { locale: string; period: string; change: number }

/**
 * How the words that somebody has yet to work on came and went, since the beginning, from the log
 * of acts and the history of the sources: a text is done while its last act confirmed it and its
 * source says what it was confirmed for. Texts count with the words that they have now; the sum of
 * all changes is what is left today.
 */
export const leftChanges = async (
  req: PayloadRequest,
  { locales, collection }: Scope,
  period: Period,
): Promise<LeftChange[]> => {
  const run = await sessionOf(req)
  return run<LeftChange>(sql`
    with units as materialized (
      select id, words, text_hash, source_locale, created_at,
             coalesce(removed_at, 'infinity') as removed_at
        from translation_units
       where policy = 'translate' and kind <> 'slug'
         ${collection === undefined ? sql`` : sql`and collection = ${collection}`}
    ), former as (
      select history.unit_id, history.text_hash, history.replaced_at as until,
             lag(history.replaced_at, 1, '-infinity') over in_order as since
        from translation_unit_history history join units on units.id = history.unit_id
      window in_order as (partition by history.unit_id order by history.id)
    ), said as (
      select unit_id, text_hash, since, until from former
      union all
      select units.id, units.text_hash, coalesce(last.until, '-infinity'), units.removed_at
        from units
        left join (select unit_id, max(until) as until from former group by 1) last
          on last.unit_id = units.id
    ), acts as (
      select unit_id, locale, to_state, detail ->> 'basedOn' as based_on, at as since,
             lead(at, 1, 'infinity') over (partition by target_id order by id) as until
        from translation_target_events
       where locale in (select jsonb_array_elements_text(${JSON.stringify(locales)}::jsonb))
    ), done as (
      select acts.locale, units.words, greatest(acts.since, said.since) as since,
             least(acts.until, said.until) as until
        from acts
        join said on said.unit_id = acts.unit_id and said.text_hash = acts.based_on
        join units on units.id = acts.unit_id and units.source_locale <> acts.locale
       where acts.to_state in ('translated', 'reviewed')
         and greatest(acts.since, said.since) < least(acts.until, said.until)
    ), changes as (
      select locale, since as at, -words as change from done
      union all
      select locale, until, words from done
      union all
      select asked.locale, at, change
        from units
       cross join jsonb_array_elements_text(${JSON.stringify(locales)}::jsonb) as asked(locale)
       cross join lateral (values (units.created_at, units.words), (units.removed_at, -units.words))
          as it(at, change)
       where units.source_locale <> asked.locale
    )
    select locale, to_char(first_day, 'YYYY-MM-DD') as period, change
      from (
        select locale, date_trunc(${period}, at at time zone 'UTC')::date as first_day,
               sum(change)::integer as change
          from changes where at < 'infinity'
         group by 1, 2 having sum(change) <> 0) as summed
     order by 1, 2`)
}
