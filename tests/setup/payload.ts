import { randomUUID } from 'node:crypto'

import { getPayload, type Payload } from 'payload'
import pg from 'pg'
import { afterAll, inject } from 'vitest'

import { MIGRATED } from './postgres'

/** A database of this test file's own, copied from a template. Returns its URL. */
export const cloneDatabase = async (template: string = MIGRATED): Promise<string> => {
  const server = inject('postgresUrl')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client({ connectionString: `${server}/postgres` })
  await admin.connect()
  try {
    await admin.query(`create database ${name} template ${template}`)
  } finally {
    await admin.end()
  }
  return `${server}/${name}`
}

/** Boots the real configuration on a database of this test file's own. */
export const bootPayload = async (template?: string): Promise<Payload> => {
  process.env.DATABASE_URL = await cloneDatabase(template)
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  afterAll(() => payload.destroy())
  return payload
}
