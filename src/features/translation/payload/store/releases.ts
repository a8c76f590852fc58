import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { documentTag } from '@/content/content-tags'
import { tellChange } from '@/platform/content-changes'
import { sessionOf } from '@/platform/session'

import type { Place } from './place'
import { actorOf, inTransaction } from './session'

export type Release = Place & {
  locale: string
  /** False: the locale was taken back. */
  live: boolean
  /** The gate was passed against its reasons; then `reason` is not blank. */
  overridden?: boolean
  reason?: string
  /** What the gate said against it. */
  gate?: readonly unknown[]
}

/** What a release keeps of each text; of a `unit` and the `target` it has in the locale. */
export const RELEASED_UNITS = sql.raw(`jsonb_agg(jsonb_build_object(
  'key', unit.key, 'state', coalesce(target.state, 'untranslated'), 'origin', target.origin,
  'version', target.version, 'source', unit.text_hash, 'basedOn', target.based_on_text_hash,
  'words', unit.words, 'reviewer', target.reviewer, 'reviewedAt', target.reviewed_at)
  order by unit.ordinal, unit.id)`)

/** The locales that the log says a document is on line in. */
export const liveInLog = async (
  req: PayloadRequest,
  { collection, id }: Place,
): Promise<Set<string>> => {
  const run = await sessionOf(req)
  const rows = await run<{ locale: string; live: boolean }>(sql`
    select distinct on (locale) locale, live from translation_releases
     where collection = ${collection} and document = ${String(id)}
     order by locale, id desc`)
  return new Set(rows.filter(({ live }) => live).map(({ locale }) => locale))
}

/**
 * Writes down that a locale is live again with the texts that it was released with last: what has
 * been done at the desk since is not what readers see. Returns whether it ever was released.
 */
export const recordReturn = (
  req: PayloadRequest,
  { collection, id, locale }: Place & { locale: string },
): Promise<boolean> =>
  inTransaction(req, async (run) => {
    const returned = await run(sql`
      insert into translation_releases (collection, document, locale, live, actor, gate, units)
      select collection, document, locale, true, ${actorOf(req)}, '[]', units
        from translation_releases
       where collection = ${collection} and document = ${String(id)} and locale = ${locale} and live
       order by id desc limit 1
      returning id`)
    if (returned.length > 0) await tellChange(req, [documentTag(collection, id)])
    return returned.length > 0
  })

/** Writes down that a locale went live or was taken back, with the state of each of its texts. */
export const recordRelease = (
  req: PayloadRequest,
  { collection, id, locale, live, overridden = false, reason, gate = [] }: Release,
  actor = actorOf(req),
): Promise<number | undefined> =>
  inTransaction(req, async (run) => {
    const [release] = await run<{ id: number }>(sql`
      insert into translation_releases
        (collection, document, locale, live, actor, overridden, reason, gate, units)
      select ${collection}, ${String(id)}, ${locale}, ${live}, ${actor}, ${overridden},
             ${reason ?? null}::text, ${JSON.stringify(gate)}::jsonb,
             coalesce(${RELEASED_UNITS} filter (where unit.id is not null), '[]')
        from translation_units unit
        left join translation_targets target
          on target.unit_id = unit.id and target.locale = ${locale}
       where unit.collection = ${collection} and unit.document = ${String(id)}
         and unit.removed_at is null and unit.policy = 'translate' and unit.kind <> 'slug'
      returning id`)
    await tellChange(req, [documentTag(collection, id)])
    return release?.id
  })
