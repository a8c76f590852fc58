import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

import type { TmxUnit } from '../../core/exchange/tmx/document'
import type { InlineText } from '../../core/inline/inline'
import { isoInstant } from '../store/derived'

/** Entries read together. */
const BATCH = 1_000

/** All of the memory of one pair of languages, in the order in which it was filed. */
export async function* memoryEntries(
  req: PayloadRequest,
  { sourceLocale, targetLocale }: Pick<TmxUnit, 'sourceLocale' | 'targetLocale'>,
): AsyncGenerator<TmxUnit> {
  const run = await sessionOf(req)
  let last = 0
  for (;;) {
    const rows = await run<Row>(sql`
      select id, source, target, ${isoInstant('reviewed_at')} as "reviewedAt"
        from translation_memory
       where source_locale = ${sourceLocale} and target_locale = ${targetLocale} and id > ${last}
       order by id limit ${BATCH}`)
    for (const { id, source, target, reviewedAt } of rows) {
      const changedAt = new Date(reviewedAt)
      yield { tuid: String(id), changedAt, props: {}, sourceLocale, targetLocale, source, target }
    }
    if (rows.length < BATCH) return
    last = rows.at(-1)?.id ?? last
  }
}

type Row = { id: number; source: InlineText; target: InlineText; reviewedAt: string }
