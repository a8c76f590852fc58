import type { Payload } from 'payload'
import pg from 'pg'

import { migrations } from '../../migrations'

/** Names the advisory lock under which one instance at a time migrates (any fixed number would do). */
const MIGRATION_LOCK = 7_233_001

/**
 * Brings the schema up to date. Of several instances that start together one migrates and the
 * others wait for it, on a connection of their own so that the pool stays free.
 */
export const migrateUnderLock = async (payload: Payload, databaseUrl: string): Promise<void> => {
  const connection = new pg.Client({ connectionString: databaseUrl })
  await connection.connect()
  try {
    await connection.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    // The adapter types its list of migrations by its own transaction object.
    await payload.db.migrate({ migrations: migrations as never })
  } finally {
    await connection.end()
  }
}
