import { getPayload, type SanitizedConfig } from 'payload'
import type pg from 'pg'
import { inject } from 'vitest'

import { cloneDatabase } from './payload'
import { asAdmin, createDatabase } from './postgres'
import { BARE, type SchemaName } from './templates'

/**
 * A database of this file's own with the schema of a configuration that has no migrations. Payload
 * takes a second to find out that everything is missing: the first file that asks has it do so, the
 * others of the run get a copy.
 *
 * @param configOn the configuration on a database whose schema it makes
 */
export const clonePushed = async (
  name: SchemaName,
  configOn: (databaseUrl: string) => Promise<SanitizedConfig>,
): Promise<string> => {
  const server = inject('postgresUrl')
  await asAdmin(server, async (admin) => {
    await admin.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [name])
    if (!rowCount) await push(server, admin, name, configOn)
  })
  return cloneDatabase(name)
}

/** Under another name until it is whole: what failed must not become a template. */
const push = async (
  server: string,
  admin: pg.Client,
  name: SchemaName,
  configOn: (databaseUrl: string) => Promise<SanitizedConfig>,
): Promise<void> => {
  const partial = `${name}_partial`
  await admin.query(`drop database if exists ${partial} with (force)`)
  await createDatabase(server, partial, BARE)
  const payload = await getPayload({ config: await configOn(`${server}/${partial}`), key: name })
  // Payload forgets its pool and leaves it connected, and what is connected cannot be copied.
  const { pool } = payload.db as unknown as WithPool
  await payload.destroy()
  pool.on('error', () => {})
  await admin.query(`alter database ${partial} with allow_connections false`)
  await admin.query(
    'select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = $1',
    [partial],
  )
  await admin.query(`alter database ${partial} rename to ${name}`)
}

/** What the database adapter offers besides its contract. */
type WithPool = { pool: pg.Pool }
