import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

import { type StoredUnit, selectUnits, storedUnit, type UnitRow } from './units-in-locale'

/** Texts read together. */
const BATCH = 500

/** Every text that a locale has a translation of, by the id of its unit, from `after` on. */
export async function* translatedUnits(
  req: PayloadRequest,
  locale: string,
  after = 0,
): AsyncGenerator<StoredUnit> {
  const run = await sessionOf(req)
  let last = after
  for (;;) {
    const rows = await run<UnitRow>(sql`
      ${selectUnits(locale)}
       where unit.removed_at is null and unit.policy = 'translate' and unit.kind <> 'slug'
         and unit.source_locale <> ${locale} and target.content is not null
         and unit.id > ${last}
       order by unit.id limit ${BATCH}`)
    yield* rows.map((row) => storedUnit(row, locale))
    if (rows.length < BATCH) return
    last = rows.at(-1)?.unitId ?? last
  }
}
