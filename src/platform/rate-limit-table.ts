import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { bigint, integer, pgTable, varchar } from '@payloadcms/db-postgres/drizzle/pg-core'

export const RATE_LIMIT_TABLE = 'rate_limits'

/** The columns that rate-limiter-flexible reads and writes; `expire` is in Unix milliseconds. */
const rateLimits = pgTable(RATE_LIMIT_TABLE, {
  key: varchar('key', { length: 255 }).primaryKey(),
  points: integer('points').notNull().default(0),
  expire: bigint('expire', { mode: 'number' }),
})

/** Adds the table of the rate limits to the schema, so that migrations create it. */
export const rateLimitTables: PostgresAdapter['beforeSchemaInit'][number] = ({ schema }) => ({
  ...schema,
  tables: { ...schema.tables, [RATE_LIMIT_TABLE]: rateLimits },
})
