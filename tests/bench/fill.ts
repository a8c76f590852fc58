import { getPayload } from 'payload'

import { migrateUnderLock } from '@/platform/migrate'
import type { createProgress } from '@/startup/progress.mjs'

import { loadWorkload } from './load'
import type { Workload } from './workload'

export type Admin = { email: string; password: string }

/** Brings an empty database to schema, an administrator and the workload. */
export const fillDatabase = async (args: {
  databaseUrl: string
  admin: Admin
  workload: Workload
  progress: ReturnType<typeof createProgress>
}): Promise<void> => {
  const { databaseUrl, admin, workload, progress } = args
  // The configuration reads the environment when it is loaded.
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    await progress.step('Migrating the database', () => migrateUnderLock(payload, databaseUrl))
    await payload.create({
      collection: 'users',
      data: { ...admin, name: 'Bench', roles: ['admin'], active: true },
    })
    await progress.step('Loading the workload', (say) =>
      loadWorkload(payload, workload, (stored, total) => say(`${stored} of ${total}`)),
    )
    await progress.step('Analysing the tables', async () => {
      await payload.db.drizzle.execute('analyze')
    })
  } finally {
    await payload.destroy()
  }
}
