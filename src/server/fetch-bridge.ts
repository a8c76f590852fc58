import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { bytesOf, WholeRequest, WholeResponse } from '@/platform/whole-bodies'

type Overrides = {
  url?: string
  body?: ReadableStream | Uint8Array<ArrayBuffer> | undefined
  signal?: AbortSignal
}

/** Made whole by whoever answers, and much faster sent so than through streams. */
const WHOLE = /^application\/(json|problem\+json|graphql-response\+json)\b/

/** The Fetch request that a Node request stands for; its own body unless another is given. */
export const toFetchRequest = (
  incoming: IncomingMessage,
  origin: string,
  overrides: Overrides = {},
): Request => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) headers.append(name, one)
    }
  }
  // The API answers HEAD as GET; node:http leaves the body out.
  const method = incoming.method === 'HEAD' ? 'GET' : (incoming.method ?? 'GET')
  const body =
    method === 'GET'
      ? undefined
      : 'body' in overrides
        ? overrides.body
        : (Readable.toWeb(incoming) as ReadableStream)
  const url = new URL(overrides.url ?? incoming.url ?? '/', origin)
  const init = { method, headers, ...(overrides.signal && { signal: overrides.signal }) }
  if (body instanceof Uint8Array) return new WholeRequest(url, init, body)
  return new Request(url, {
    ...init,
    // Node streams the body; undici asks that half-duplex be said aloud.
    ...(body && { body, duplex: 'half' }),
  })
}

/** Sends a Fetch response over a Node response, streaming files and pages (no body to HEAD). */
export const sendFetchResponse = async (
  response: Response,
  outgoing: ServerResponse,
): Promise<void> => {
  outgoing.statusCode = response.status
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') outgoing.setHeader(name, value)
  })
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies)
  const isHead = outgoing.req.method === 'HEAD'
  if (response instanceof WholeResponse) {
    if (isHead) outgoing.end()
    else outgoing.end(await bytesOf(response))
    return
  }
  if (!response.body || isHead) {
    await response.body?.cancel()
    outgoing.end()
    return
  }
  if (WHOLE.test(response.headers.get('content-type') ?? '')) {
    outgoing.end(Buffer.from(await response.arrayBuffer()))
    return
  }
  await pipeline(Readable.fromWeb(response.body as never), outgoing)
}
