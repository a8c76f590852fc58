import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'

/** What an installation keeps to itself, by the names of the environment variables. */
export type Secrets = {
  PAYLOAD_SECRET: string
  POSTGRES_PASSWORD: string
  /** Of the first administrator, when their password was generated. */
  ADMIN_EMAIL?: string
  ADMIN_PASSWORD?: string
}

const HEADER =
  '# Made by `npm start`. Keep it with your backups and out of the repository:\n' +
  '# without PAYLOAD_SECRET every session and API key of this installation is void.\n'

export const secretsFile = (dataDir: string): string => path.join(dataDir, 'secrets.env')

/** A secret of 48 random bytes, in letters that need no quoting. */
export const randomSecret = (bytes = 48): string => randomBytes(bytes).toString('base64url')

/** The secrets of the installation in `dataDir`; those still missing are made and kept. */
export const ensureSecrets = (dataDir: string): Secrets => {
  const kept = readSecrets(dataDir)
  const secrets = {
    ...kept,
    PAYLOAD_SECRET: kept.PAYLOAD_SECRET || randomSecret(),
    POSTGRES_PASSWORD: kept.POSTGRES_PASSWORD || randomSecret(24),
  }
  if (!kept.PAYLOAD_SECRET || !kept.POSTGRES_PASSWORD) writeSecrets(dataDir, secrets)
  return secrets
}

export const readSecrets = (dataDir: string): Partial<Secrets> => {
  const file = secretsFile(dataDir)
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
}

/** Replaces the file in one step, readable by its owner alone. */
export const writeSecrets = (dataDir: string, secrets: Secrets): void => {
  mkdirSync(dataDir, { recursive: true })
  const file = secretsFile(dataDir)
  const lines = Object.entries(secrets).map(([name, value]) => `${name}=${value}\n`)
  const next = `${file}.${process.pid}`
  writeFileSync(next, HEADER + lines.join(''), { mode: 0o600 })
  renameSync(next, file)
}
