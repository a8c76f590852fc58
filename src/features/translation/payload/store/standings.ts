import { sql } from '@payloadcms/db-postgres'

import type { Session } from '@/platform/session'

import type { Code, InlineText } from '../../core/inline/inline'
import type { Origin, OriginDetail, State } from '../../core/unit'
import type { StoredText } from '../../core/workflow/decide'
import { STATE } from './derived'

/** A stored text with what the locale allows and the codes of its unit. */
export type StoredRow = StoredText & { codes: readonly Code[]; selfReview: boolean }

/** Locks the units until the transaction ends, and tells where their texts in `locale` stand. */
export const standingsOf = async (
  run: Session,
  locale: string,
  units: readonly { unitId: number }[],
): Promise<Map<number, StoredRow>> => {
  const ids = sql`(select value::integer from jsonb_array_elements_text(
    ${JSON.stringify(units.map(({ unitId }) => unitId))}::jsonb))`
  // In one order, so that two cannot wait for each other; and first, because a statement that
  // waited for a lock still sees the targets as they were before.
  await run(sql`
    select from translation_units where id in ${ids} order by id for no key update`)
  const rows = await run<Row>(sql`
    select unit.id as "unitId", unit.codes, unit.text_hash as "textHash",
           unit.code_hash as "codeHash", unit.content as source, target.id as "targetId",
           coalesce(target.version, 0) as version, ${STATE} as state, target.origin,
           target.origin_detail as "originDetail", target.content, target.translator,
           target.written_by as "writtenBy", target.based_on_text_hash as "basedOnTextHash",
           target.based_on_code_hash as "basedOnCodeHash",
           coalesce(policy.self_review, false) as "selfReview"
      from translation_units unit
      left join translation_targets target
        on target.unit_id = unit.id and target.locale = ${locale}
      left join translation_locale_policies policy on policy.locale = ${locale}
     where unit.id in ${ids} and unit.removed_at is null`)
  return new Map(rows.map((row) => [row.unitId, storedRow(row)]))
}

const storedRow = (row: Row): StoredRow => ({
  unitId: row.unitId,
  codes: row.codes,
  selfReview: row.selfReview,
  version: row.version,
  state: row.state,
  source: { textHash: row.textHash, codeHash: row.codeHash, content: row.source },
  targetId: row.targetId ?? undefined,
  content: row.content ?? undefined,
  origin: row.origin ?? undefined,
  originDetail: row.originDetail ?? undefined,
  translator: row.translator ?? undefined,
  writtenBy: row.writtenBy ?? undefined,
  basedOn:
    row.basedOnTextHash && row.basedOnCodeHash
      ? { textHash: row.basedOnTextHash, codeHash: row.basedOnCodeHash }
      : undefined,
})

type Row = {
  unitId: number
  codes: readonly Code[]
  source: InlineText
  textHash: string
  codeHash: string
  targetId: number | null
  version: number
  state: State
  origin: Origin | null
  originDetail: OriginDetail | null
  content: InlineText | null
  translator: string | null
  writtenBy: string | null
  basedOnTextHash: string | null
  basedOnCodeHash: string | null
  selfReview: boolean
}
