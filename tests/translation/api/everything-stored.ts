import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** All that translating writes, to be compared before and after what must write nothing. */
export const everythingStored = async (payload: Payload): Promise<unknown> => {
  const tables = [
    'translation_units',
    'translation_unit_history',
    'translation_targets',
    'translation_target_events',
    'translation_suggestions',
    'translation_memory',
    'translation_releases',
    'translation_comments',
    'translation_presence',
    'translation_notices',
    'translation_jobs',
    'translation_jobs_rels',
    'concepts',
    'concepts_terms',
    '_articles_v',
    'articles_locales',
    'payload_jobs',
  ]
  const rows = await Promise.all(
    tables.map(async (table) => {
      const found = await payload.db.drizzle.execute(
        sql.raw(`select * from ${table} as it order by it::text`),
      )
      return [table, found.rows] as const
    }),
  )
  return Object.fromEntries(rows)
}
