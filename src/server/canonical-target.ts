import { GRAPHQL_PATH } from '@/platform/graphql-path'

import type { Reason } from './refusal'

/** What to do with the target of a request line. */
export type Target =
  | { kind: 'serve'; path: string; url: string }
  | { kind: 'redirect'; location: string }
  | { kind: 'refuse'; status: 400 | 414; reason: Reason }

/** Bytes of path and query; long filters of the panel travel in bodies instead. */
export const MAX_URL_LENGTH = 8_192

/**
 * One spelling per address: dot segments, doubled and trailing slashes redirect to the canonical
 * form, so that no rule about a path can be walked around by another spelling of it.
 * `path` is decoded and lower-cased, because Payload's router matches regardless of case.
 */
export const canonicalTarget = (raw: string): Target =>
  raw === GRAPHQL_PATH ? AS_IT_CAME : read(raw)

/** Asked most of all, and canonical: it need not be read each time. */
const AS_IT_CAME: Target = { kind: 'serve', path: GRAPHQL_PATH, url: GRAPHQL_PATH }

const read = (raw: string): Target => {
  if (raw.length > MAX_URL_LENGTH) {
    return {
      kind: 'refuse',
      status: 414,
      reason: {
        message: 'addressTooLong',
        parameters: { length: raw.length, max: MAX_URL_LENGTH },
      },
    }
  }
  const url = parse(raw)
  const path = url && decode(url.pathname)
  if (!url || path === undefined || hasNull(url)) {
    return { kind: 'refuse', status: 400, reason: { message: 'addressInvalid' } }
  }
  const pathname = url.pathname.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '')
  const rawPathname = raw.split(/[?#]/, 1)[0]
  return pathname === rawPathname ||
    (rawPathname !== undefined && sameButEscapes(rawPathname, pathname))
    ? { kind: 'serve', path: path.toLowerCase(), url: pathname + url.search }
    : { kind: 'redirect', location: pathname + url.search }
}

const parse = (raw: string): URL | undefined => {
  if (!raw.startsWith('/')) return undefined
  // A leading "//" would be read as a host, hence the base in front of the text.
  return URL.canParse(`http://host${raw}`) ? new URL(`http://host${raw}`) : undefined
}

const decode = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

const hasNull = (url: URL) => /%00/.test(url.pathname) || /%00/.test(url.search)

/** URL parsing percent-encodes bare UTF-8 characters; that alone deserves no redirect. */
const sameButEscapes = (a: string, b: string) => decode(a) === decode(b) && !/%2e/i.test(a)
