import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

/** The ids of the units of several documents, by `<document> <key>`. */
export const unitsOfDocuments = async (
  req: PayloadRequest,
  collection: string,
  documents: readonly string[],
): Promise<Map<string, number>> => {
  const run = await sessionOf(req)
  const rows = await run<{ document: string; key: string; id: number }>(sql`
    select document, key, id from translation_units
     where collection = ${collection} and removed_at is null and document in (
       select jsonb_array_elements_text(${JSON.stringify(documents)}::jsonb))`)
  return new Map(rows.map(({ document, key, id }) => [`${document} ${key}`, id]))
}
