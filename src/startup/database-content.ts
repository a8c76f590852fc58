import { getPayload, type Payload } from 'payload'
import pg from 'pg'

import { migrateUnderLock } from '@/platform/migrate'

import { isSeeded, seedOnce } from './demo-content'
import { ensureFirstAdmin, type Login } from './first-admin'
import type { Installation } from './installation'
import type { Progress } from './progress.mjs'

/** Names the advisory lock under which one instance at a time fills an empty database. */
const CONTENT_LOCK = 7_233_003

/**
 * Brings the database to where the server can open its doors: schema, somebody who can sign in,
 * and the demo content where it is wanted. Several instances may do this at once.
 */
export const prepareDatabase = async (args: {
  installation: Installation
  databaseUrl: string
  demo: boolean
  progress: Progress
}): Promise<Login> => {
  const { installation, databaseUrl, demo, progress } = args
  // An instance of its own: the server's must not run its `onInit` before the schema is there.
  const payload = await progress.step('Connecting to the database', async () => {
    const { default: config } = await import('../../payload.config')
    return getPayload({ config, disableOnInit: true, key: 'startup' })
  })
  try {
    await progress.step('Migrating the database', () => migrateUnderLock(payload, databaseUrl))
    return await underLock(databaseUrl, () => fill({ payload, installation, demo, progress }))
  } finally {
    await payload.destroy()
  }
}

const fill = async (args: {
  payload: Payload
  installation: Installation
  demo: boolean
  progress: Progress
}): Promise<Login> => {
  const { payload, installation, demo, progress } = args
  const login = await ensureFirstAdmin({
    payload,
    dataDir: installation.dataDir,
    secrets: installation.secrets,
    chosen: { email: process.env.ADMIN_EMAIL, password: process.env.ADMIN_PASSWORD },
  })
  if (demo && !(await isSeeded(payload))) {
    await progress.step('Adding the demo content (once)', (say) => seedOnce(payload, say))
  }
  return login
}

const underLock = async <T>(databaseUrl: string, work: () => Promise<T>): Promise<T> => {
  const connection = new pg.Client({ connectionString: databaseUrl })
  await connection.connect()
  try {
    await connection.query('select pg_advisory_lock($1)', [CONTENT_LOCK])
    return await work()
  } finally {
    await connection.end()
  }
}
