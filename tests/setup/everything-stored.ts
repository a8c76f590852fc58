import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { RATE_LIMIT_TABLE } from '@/platform/rate-limit-table'

/** A digest of every table, to be compared before and after what must write nothing. */
export const everythingStored = async (payload: Payload): Promise<Record<string, string>> => {
  // A table whose file has no length holds nothing, which is true of most and need not be asked.
  const { rows: tables } = await payload.db.drizzle.execute<{ name: string; isFilled: boolean }>(
    sql`select relname as name, pg_relation_size(oid) > 0 as "isFilled" from pg_class
         where relnamespace = 'public'::regnamespace and relkind = 'r'
           and relname <> ${RATE_LIMIT_TABLE} order by relname`,
  )
  const filled = tables.filter(({ isFilled }) => isFilled)
  // One statement: asked one by one, hundreds of tables take longer than what is tested.
  const { rows } = await payload.db.drizzle.execute<{ name: string; digest: string | null }>(
    sql.raw(filled.map(({ name }) => digestOf(name)).join(' union all ')),
  )
  return Object.fromEntries([
    ...tables.map(({ name }) => [name, 'empty']),
    ...rows.flatMap(({ name, digest }) => (digest ? [[name, digest]] : [])),
  ])
}

const digestOf = (table: string) =>
  `select '${table}' as name, md5(string_agg(it::text, ',' order by it::text)) as digest
     from "${table}" it`
