import type { Payload } from 'payload'

import { randomSecret, type Secrets, writeSecrets } from './secrets'

/** How somebody gets in; the password only where it was made just now. */
export type Login = { email: string | undefined; password?: string; keptInSecrets: boolean }

const DEFAULT_EMAIL = 'admin@example.org'

/**
 * Makes the first administrator of an installation that has none (the demo content brings other
 * accounts), from ADMIN_EMAIL and ADMIN_PASSWORD or with a generated password, which is kept in
 * `.data/secrets.env`. Where there is one already nothing is changed.
 */
export const ensureFirstAdmin = async (args: {
  payload: Payload
  dataDir: string
  secrets: Secrets
  chosen: { email?: string | undefined; password?: string | undefined }
}): Promise<Login> => {
  const { payload, dataDir, secrets, chosen } = args
  const where = { roles: { in: ['admin'] } }
  const { totalDocs } = await payload.count({ collection: 'users', where })
  if (totalDocs > 0) {
    return { email: secrets.ADMIN_EMAIL, keptInSecrets: Boolean(secrets.ADMIN_PASSWORD) }
  }
  const email = chosen.email || DEFAULT_EMAIL
  const password = chosen.password || randomSecret(15)
  const admin = { name: 'Administrator', email, password, roles: ['admin' as const], active: true }
  await payload.create({ collection: 'users', data: admin })
  if (chosen.password) return { email, keptInSecrets: false }
  writeSecrets(dataDir, { ...secrets, ADMIN_EMAIL: email, ADMIN_PASSWORD: password })
  return { email, password, keptInSecrets: true }
}
