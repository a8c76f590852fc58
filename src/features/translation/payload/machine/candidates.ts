import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

import { CODES_CHANGED, STALE, STATE } from '../store/derived'
import { notInTrash } from '../store/in-trash'
import { type StoredUnit, selectUnits, storedUnit, type UnitRow } from '../store/units-in-locale'

/**
 * Which of the texts that people wrote an engine is to offer another wording for: those whose
 * source has changed since, or every one.
 */
export const SUGGESTIONS = ['stale', 'all'] as const

export type Scope = {
  locale: string
  collection: string
  /** Every document of the collection when left out. */
  documents?: readonly string[]
  suggestions: (typeof SUGGESTIONS)[number]
  /** Units that are to be left alone. */
  except?: readonly number[]
}

/**
 * The texts that an engine would be asked for, document by document in reading order: missing
 * ones, machine text whose source has changed, and people's text as far as `suggestions` says,
 * unless the engine's wording for the same source was offered before. Asking again after a crash
 * therefore gives what is left.
 */
export const machineCandidates = async (
  req: PayloadRequest,
  { locale, collection, documents, suggestions, except = [] }: Scope,
): Promise<StoredUnit[]> => {
  const run = await sessionOf(req)
  const human = suggestions === 'all' ? sql`true` : STALE
  const rows = await run<UnitRow>(sql`
    ${selectUnits(locale)}
     where unit.removed_at is null and unit.policy = 'translate' and unit.kind <> 'slug'
       and unit.source_locale <> ${locale} and unit.collection = ${collection}
       and ${notInTrash(req.payload)}
       ${documents ? sql`and unit.document in ${listed(documents)}` : sql``}
       and unit.id not in (select value::integer from jsonb_array_elements_text(
                             ${JSON.stringify(except)}::jsonb))
       and case ${STATE}
             when 'untranslated' then true
             when 'machine' then ${STALE} or ${CODES_CHANGED}
             else ${human} and not exists (
               select from translation_suggestions offered
                where offered.unit_id = unit.id and offered.locale = ${locale}
                  and offered.origin = 'machine'
                  and offered.based_on_text_hash = unit.text_hash)
           end
     order by unit.document, unit.ordinal, unit.id`)
  return rows.map((row) => storedUnit(row, locale))
}

/** Documents with machine text that a process stored and then ended before it was written back. */
export const owedWriteBacks = async (
  req: PayloadRequest,
  { locale, collection, documents }: Scope,
): Promise<string[]> => {
  const run = await sessionOf(req)
  const rows = await run<{ document: string }>(sql`
    select distinct unit.document
      from translation_units unit
      join translation_targets target on target.unit_id = unit.id
     where unit.removed_at is null and unit.collection = ${collection}
       and ${notInTrash(req.payload)}
       ${documents ? sql`and unit.document in ${listed(documents)}` : sql``}
       and target.locale = ${locale} and target.output_hash is null
       and target.written_by like 'engine:%' and target.state = 'machine'
     order by 1`)
  return rows.map(({ document }) => document)
}

/** Those of the given documents that have no units: unknown here, or not taken over yet. */
export const unknownDocuments = async (
  req: PayloadRequest,
  { collection, documents }: { collection: string; documents: readonly string[] },
): Promise<string[]> => {
  const run = await sessionOf(req)
  const rows = await run<{ document: string }>(sql`
    select distinct document from translation_sources
     where collection = ${collection} and document in ${listed(documents)}`)
  const known = new Set(rows.map(({ document }) => document))
  return documents.filter((id) => !known.has(id))
}

const listed = (values: readonly string[]) =>
  sql`(select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`
