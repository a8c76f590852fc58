import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Place } from './place'
import { inTransaction } from './session'

/** What the document itself says for a unit; null where it says nothing. */
export type Output = { unitId: number; outputHash: string | null }

/** Remembers what the document says, so that a later difference is known to be somebody's edit. */
export const noteOutputs = (
  req: PayloadRequest,
  locale: string,
  outputs: readonly Output[],
): Promise<void> =>
  inTransaction(req, async (run) => {
    if (outputs.length === 0) return
    await run(sql`
      update translation_targets target
         set output_hash = it."outputHash"
        from jsonb_to_recordset(${JSON.stringify(outputs)}::jsonb)
             as it("unitId" integer, "outputHash" text)
       where target.unit_id = it."unitId" and target.locale = ${locale}
         and target.output_hash is distinct from it."outputHash"`)
  })

/**
 * Rebases the translations of units of which only the meaning of codes changed (a link's target):
 * no word of them is touched and no person is asked. Returns the locales whose documents have to
 * be written anew.
 */
export const carryOver = (req: PayloadRequest, { collection, id }: Place): Promise<string[]> =>
  inTransaction(req, async (run) => {
    await run(sql`select set_config('citynet.actor', 'system', true),
                         set_config('citynet.act', 'carry-over', true)`)
    const rows = await run<{ locale: string }>(sql`
      with carried as (
        update translation_targets target
           set based_on_codes = unit.codes, based_on_code_hash = unit.code_hash
          from translation_units unit
         where unit.id = target.unit_id
           and unit.collection = ${collection} and unit.document = ${String(id)}
           and unit.removed_at is null
           and target.based_on_text_hash = unit.text_hash
           and target.based_on_code_hash <> unit.code_hash
           and split_part(target.based_on_code_hash, '-', 1) = split_part(unit.code_hash, '-', 1)
        returning target.locale)
      select distinct locale from carried order by locale`)
    await run(
      sql`select set_config('citynet.actor', '', true), set_config('citynet.act', '', true)`,
    )
    return rows.map(({ locale }) => locale)
  })
