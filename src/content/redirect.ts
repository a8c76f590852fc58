import type { Fault } from './fault'
import { isWebAddress } from './web-address'

export type Redirect = {
  from?: unknown
  to?: unknown
  url?: unknown
  status?: unknown
}

type RedirectFault = 'redirectFromMalformed' | 'redirectTarget' | 'redirectUrlMalformed'

/** True for a path as it is compared with requests: from `/`, decoded, without query or fragment. */
export const isDecodedPath = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\/(?!\/)[^?#\s\\]*$/u.test(value) &&
  !/%[0-9a-f]{2}/i.test(value) &&
  value === value.normalize('NFC')

/**
 * Why a redirect is no redirect: its old address is not a decoded path, or it does not lead to
 * exactly one place. Status 410 (gone) leads nowhere.
 */
export const redirectFault = (
  redirect: Redirect,
): (Fault<RedirectFault> & { field: 'from' | 'to' | 'url' }) | undefined => {
  if (!isDecodedPath(redirect.from))
    return {
      field: 'from',
      fault: 'redirectFromMalformed',
      parameters: { from: String(redirect.from ?? '') },
    }
  const targets = [redirect.to, redirect.url].filter(Boolean).length
  if (targets !== (redirect.status === '410' ? 0 : 1))
    return { field: 'to', fault: 'redirectTarget' }
  const { url } = redirect
  if (typeof url === 'string' && url !== '' && !isDecodedPath(url) && !isWebAddress(url))
    return { field: 'url', fault: 'redirectUrlMalformed', parameters: { url } }
  return undefined
}
