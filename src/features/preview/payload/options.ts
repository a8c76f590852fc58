import { frontendAddress, pageAddress } from '../core/addresses'
import { type Place, previewKey, signToken } from '../core/token'

/** What the feature is told once. */
export type PreviewSettings = {
  key: Uint8Array
  /** Template of the frontend's own preview; without one, our page. */
  url: string | undefined
  now: () => Date
}

export const previewSettings = (secret: string, url: string | undefined): PreviewSettings => ({
  key: previewKey(secret),
  url,
  now: () => new Date(),
})

/** An address that opens the draft for half an hour. The caller has checked who asks. */
export const openedPlace = (
  { key, url, now }: PreviewSettings,
  place: Place,
): { url: string; expiresAt: Date } => {
  const { token, expiresAt } = signToken(key, place, now())
  return { url: url ? frontendAddress(url, place, token) : pageAddress(place, token), expiresAt }
}
