import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { documentTag } from '@/content/content-tags'
import { tellChange } from '@/platform/content-changes'
import { sessionOf } from '@/platform/session'

import type { Code } from '../../core/inline/inline'
import type { Values } from '../../core/units/field-schema'
import { isoInstant } from './derived'
import type { Place } from './place'
import { actorOf, inTransaction } from './session'

/** The source of a document as it was last saved on purpose, which is what translators work from. */
export type KeptSource = { sourceLocale: string; content: Values }

/** Keeps the source that units were made of: its rich text gives translations their structure. */
export const keepSource = (
  req: PayloadRequest,
  { collection, id }: Place,
  { sourceLocale, content }: KeptSource,
): Promise<void> =>
  inTransaction(req, async (run) => {
    const [kept] = await run<{ former: string | null }>(sql`
      insert into translation_sources as kept
        (collection, document, source_locale, content, saved_by)
      values (${collection}, ${String(id)}, ${sourceLocale}, ${JSON.stringify(content)}::jsonb,
              ${actorOf(req)})
      on conflict (collection, document) do update set
        source_locale = excluded.source_locale, content = excluded.content,
        saved_by = excluded.saved_by, saved_at = now()
      where (kept.source_locale, kept.content)
         is distinct from (excluded.source_locale, excluded.content)
      returning (select source_locale from translation_sources
                  where collection = ${collection} and document = ${String(id)}) as former`)
    // The summaries that readers see say which language is the source.
    if (kept?.former && kept.former !== sourceLocale) {
      await tellChange(req, [documentTag(collection, id)])
    }
  })

/** @property savedAt when what translators work from last became another: ISO 8601. */
export const keptSource = async (
  req: PayloadRequest,
  { collection, id }: Place,
): Promise<(KeptSource & { savedAt: string }) | undefined> => {
  const run = await sessionOf(req)
  const [row] = await run<KeptSource & { savedAt: string }>(sql`
    select source_locale as "sourceLocale", content, ${isoInstant('saved_at')} as "savedAt"
      from translation_sources
     where collection = ${collection} and document = ${String(id)}`)
  return row
}

/** What the units of a document were in earlier versions of their source. */
export type FormerSource = {
  /** Keys of the units that the source has lost; their translations wait for their return. */
  removed: Set<string>
  /** The codes that units had, by unit. */
  codes: Map<number, Code[]>
}

export const formerSource = async (
  req: PayloadRequest,
  { collection, id }: Place,
): Promise<FormerSource> => {
  const run = await sessionOf(req)
  const rows = await run<{ unitId: number; key: string; isRemoved: boolean; codes: Code[] | null }>(
    sql`
    select unit.id as "unitId", unit.key, unit.removed_at is not null as "isRemoved", former.codes
      from translation_units unit
     cross join lateral (
       select jsonb_agg(distinct code) as codes
         from translation_unit_history it
        cross join jsonb_array_elements(it.codes) as code
        where it.unit_id = unit.id) as former
     where unit.collection = ${collection} and unit.document = ${String(id)}
       and (unit.removed_at is not null or former.codes is not null)`,
  )
  return {
    removed: new Set(rows.flatMap(({ isRemoved, key }) => (isRemoved ? [key] : []))),
    codes: new Map(rows.map(({ unitId, codes }) => [unitId, codes ?? []])),
  }
}
