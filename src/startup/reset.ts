import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'

import pg from 'pg'

import { removeEmbeddedPostgres } from './embedded-postgres'
import type { Installation } from './installation'
import { StartError } from './options.mjs'

/** What is said of a bucket: the next installation sweeps what its documents do not name. */
const sweptLater = (bucket: string, prefix: string | undefined): string =>
  `Nothing is deleted in the bucket "${bucket}" now. Later, when a file is replaced or deleted, ` +
  `everything under ${prefix ? `"${prefix}/"` : 'its uploads'} that no new document names is ` +
  'removed. To keep it, start again with another S3_PREFIX.'

/**
 * Throws away database, uploads, mails and secrets after asking; of uploads those in MEDIA_DIR.
 *
 * @returns whether it was done; false when the answer was no.
 * @throws StartError for an external database when `--reset` was said once only, and where
 *   nobody can be asked.
 */
export const reset = async (
  installation: Installation,
  options: { reset: number; yes: boolean },
  say: (text: string) => void,
): Promise<boolean> => {
  const { externalDatabase } = installation
  const bucket = process.env.S3_BUCKET
  if (externalDatabase && options.reset < 2) {
    throw new StartError(
      `DATABASE_URL names a database that is not ours alone (${hostOf(externalDatabase)}). ` +
        'To throw away everything in it, say it twice: npm start -- --reset --reset',
    )
  }
  const mediaDir = path.resolve(installation.root, process.env.MEDIA_DIR || 'media')
  const lost = externalDatabase ? `everything in ${hostOf(externalDatabase)}` : 'the database'
  const uploads = bucket ? `what is in ${mediaDir}` : 'all uploads'
  if (bucket) say(sweptLater(bucket, process.env.S3_PREFIX))
  if (!options.yes && !(await confirm(`Delete ${lost}, ${uploads} and secrets?`))) return false

  if (externalDatabase) await emptyDatabase(externalDatabase)
  else {
    await removeEmbeddedPostgres({
      dataDir: installation.dataDir,
      password: installation.secrets.POSTGRES_PASSWORD,
    })
  }
  clear(mediaDir)
  for (const name of ['mail', 'secrets.env']) {
    rmSync(path.join(installation.dataDir, name), { recursive: true, force: true })
  }
  return true
}

const hostOf = (databaseUrl: string): string => {
  const { host, pathname } = new URL(databaseUrl)
  return `${host}${pathname}`
}

const confirm = async (question: string): Promise<boolean> => {
  if (!process.stdin.isTTY) {
    throw new StartError('--reset asks first, and there is no terminal to answer in: add --yes.')
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} (y/N) `)).trim())
  } finally {
    terminal.close()
  }
}

const emptyDatabase = async (databaseUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('drop schema public cascade; create schema public')
  } finally {
    await client.end()
  }
}

const clear = (folder: string): void => {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    if (name !== '.gitkeep') rmSync(path.join(folder, name), { recursive: true, force: true })
  }
}
