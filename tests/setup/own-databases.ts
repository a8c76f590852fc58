import type pg from 'pg'
import { afterAll, inject } from 'vitest'

import { asAdmin } from './postgres'

/** The databases that this test file has had made for itself. They go when it ends. */
export const ownDatabases = new Set<string>()

afterAll(async () => {
  if (ownDatabases.size === 0) return
  await asAdmin(inject('postgresUrl'), async (admin) => {
    for (const name of ownDatabases) await drop(admin, name)
  })
})

/** Where a pool is still open the database stays: Postgres would wait five seconds for its end. */
const drop = async (admin: pg.Client, name: string): Promise<void> => {
  const { rowCount } = await admin.query('select 1 from pg_stat_activity where datname = $1', [
    name,
  ])
  if (!rowCount) await admin.query(`drop database "${name}"`)
}
