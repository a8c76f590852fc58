import { bestEncoding, type Encoding } from '../core/accept-encoding'
import { entityTag, matchingTag } from '../core/entity-tag'
import type { Header, StoredAnswer } from '../core/stored-answer'
import { anythingTag, collectionOf } from '../core/tags'
import { WORTH_COMPRESSING } from './made-answer'

/** For caches in front of us that can be told what to forget. */
export type CdnOptions = {
  /** Seconds for which they may answer without asking. */
  maxAge: number
  /** The header in which they expect the tags: Fastly and Varnish the first, Cloudflare the second. */
  tagHeader: 'Surrogate-Key' | 'Cache-Tag'
}

/** An answer as it is sent, its body aside. */
export type Sending = { status: 200 | 304; headers: Header[]; encoding: Encoding }

type Request = { header: (name: string) => string | undefined }

/** Proxies refuse longer headers. */
const MAX_TAG_HEADER = 8_000

/** The encoding in which a request gets an answer. */
export const encodingFor = (answer: StoredAnswer, { header }: Request): Encoding =>
  answer.bodies.identity.length < WORTH_COMPRESSING
    ? 'identity'
    : bestEncoding(header('accept-encoding'))

/**
 * Status and headers of an answer for one request.
 *
 * @param encoding in which the body is there
 * @param cacheStatus what became of the request (RFC 9211)
 */
export const sendingOf = (args: {
  answer: StoredAnswer
  request: Request
  encoding: Encoding
  cacheStatus: string
  cors: readonly Header[]
  cdn?: CdnOptions
}): Sending => {
  const { answer, request, encoding, cacheStatus, cors, cdn } = args
  const matching = matchingTag(request.header('if-none-match'), answer.hash)
  const common: Header[] = [
    ['Cache-Status', `citynet-cms; ${cacheStatus}`],
    ['ETag', matching ?? entityTag(answer.hash, encoding)],
    ['Vary', ['Accept-Encoding', 'Authorization', 'Cookie', 'Origin', ...answer.vary].join(', ')],
    ...cachingHeaders(answer, cdn),
    ...cors,
  ]
  if (matching) return { status: 304, headers: common, encoding }
  const headers: Header[] = [
    ...common,
    ...answer.headers.filter(([name]) => name !== 'cache-control'),
    ...(encoding === 'identity' ? [] : [['Content-Encoding', encoding] as const]),
  ]
  return { status: 200, headers, encoding }
}

const cachingHeaders = ({ headers, tags }: StoredAnswer, cdn: CdnOptions | undefined): Header[] => {
  const own = headers.find(([name]) => name === 'cache-control')
  if (!cdn) return [['Cache-Control', own?.[1] ?? 'no-cache']]
  return [
    ['Cache-Control', own?.[1] ?? `public, max-age=0, must-revalidate, s-maxage=${cdn.maxAge}`],
    [cdn.tagHeader, tagList(tags, cdn.tagHeader === 'Cache-Tag' ? ',' : ' ')],
  ]
}

/** The tags, or where they are too many the collections alone. */
const tagList = (tags: readonly string[], separator: string): string => {
  const collections = [...new Set(tags.map((tag) => anythingTag(collectionOf(tag))))]
  const all = [...tags, ...collections].join(separator)
  return all.length <= MAX_TAG_HEADER ? all : collections.join(separator)
}
