import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { documentTag } from '@/content/content-tags'
import { LOCALE_CODES, type Locale } from '@/content/locales'
import { tellChange } from '@/platform/content-changes'

import { actOnTargets } from '../store/act'
import { RELEASED_UNITS } from '../store/releases'
import { inTransaction } from '../store/session'
import type { DemoPeople } from './people'
import { WHY_UNREAD } from './unread'

type Live = { collection: string; document: string }

/** Machine text among what is on line of a document. */
const IS_UNREAD = sql.raw(`coalesce(bool_or(target.state = 'machine'), false)`)

/** What the gate would have said, as it writes its reasons. */
const UNREAD_UNITS = sql.raw(`jsonb_build_array(jsonb_build_object('code', 'machine', 'units',
  jsonb_agg(jsonb_build_object('key', unit.key, 'field', unit.field) order by unit.ordinal, unit.id)
    filter (where target.state = 'machine')))`)

/**
 * Has most of what readers see reviewed, and writes into the log of releases what is on line, so
 * that summaries tell of that. One document in five stays without a review, and machine text is on
 * line with the reason for it. Returns how many texts were reviewed; a second time none.
 */
export const reviewLive = async (
  req: PayloadRequest,
  people: DemoPeople,
  collections: readonly string[],
): Promise<number> => {
  let reviewed = 0
  for (const locale of LOCALE_CODES) {
    const live = await liveIn(req, locale, collections)
    const reviewer = people.reviewer(locale)
    await inTransaction(req, async (run) => {
      const units = await run<{ unitId: number }>(sql`
        select unit.id as "unitId" from translation_units unit
          join translation_targets target on target.unit_id = unit.id
          join ${listed(live)} using (collection, document)
         where target.locale = ${locale} and target.state = 'translated'
           and target.translator in ('operator', ${people.translator(locale) ?? ''})
           and abs(hashtext(unit.collection || unit.document)) % 5 > 0
         order by 1`)
      if (units.length > 0) {
        await actOnTargets(req, { locale, act: 'review', actor: reviewer }, units)
      }
      reviewed += units.length
      await run(sql`
        insert into translation_releases
          (collection, document, locale, live, actor, overridden, reason, gate, units)
        select unit.collection, unit.document, ${locale}, true,
               case when ${IS_UNREAD} then 'operator' else ${reviewer ?? 'operator'} end,
               ${IS_UNREAD}, case when ${IS_UNREAD} then ${WHY_UNREAD} end,
               case when ${IS_UNREAD} then ${UNREAD_UNITS} else '[]' end, ${RELEASED_UNITS}
          from translation_units unit
          left join translation_targets target
            on target.unit_id = unit.id and target.locale = ${locale}
          join ${listed(live)} using (collection, document)
         where unit.removed_at is null and unit.policy = 'translate' and unit.kind <> 'slug'
           and not exists (
           select from translation_releases known
            where known.collection = unit.collection and known.document = unit.document
              and known.locale = ${locale})
         group by 1, 2`)
      await tellChange(
        req,
        live.map(({ collection, document }) => documentTag(collection, document)),
      )
    })
  }
  return reviewed
}

const liveIn = async (
  req: PayloadRequest,
  locale: Locale,
  collections: readonly string[],
): Promise<Live[]> => {
  const found: Live[] = []
  for (const collection of collections) {
    const { docs } = await req.payload.find({
      collection: collection as CollectionSlug,
      where: { _status: { equals: 'published' } },
      ...{ locale, fallbackLocale: false as const, depth: 0, select: {} },
      ...{ pagination: false, overrideAccess: true },
    })
    found.push(...docs.map(({ id }) => ({ collection, document: String(id) })))
  }
  return found
}

const listed = (live: readonly Live[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(live)}::jsonb) as live(collection text, document text)`
