import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

import { isoInstant } from '../store/derived'
import { listed, type Scope } from '../store/scope'

/** What somebody did lately, and has not finished. */
export type Person = {
  /** `users:5`. */
  actor: string
  /** Of the texts that were written, confirmed or reviewed. */
  words: number
  /** Texts that are still drafts, or were rejected. */
  drafts: number
  /** Of the last act: ISO 8601. */
  at: string
  /** How many translations of documents that concerns, and the latest of them. */
  total: number
  documents: { collection: string; document: string; locale: string }[]
}

/** Of one person; the rest is only counted. */
const MOST_DOCUMENTS = 3

/** Who worked on what since an instant, and whose drafts are open; who worked last comes first. */
export const peopleAtWork = async (
  req: PayloadRequest,
  { locales, collection }: Scope,
  { since, limit }: { since: string; limit: number },
): Promise<Person[]> => {
  const run = await sessionOf(req)
  const narrowed = collection === undefined ? sql`` : sql`and unit.collection = ${collection}`
  return run<Person>(sql`
    with touched as (
      select actor, unit_id, locale, max(at) as at
        from translation_target_events
       where at >= ${since}::timestamptz and actor like 'users:%' and locale in ${listed(locales)}
       group by 1, 2, 3
    ), open as (
      select written_by as actor, unit_id, locale, changed_at as at
        from translation_targets
       where state in ('draft', 'rejected') and written_by like 'users:%'
         and locale in ${listed(locales)}
    ), work as (
      select actor, unit_id, locale, greatest(touched.at, open.at) as at,
             touched.at is not null as is_recent, open.at is not null as is_open
        from touched full join open using (actor, unit_id, locale)
    ), places as (
      select work.actor, unit.collection, unit.document, work.locale,
             coalesce(sum(unit.words) filter (where is_recent), 0) as words,
             count(*) filter (where is_open) as drafts, max(work.at) as last,
             row_number() over (partition by work.actor order by max(work.at) desc) as place
        from work join translation_units unit on unit.id = work.unit_id
       where unit.removed_at is null and unit.kind <> 'slug' ${narrowed}
       group by 1, 2, 3, 4
    ), people as (
      select actor, sum(words)::integer as words, sum(drafts)::integer as drafts,
             max(last) as last, count(*)::integer as total,
             jsonb_agg(jsonb_build_object('collection', collection, 'document', document,
                                          'locale', locale) order by place)
               filter (where place <= ${MOST_DOCUMENTS}) as documents
        from places group by actor order by max(last) desc limit ${limit}
    )
    select actor, words, drafts, total, documents, ${isoInstant('last')} as at
      from people order by last desc`)
}
