import { existsSync } from 'node:fs'
import path from 'node:path'

import { withFileLock } from './file-lock'
import { StartError } from './options.mjs'
import { ensureSecrets, type Secrets } from './secrets'

/** Where this installation keeps its things, and what was decided from outside. */
export type Installation = {
  root: string
  dataDir: string
  secrets: Secrets
  host: string
  port: number
  /** The Postgres named from outside; without one the embedded one is ours. */
  externalDatabase: string | undefined
}

/**
 * Reads what the person who starts us set, before there is a complete environment, and makes the
 * secrets they did not set. Fills in the variables that `env()` will ask for.
 *
 * @throws StartError when `.data` cannot be written or PORT is no port.
 */
export const openInstallation = async (root: string): Promise<Installation> => {
  const dotEnv = path.join(root, '.env')
  if (existsSync(dotEnv)) process.loadEnvFile(dotEnv)
  const dataDir = path.resolve(root, process.env.DATA_DIR || '.data')
  const secrets = await makeSecrets(dataDir)
  process.env.PAYLOAD_SECRET ||= secrets.PAYLOAD_SECRET
  return {
    root,
    dataDir,
    secrets,
    host: process.env.HOST || '0.0.0.0',
    port: portFrom(process.env.PORT),
    externalDatabase: process.env.DATABASE_URL || undefined,
  }
}

const makeSecrets = async (dataDir: string): Promise<Secrets> => {
  try {
    return await withFileLock(path.join(dataDir, 'secrets.lock'), async () =>
      ensureSecrets(dataDir),
    )
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code !== 'EACCES' && code !== 'EROFS') throw error
    throw new StartError(
      `${dataDir} cannot be written (${code}). Secrets and database are kept there: ` +
        'make it writable, or set DATA_DIR to a folder that is.',
    )
  }
}

const portFrom = (value: string | undefined): number => {
  if (!value) return 3000
  const port = Number(value)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new StartError(`PORT is "${value}": it has to be a whole number from 0 to 65535.`)
}
