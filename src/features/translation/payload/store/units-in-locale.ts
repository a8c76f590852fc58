import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

import type { Code, InlineText } from '../../core/inline/inline'
import type { OriginDetail, UnitInLocale } from '../../core/unit'
import { CODES_CHANGED, isoInstant, STALE, STATE } from './derived'
import type { Place } from './place'

/** A unit with what one locale says, and what only the desk and the gate need of it. */
export type StoredUnit = UnitInLocale & {
  collection: string
  document: string
  unitId: number
  /** Undefined while the locale has never said anything. */
  targetId?: number
  /** To be given back with an act; 0 while there is no target. */
  version: number
  textHash: string
  codeHash: string
  words: number
  /** When the words of the source last changed, and the target: ISO 8601. */
  sourceChangedAt: string
  changedAt?: string
  changedBy?: string
  /** The codes of the source that the target was written for. */
  previousCodes?: readonly Code[]
  outputHash?: string
  writtenBy?: string
  translator?: string
  translatedAt?: string
  reviewer?: string
  reviewedAt?: string
  selfReview: boolean
  reason?: string
  waivers: readonly unknown[]
}

/** The units of a document in reading order with what `locale` says for them, in one statement. */
export const unitsInLocale = async (
  req: PayloadRequest,
  { collection, id, locale }: Place & { locale: string },
): Promise<StoredUnit[]> => {
  const run = await sessionOf(req)
  const rows = await run<UnitRow>(sql`
    ${selectUnits(locale)}
     where unit.collection = ${collection} and unit.document = ${String(id)}
       and unit.removed_at is null
     order by unit.ordinal, unit.id`)
  return rows.map((row) => storedUnit(row, locale))
}

/** The start of a statement whose rows {@link storedUnit} reads; `unit` and `target` are its names. */
export const selectUnits = (locale: SQL | string): SQL => sql`
  select jsonb_strip_nulls(jsonb_build_object(
           'key', unit.key, 'field', unit.field, 'kind', unit.kind, 'nodeType', unit.node_type,
           'ordinal', unit.ordinal, 'group', unit.group_key, 'policy', unit.policy,
           'required', unit.required, 'maxLength', unit.max_length, 'note', unit.note)) as unit,
         unit.content as source, unit.codes, unit.collection, unit.document, unit.id as "unitId",
         unit.source_locale as "sourceLocale", unit.text_hash as "textHash",
         unit.code_hash as "codeHash", unit.words, ${isoInstant('unit.changed_at')} as "sourceChangedAt",
         unit.changed_at::text as position,
         ${STATE} as state, ${STALE} as stale, ${CODES_CHANGED} as "codesChanged",
         target.id as "targetId", coalesce(target.version, 0) as version, target.content as target,
         target.origin, target.origin_detail as "originDetail",
         target.based_on_content as "previousSource", target.based_on_codes as "previousCodes",
         target.output_hash as "outputHash", target.written_by as "writtenBy", target.translator,
         ${isoInstant('target.translated_at')} as "translatedAt", target.reviewer,
         ${isoInstant('target.reviewed_at')} as "reviewedAt", coalesce(target.self_review, false) as "selfReview",
         target.reason, coalesce(target.waivers, '[]') as waivers,
         ${isoInstant('target.changed_at')} as "changedAt", target.changed_by as "changedBy"
    from translation_units unit
    left join translation_targets target
      on target.unit_id = unit.id and target.locale = ${locale}`

export const storedUnit = (row: UnitRow, locale: string): StoredUnit => {
  const { unit, source, codes, position: _, previousSource, previousCodes, ...rest } = row
  const moved = rest.stale || rest.codesChanged
  return {
    ...withoutNulls(rest),
    ...(moved && previousSource ? { previousSource } : {}),
    ...(moved && previousCodes ? { previousCodes } : {}),
    unit: { ...unit, content: source, codes },
    locale,
  }
}

/** A row of {@link selectUnits}: columns of an absent target are null. */
export type UnitRow = {
  [Column in keyof StoredUnit]: StoredUnit[Column] | null
} & Pick<
  StoredUnit,
  | ('collection' | 'document' | 'unitId' | 'version' | 'textHash' | 'codeHash' | 'words')
  | ('sourceLocale' | 'sourceChangedAt' | 'state' | 'stale' | 'codesChanged' | 'selfReview')
  | 'waivers'
> & {
    unit: Omit<StoredUnit['unit'], 'codes' | 'content'>
    source: InlineText
    codes: readonly Code[]
    originDetail: OriginDetail | null
    /** The instant at which the source changed, to the microsecond. */
    position: string
  }

type WithoutNulls<T> = { [Key in keyof T]: Exclude<T[Key], null> }

const withoutNulls = <T extends object>(row: T): WithoutNulls<T> => {
  const there = Object.entries(row).filter(([, value]) => value !== null)
  // `fromEntries` forgets the keys; none but those with null are gone.
  return Object.fromEntries(there) as WithoutNulls<T>
}
