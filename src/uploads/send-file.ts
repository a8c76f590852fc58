import { parseRangeHeader } from 'payload/internal'

import type { FileStore } from './file-store'

/**
 * Sends a file, whole or in part (RFC 9110, sections 13 and 14), as what it really is.
 *
 * @param etag names the content: a file whose name never gets another one is its own tag
 * @returns undefined where there is no such file
 * @throws StoreAway
 */
export const sendFile = async (
  asked: Headers,
  { etag, key, store }: { etag: string; key: string; store: FileStore },
): Promise<Response | undefined> => {
  const found = await store.look(key)
  if (!found) return undefined
  const { size, type: contentType } = found
  const headers = new Headers({ 'Accept-Ranges': 'bytes', ETag: etag })
  if (asked.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  const asksWhole = (asked.get('if-range') ?? etag) !== etag
  const rangeHeader = asksWhole ? null : asked.get('range')
  const { range, type } = parseRangeHeader({ fileSize: size, rangeHeader })
  if (type === 'invalid') {
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  const { start, end } = range ?? { start: 0, end: size - 1 }
  headers.set('Content-Type', contentType)
  headers.set('Content-Length', String(end - start + 1))
  if (range) headers.set('Content-Range', `bytes ${start}-${end}/${size}`)
  const body = await store.read(key, range ?? undefined)
  return body && new Response(body as BodyInit, { status: range ? 206 : 200, headers })
}
