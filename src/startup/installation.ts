import path from 'node:path'

import { type Address, readAddress } from './address.mjs'
import { withFileLock } from './file-lock'
import { StartError } from './options.mjs'
import { ensureSecrets, type Secrets } from './secrets'

/** Where this installation keeps its things, and what was decided from outside. */
export type Installation = Address & {
  root: string
  dataDir: string
  secrets: Secrets
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
  const address = readAddress(root)
  const dataDir = path.resolve(root, process.env.DATA_DIR || '.data')
  const secrets = await makeSecrets(dataDir)
  process.env.PAYLOAD_SECRET ||= secrets.PAYLOAD_SECRET
  return {
    ...address,
    root,
    dataDir,
    secrets,
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
