import { sql } from '@payloadcms/db-postgres'

import type { Session } from '@/platform/session'

import { type Code, type InlineText, plainText } from '../../core/inline/inline'
import { filingKeys } from '../../core/memory/keys'

/**
 * Puts reviewed texts into the memory, with the source that they were reviewed against and its
 * neighbours as they are now. What is there of the same targets is replaced. The database takes
 * them out again when they are no longer reviewed.
 */
export const remember = async (run: Session, targetIds: readonly number[]): Promise<void> => {
  const reviewed = await run<Reviewed>(sql`
    with asked as (
      select target.*, unit.collection, unit.document, unit.source_locale
        from translation_targets target join translation_units unit on unit.id = target.unit_id
       where target.state = 'reviewed' and target.id in (
         select value::integer
           from jsonb_array_elements_text(${JSON.stringify(targetIds)}::jsonb))
    ), neighbours as (
      select id, lag(text_hash) over document as previous, lead(text_hash) over document as next
        from translation_units
       where removed_at is null and (collection, document) in (
         select collection, document from asked)
      window document as (partition by collection, document order by ordinal, id)
    )
    select asked.id as "targetId", asked.source_locale as "sourceLocale",
           asked.locale as "targetLocale", asked.based_on_content as source,
           asked.based_on_codes as codes, asked.based_on_text_hash as "sourceHash",
           asked.content as target, asked.text as "targetText", asked.reviewer as "reviewedBy",
           neighbours.previous as "previousHash", neighbours.next as "nextHash"
      from asked left join neighbours on neighbours.id = asked.unit_id`)
  const entries = reviewed.map(({ codes, ...entry }) => {
    const sourceText = plainText(entry.source, codes ?? [])
    return { ...entry, sourceText, keys: filingKeys(sourceText, entry) }
  })
  if (entries.length > 0) await fileEntries(run, entries)
}

/** An entry as it is stored. Without a target of ours it came from a file. */
export type FiledEntry = Omit<Reviewed, 'codes' | 'targetId'> & {
  targetId?: number
  sourceText: string
  keys: readonly number[]
}

/** Stores entries in one statement. The same pair of texts from a file again is not stored twice. */
export const fileEntries = async (
  run: Session,
  entries: readonly FiledEntry[],
): Promise<number> => {
  const filed = await run(sql`
    insert into translation_memory as entry
      (source_locale, target_locale, source, source_text, source_hash, target, target_text,
       previous_hash, next_hash, keys, target_id, reviewed_by)
    select "sourceLocale", "targetLocale", source, "sourceText", "sourceHash", target,
           "targetText", "previousHash", "nextHash", keys, "targetId", "reviewedBy"
      from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as it(
             "sourceLocale" text, "targetLocale" text, source jsonb, "sourceText" text,
             "sourceHash" text, target jsonb, "targetText" text, "previousHash" text,
             "nextHash" text, keys integer[], "targetId" integer, "reviewedBy" text)
     where "targetId" is not null or not exists (
       select from translation_memory known
        where known.source_hash = it."sourceHash" and known.target_locale = it."targetLocale"
          and known.source_locale = it."sourceLocale" and known.target = it.target)
    on conflict (target_id) do update set
      (source, source_text, source_hash, target, target_text, previous_hash, next_hash, keys,
       reviewed_by, reviewed_at)
      = (excluded.source, excluded.source_text, excluded.source_hash, excluded.target,
       excluded.target_text, excluded.previous_hash, excluded.next_hash, excluded.keys,
       excluded.reviewed_by, now())
    returning entry.id`)
  return filed.length
}

type Reviewed = {
  targetId: number
  sourceLocale: string
  targetLocale: string
  source: InlineText
  codes: readonly Code[] | null
  sourceHash: string
  target: InlineText
  targetText: string
  reviewedBy: string
  previousHash?: string | null
  nextHash?: string | null
}
