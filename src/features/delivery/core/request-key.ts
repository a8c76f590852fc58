/** Questions that may be answered from the store, by the paths they are asked at. */
export type CacheablePaths = {
  collections: readonly string[]
  globals: readonly string[]
  /** Further ones below `/api`, with `:name` for a part that varies. */
  endpoints: readonly string[]
}

/** A GET that may be answered from the store: its canonical address, which is its key. */
export type RequestKey = { key: string; url: string }

/** Longer addresses are answered, and not kept. */
const MAX_LENGTH = 4_096
const MAX_PARAMETERS = 100

/** Asked with these, an answer is not for everybody. */
const PRIVATE = /^(draft|trash|preview|token)$/i

/**
 * Reads the address of a GET: undefined unless its answer may be kept. The canonical address has
 * its parameters in order of their names, and is what is asked for when the answer is made, so that
 * whatever order a reader gave them in, key and answer belong together.
 */
export const requestKeys = (paths: CacheablePaths): ((url: string) => RequestKey | undefined) => {
  const isCacheable = matcherOf(paths)
  return (url) => {
    if (url.length > MAX_LENGTH) return undefined
    const question = url.indexOf('?')
    const path = question < 0 ? url : url.slice(0, question)
    if (!isCacheable(path)) return undefined
    if (question < 0) return { key: `GET ${path}`, url: path }
    const query = canonicalQuery(url.slice(question + 1))
    if (query === undefined) return undefined
    const canonical = query ? `${path}?${query}` : path
    return { key: `GET ${canonical}`, url: canonical }
  }
}

const matcherOf = ({ collections, globals, endpoints }: CacheablePaths) => {
  const exact = new Set([
    ...collections.flatMap((slug) => [`/api/${slug}`, `/api/${slug}/count`]),
    ...globals.map((slug) => `/api/globals/${slug}`),
  ])
  const slugs = new Set(collections)
  const patterns = endpoints.map((it) => new RegExp(`^/api${patternOf(it)}$`))
  return (path: string): boolean => {
    if (exact.has(path)) return true
    const [, slug] = /^\/api\/([\w-]+)\/\d{1,10}$/.exec(path) ?? []
    return (slug !== undefined && slugs.has(slug)) || patterns.some((it) => it.test(path))
  }
}

const patternOf = (path: string) =>
  path
    .split('/')
    .map((part) =>
      part.startsWith(':') ? '[\\w.~%-]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('/')

/** Sorted by name; values of one name keep their order. Undefined when it must not be kept. */
const canonicalQuery = (query: string): string | undefined => {
  // A fragment is never sent, and a raw one would end the query for whoever reads it next.
  if (query.includes('#')) return undefined
  const parameters = new URLSearchParams(query)
  if ([...parameters.keys()].some((name) => PRIVATE.test(name))) {
    return undefined
  }
  const count = [...parameters].length
  if (count > MAX_PARAMETERS || !isWellFormed(query)) return undefined
  parameters.sort()
  return parameters.toString()
}

/** Malformed escapes are refused further in, each as it came. */
const isWellFormed = (query: string): boolean => {
  try {
    return !decodeURIComponent(query.replaceAll('+', ' ')).includes('\0')
  } catch {
    return false
  }
}
