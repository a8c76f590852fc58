/** What to do with the target of a request line. */
export type Target =
  | { kind: 'serve'; path: string; url: string }
  | { kind: 'redirect'; location: string }
  | { kind: 'refuse'; status: 400 | 414; message: string }

/** Bytes of path and query; long filters of the panel travel in bodies instead. */
export const MAX_URL_LENGTH = 8_192

/**
 * One spelling per address: dot segments, doubled and trailing slashes redirect to the canonical
 * form, so that no rule about a path can be walked around by another spelling of it.
 * `path` is decoded and lower-cased, because Payload's router matches regardless of case.
 */
export const canonicalTarget = (raw: string): Target => {
  if (raw.length > MAX_URL_LENGTH) {
    return {
      kind: 'refuse',
      status: 414,
      message: `The address is ${raw.length} bytes long, at most ${MAX_URL_LENGTH} are read: send the query in the body of a POST request to /api/graphql instead.`,
    }
  }
  const url = parse(raw)
  const path = url && decode(url.pathname)
  if (!url || path === undefined || hasNull(url)) {
    return {
      kind: 'refuse',
      status: 400,
      message:
        'The address is not a valid URL: percent-encode it as UTF-8, without null characters.',
    }
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
