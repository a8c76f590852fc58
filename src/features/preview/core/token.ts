import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** What one token opens: one document in one language, as it is now, published or not. */
export type Place = { collection: string; id: string; locale: string }

export type Token = { token: string; expiresAt: Date }

/** Long enough to work on a text, short enough for an address that lies in a history. */
export const TOKEN_MINUTES = 30

/** A key of its own, so that a token is never mistaken for anything else signed by the secret. */
export const previewKey = (secret: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', 'citynet preview token', 32))

/** A token for a place, as `<when it ends>.<signature>`: the place itself stands in the address. */
export const signToken = (key: Uint8Array, place: Place, now: Date): Token => {
  const expiresAt = new Date(now.getTime() + TOKEN_MINUTES * 60_000)
  const end = expiresAt.getTime().toString(36)
  return { token: `${end}.${signature(key, place, end)}`, expiresAt }
}

/** Whether a token opens this place now; `expired` is said only of one that did. */
export const judgeToken = (
  key: Uint8Array,
  token: string,
  place: Place,
  now: Date,
): 'valid' | 'expired' | 'invalid' => {
  const [end = '', given = '', ...rest] = token.split('.')
  if (!/^[0-9a-z]{1,12}$/.test(end) || rest.length > 0) return 'invalid'
  const wanted = Buffer.from(signature(key, place, end))
  const found = Buffer.from(given)
  if (found.length !== wanted.length || !timingSafeEqual(found, wanted)) return 'invalid'
  return Number.parseInt(end, 36) > now.getTime() ? 'valid' : 'expired'
}

/** Over JSON, in which no part can run into the next. */
const signature = (key: Uint8Array, { collection, id, locale }: Place, end: string): string =>
  createHmac('sha256', key)
    .update(JSON.stringify([collection, id, locale, end]))
    .digest('base64url')
