import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import type { ContentTag } from '@/content/content-tags'

import type { Encoding } from '../core/accept-encoding'
import type { Bytes, Header, StoredAnswer } from '../core/stored-answer'

/** Smaller bodies are not worth compressing. */
export const WORTH_COMPRESSING = 1_024

/** Said anew with each answer, or true of one connection alone. */
const NOT_KEPT = new Set([
  'access-control-allow-credentials',
  'access-control-allow-origin',
  'access-control-expose-headers',
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'transfer-encoding',
  'vary',
  'x-request-id',
])

/** What an answer may depend on besides its question; others we could not tell apart. */
const UNDERSTOOD = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'authorization',
  'cookie',
  'origin',
])
/** Of these the stored answer knows, or it is only given to those who send none. */
const SETTLED = new Set(['accept-encoding', 'authorization', 'cookie', 'origin'])

/** A response of the layers further in, as an answer that can be kept. */
export const madeAnswer = (args: {
  key: string
  response: Response
  body: Buffer
  tags: Iterable<ContentTag>
}): StoredAnswer => {
  const { key, response, body, tags } = args
  return {
    key,
    hash: createHash('sha256').update(body).digest('base64url').slice(0, 27),
    headers: [...response.headers].filter(([name]): boolean => !NOT_KEPT.has(name)) as Header[],
    vary: variesBy(response),
    bodies: { identity: body.toString('latin1') },
    tags: [...tags],
    storedAt: Date.now(),
  }
}

/** Request headers on which a response depends, besides those that are seen to anyway. */
export const variesBy = (response: Response): string[] =>
  varyOf(response).filter((name) => !SETTLED.has(name))

/** Whether a response is one for everybody, complete and without errors. */
export const isKeepable = (response: Response, body: Buffer, isGraphql: boolean): boolean => {
  const { headers, status } = response
  return (
    status === 200 &&
    !headers.has('set-cookie') &&
    !headers.has('content-encoding') &&
    !/\b(no-store|private)\b/i.test(headers.get('cache-control') ?? '') &&
    varyOf(response).every((name) => UNDERSTOOD.has(name)) &&
    !(isGraphql && hasErrors(body))
  )
}

/** The answer with its body in this encoding. */
export const encodedIn = async (
  answer: StoredAnswer,
  encoding: Encoding,
): Promise<StoredAnswer> => {
  if (answer.bodies[encoding] !== undefined) return answer
  const body = bufferOf(answer.bodies.identity)
  const compressed = encoding === 'br' ? await brotli(body) : await gzipped(body)
  return { ...answer, bodies: { ...answer.bodies, [encoding]: compressed.toString('latin1') } }
}

export const bufferOf = (bytes: Bytes): Buffer => Buffer.from(bytes, 'latin1')

const brotli = (body: Buffer) =>
  promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })

const gzipped = (body: Buffer) => promisify(gzip)(body)

const varyOf = ({ headers }: Response): string[] => [
  ...new Set(
    (headers.get('vary') ?? '')
      .split(',')
      .map((it) => it.trim().toLowerCase())
      .filter(Boolean),
  ),
]

const hasErrors = (body: Buffer): boolean => {
  if (!body.includes('"errors"')) return false
  try {
    return 'errors' in (JSON.parse(body.toString()) as object)
  } catch {
    return true
  }
}
