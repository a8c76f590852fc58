import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'

import { fileTypeFromFile } from 'file-type'
import { parseRangeHeader } from 'payload/internal'

/**
 * Sends a file, whole or in part (RFC 9110, sections 13 and 14), as what it really is.
 *
 * @param etag names the content: a file whose name never gets another one is its own tag
 * @returns undefined where there is no such file
 */
export const sendFile = async (
  asked: Headers,
  { etag, path }: { etag: string; path: string },
): Promise<Response | undefined> => {
  const stats = await stat(path).catch(() => undefined)
  if (!stats?.isFile()) return undefined
  const { size } = stats
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
  headers.set('Content-Type', (await fileTypeFromFile(path))?.mime ?? 'application/octet-stream')
  headers.set('Content-Length', String(end - start + 1))
  if (range) headers.set('Content-Range', `bytes ${start}-${end}/${size}`)
  // The web streams of Node and of the types of the DOM are the same object.
  const body = Readable.toWeb(createReadStream(path, { start, end })) as ReadableStream
  return new Response(body, { status: range ? 206 : 200, headers })
}
