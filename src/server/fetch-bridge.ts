import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

type Overrides = { url?: string; body?: ReadableStream | undefined; signal?: AbortSignal }

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
  return new Request(new URL(overrides.url ?? incoming.url ?? '/', origin), {
    method,
    headers,
    ...(overrides.signal && { signal: overrides.signal }),
    // Node streams the body; undici asks that half-duplex be said aloud.
    ...(body && { body, duplex: 'half' }),
  })
}

/** Sends a Fetch response over a Node response, streaming its body (none to HEAD). */
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
  if (!response.body || outgoing.req.method === 'HEAD') {
    await response.body?.cancel()
    outgoing.end()
    return
  }
  await pipeline(Readable.fromWeb(response.body as never), outgoing)
}
