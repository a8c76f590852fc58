import type { EngineFailure } from '../core/machine/port'

/** What an engine's server said; with a failure, what it said of it, if it said anything. */
export type Reply = { text: string } | { failure: EngineFailure; status?: number; said?: string }

export type Post = {
  method?: string
  headers: Record<string, string>
  body?: string | URLSearchParams
  signal: AbortSignal
  /** In milliseconds, for the whole answer. */
  timeout: number
}

/**
 * One HTTP request to an engine. Follows no redirect, because it would carry the key and the texts
 * elsewhere, and reads at most {@link LARGEST_ANSWER}. Failures name the host alone: addresses,
 * headers and bodies could hold keys.
 */
export const post = async (url: string, request: Post): Promise<Reply> => {
  const { host } = new URL(url)
  const late = AbortSignal.timeout(request.timeout)
  try {
    const response = await fetch(url, {
      method: request.method ?? 'POST',
      headers: request.headers,
      ...(request.body === undefined ? {} : { body: request.body }),
      redirect: 'manual',
      signal: AbortSignal.any([request.signal, late]),
    })
    const text = await textOf(response)
    if (text === undefined) return broken(`The answer of ${host} is too large.`)
    if (response.ok) return { text }
    return { failure: failureOf(response, host), status: response.status, said: text }
  } catch {
    return late.aborted
      ? failed('timeout', `${host} did not answer within ${request.timeout / 1000} s.`)
      : failed('unavailable', `${host} cannot be reached, or broke off.`)
  }
}

/** What is not JSON is no answer: an error page of a proxy, half an answer. */
export const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const broken = (message: string): { failure: EngineFailure } => failed('broken', message)

const LARGEST_ANSWER = 4 * 1024 * 1024

const failed = (kind: EngineFailure['kind'], message: string): { failure: EngineFailure } => ({
  failure: { kind, message },
})

/** Undefined when it is larger than anybody asked for. */
const textOf = async (response: Response): Promise<string | undefined> => {
  if (!response.body) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  // Node's stream is iterable; the type of the DOM does not say so.
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    // Leaving the loop cancels the stream.
    if (size > LARGEST_ANSWER) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const failureOf = ({ status, headers }: Response, host: string): EngineFailure => {
  const said = `${host} answered ${status}`
  const retryAfter = waitOf(headers.get('retry-after'))
  const wait = retryAfter === undefined ? {} : { retryAfter }
  if (status === 429)
    return { kind: 'rate-limited', message: `${said}: too many requests.`, ...wait }
  if (status === 456 || status === 402) return { kind: 'quota', message: `${said}: no quota left.` }
  if (status === 401 || status === 403) {
    return { kind: 'unusable', message: `${said}: it does not accept the key.` }
  }
  if (status === 404 || status === 405) {
    return { kind: 'unusable', message: `${said}: nothing answers at this address.` }
  }
  if (status >= 300 && status < 400) {
    return {
      kind: 'unusable',
      message: `${said}: redirects are not followed; give the final address.`,
    }
  }
  if (status === 408) return { kind: 'timeout', message: `${said}: it gave up waiting.`, ...wait }
  if (status >= 500) return { kind: 'unavailable', message: `${said}.`, ...wait }
  return { kind: 'refused', message: `${said}: it does not take this text.` }
}

/** Seconds or a date, as RFC 9110 section 10.2.3 has it. */
const waitOf = (header: string | null): number | undefined => {
  if (!header) return undefined
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now())
}
