import { randomUUID } from 'node:crypto'
import path from 'node:path'

import { getPayload, type Payload } from 'payload'
import { afterAll, inject } from 'vitest'

import { TEST_ENVIRONMENT } from './environment'
import { ownDatabases } from './own-databases'
import { createDatabase, MIGRATED } from './postgres'
import { ensureTemplate, type Template } from './templates'

/** A database of this test file's own, copied from a template. Returns its URL. */
export const cloneDatabase = async (template: Template = MIGRATED): Promise<string> => {
  const server = inject('postgresUrl')
  await ensureTemplate(server, template)
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await createDatabase(server, name, template)
  ownDatabases.add(name)
  return `${server}/${name}`
}

/**
 * Boots the real configuration on a database of this test file's own.
 *
 * @param media where the files of its documents are, when they are not to be of its own
 */
export const bootPayload = async (template?: Template, media?: string): Promise<Payload> => {
  process.env.DATABASE_URL = await cloneDatabase(template)
  // A name is made of a file's content: two test files that store the same one must not meet.
  if (media !== undefined) process.env.MEDIA_DIR = media
  else if (template !== 'seeded')
    process.env.MEDIA_DIR = path.join(TEST_ENVIRONMENT.MEDIA_DIR, randomUUID())
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  // What a test asks to be refused is no news, and each line has a stack that is mapped to source.
  payload.logger.level = TEST_ENVIRONMENT.LOG_LEVEL
  afterAll(() => payload.destroy())
  return payload
}
