import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { plainText } from '../../core/inline/inline'
import type { Unit } from '../../core/unit'

import type { Place } from './place'
import { actorOf, inTransaction } from './session'

/** A unit with what tells its versions apart, and its number of words. */
export type HashedUnit = Unit & { textHash: string; codeHash: string; words: number }

/** What became of a unit; those that are as they were are not told of. */
export type SavedUnit = {
  id: number
  key: string
  change: 'created' | 'text' | 'codes' | 'other' | 'removed' | 'returned'
}

/**
 * Makes the stored units of a document those that are given. Changed texts leave their former
 * version in the history, missing ones are marked as removed and keep their translations, and
 * what comes back finds them again. Writes nothing when nothing changed. The caller holds the
 * lock of the document.
 */
export const saveUnits = (
  req: PayloadRequest,
  { collection, id, sourceLocale, actor = actorOf(req) }: SourceDocument,
  units: readonly HashedUnit[],
): Promise<SavedUnit[]> => {
  const incoming = units.map((unit) => ({ ...unit, text: plainText(unit.content, unit.codes) }))
  return inTransaction(req, (run) =>
    run<SavedUnit>(sql`
      with incoming as (
        select * from jsonb_to_recordset(${JSON.stringify(incoming)}::jsonb) as it(
          key text, field text, kind text, "nodeType" text, ordinal integer, "group" text,
          content jsonb, codes jsonb, text text, "textHash" text, "codeHash" text, policy text,
          required boolean, "maxLength" integer, note text, words integer)
      ), before as (
        select * from translation_units
         where collection = ${collection} and document = ${String(id)}
           for update
      ), history as (
        insert into translation_unit_history
          (unit_id, content, codes, text, text_hash, code_hash, replaced_by)
        select before.id, before.content, before.codes, before.text, before.text_hash,
               before.code_hash, ${actor}
          from before join incoming using (key)
         where before.text_hash <> incoming."textHash" or before.code_hash <> incoming."codeHash"
      ), removed as (
        update translation_units unit set removed_at = now()
          from before
         where unit.id = before.id and before.removed_at is null
           and not exists (select from incoming where incoming.key = before.key)
        returning unit.id, unit.key
      ), saved as (
        insert into translation_units as unit
          (collection, document, key, source_locale, field, kind, node_type, ordinal, group_key,
           content, codes, text, text_hash, code_hash, policy, required, max_length, note, words)
        select ${collection}, ${String(id)}, key, ${sourceLocale}, field, kind, "nodeType", ordinal,
               "group", content, codes, text, "textHash", "codeHash", policy, required,
               "maxLength", note, words
          from incoming
        on conflict (collection, document, key) do update set
          (source_locale, field, kind, node_type, ordinal, group_key, content, codes, text,
           text_hash, code_hash, policy, required, max_length, note, words, removed_at, changed_at)
          = (excluded.source_locale, excluded.field, excluded.kind, excluded.node_type,
           excluded.ordinal, excluded.group_key, excluded.content, excluded.codes, excluded.text,
           excluded.text_hash, excluded.code_hash, excluded.policy, excluded.required,
           excluded.max_length, excluded.note, excluded.words, null,
           case when unit.text_hash = excluded.text_hash then unit.changed_at else now() end)
        where unit.removed_at is not null or
          (unit.source_locale, unit.field, unit.kind, unit.node_type, unit.ordinal, unit.group_key,
           unit.content, unit.codes, unit.text_hash, unit.code_hash, unit.policy, unit.required,
           unit.max_length, unit.note, unit.words)
          is distinct from
          (excluded.source_locale, excluded.field, excluded.kind, excluded.node_type,
           excluded.ordinal, excluded.group_key, excluded.content, excluded.codes,
           excluded.text_hash, excluded.code_hash, excluded.policy, excluded.required,
           excluded.max_length, excluded.note, excluded.words)
        returning unit.id, unit.key, unit.text_hash, unit.code_hash
      )
      select id, key, 'removed' as change from removed
      union all
      select saved.id, saved.key,
             case when before.id is null then 'created'
                  when before.removed_at is not null then 'returned'
                  when before.text_hash <> saved.text_hash then 'text'
                  when before.code_hash <> saved.code_hash then 'codes'
                  else 'other' end
        from saved left join before using (id)`),
  )
}

type SourceDocument = Place & {
  sourceLocale: string
  /** Who changed the source; unless named, who asks. */
  actor?: string
}
