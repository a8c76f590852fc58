import { randomBytes } from 'node:crypto'

import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, Payload } from 'payload'

import { rotated, SECRET_BYTES, type StoredSecret, secretOf, validSecrets } from '../core/secrets'

/** Where `beforeChange` leaves the new secret for the one answer that tells it. */
const FRESH = 'freshWebhookSecret'

/** A new secret, and what is stored of it: sealed with the key of this installation. */
export const makeSecret = (payload: Payload): { secret: string; sealed: string } => {
  const secret = secretOf(randomBytes(SECRET_BYTES))
  return { secret, sealed: payload.encrypt(secret) }
}

/** The secrets that sign at `now`, opened. */
export const openSecrets = (payload: Payload, secrets: unknown, now: Date): string[] =>
  validSecrets(storedSecrets(secrets), now).map(({ sealed }) => payload.decrypt(sealed))

/** The field as these functions wrote it; nobody else can. */
export const storedSecrets = (secrets: unknown): StoredSecret[] =>
  Array.isArray(secrets) ? (secrets as StoredSecret[]) : []

/** Every webhook gets a secret of its own when it is made, a duplicate too. */
export const giveSecret: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { secret, sealed } = makeSecret(req.payload)
  req.context[FRESH] = secret
  return { ...data, secrets: rotated([], sealed, new Date()).secrets }
}

/** The answer that a webhook was made has its secret; no other answer ever does. */
export const showSecretOnce: CollectionAfterChangeHook = ({ doc, operation, req }) => {
  if (operation !== 'create') return doc
  const secret = req.context[FRESH]
  delete req.context[FRESH]
  return { ...doc, secret }
}
