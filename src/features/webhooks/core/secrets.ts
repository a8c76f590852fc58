/** How long the old secret signs beside the new one, so that receivers can change over. */
const OVERLAP_MS = 24 * 3_600_000

/** Bytes of a new secret; Standard Webhooks asks for 24 to 64. */
export const SECRET_BYTES = 32

/** A secret as it is stored: sealed, and until when it signs; the current one has no end. */
export type StoredSecret = { sealed: string; until?: string }

/** As Standard Webhooks writes a secret: `whsec_` and base64. */
export const secretOf = (bytes: Uint8Array): string =>
  `whsec_${Buffer.from(bytes).toString('base64')}`

/** The secrets that sign at `now`, the current one first. */
export const validSecrets = (secrets: readonly StoredSecret[], now: Date): StoredSecret[] =>
  secrets.filter(({ until }) => until === undefined || new Date(until) > now)

/** The new secret, and the one before it for a day: two at most, however often they are changed. */
export const rotated = (
  secrets: readonly StoredSecret[],
  sealed: string,
  now: Date,
): { secrets: StoredSecret[]; previousUntil: string | undefined } => {
  const [previous] = validSecrets(secrets, now)
  if (!previous) return { secrets: [{ sealed }], previousUntil: undefined }
  const previousUntil = new Date(now.getTime() + OVERLAP_MS).toISOString()
  return {
    secrets: [{ sealed }, { sealed: previous.sealed, until: previousUntil }],
    previousUntil,
  }
}
