import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

import { parseRangeHeader } from 'payload/internal'

/** What is asked of the store while it is not itself. */
export type Fault =
  /** The connection is closed without a word. */
  | 'reset'
  /** Nothing is ever answered. */
  | 'hang'
  /** Half a file, and then nothing more. */
  | 'half'
  /** Half a file, and then the end of the connection. */
  | 'cut'
  /** A fault of the store's own. */
  | 'error'

type Stored = { content: Buffer; type: string; modified: Date }

export const S3_KEY = { accessKeyId: 'test-key', secretAccessKey: 'test-secret' }

const ERRORS: Record<string, number> = {
  InvalidAccessKeyId: 403,
  XAmzContentSHA256Mismatch: 400,
  NotImplemented: 501,
  NoSuchBucket: 404,
  NoSuchKey: 404,
  InvalidRange: 416,
  InternalError: 500,
}

/**
 * The part of S3 that we ask for, in memory, with faults on demand. None of the libraries we found
 * does both on Node 20 (docs/decisions/022): s3rver lists one page only, and keeps the frames in
 * which the SDK sends files as their content.
 */
export const startS3 = async ({ bucket = 'media', pageSize = 1_000 } = {}) => {
  const objects = new Map<string, Stored>()
  /** What was asked, as "GET key bytes=0-9". */
  const asked: string[] = []
  let faultOf: (asked: string) => Fault | undefined = () => undefined
  /** Answers that were begun and not ended. */
  let open = 0

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '', 'http://s3')
    const [, name = '', ...rest] = decodeURIComponent(url.pathname).split('/')
    const key = rest.join('/')
    const { authorization = '', range } = request.headers
    const question = [request.method, key || 'list', range].filter(Boolean).join(' ')
    asked.push(question)
    const body = await buffer(request)
    const fail = (code: string) => {
      response.writeHead(ERRORS[code] ?? 400, { 'Content-Type': 'application/xml' })
      response.end(`<Error><Code>${code}</Code><Message>${code} of ${key}</Message></Error>`)
    }
    const fault = faultOf(question)
    if (fault === 'reset') return void request.socket.destroy()
    if (fault === 'hang') return
    if (fault === 'error') return fail('InternalError')
    if (!authorization.includes(`Credential=${S3_KEY.accessKeyId}/`))
      return fail('InvalidAccessKeyId')
    if (name !== bucket) return fail('NoSuchBucket')
    if (request.method === 'PUT') {
      if (request.headers['content-encoding']?.includes('aws-chunked'))
        return fail('NotImplemented')
      const hash = createHash('sha256').update(body).digest('hex')
      if (request.headers['x-amz-content-sha256'] !== hash) return fail('XAmzContentSHA256Mismatch')
      const type = request.headers['content-type'] ?? 'application/octet-stream'
      objects.set(key, { content: body, type, modified: new Date() })
      return void response.end()
    }
    if (request.method === 'DELETE') {
      objects.delete(key)
      return void response.writeHead(204).end()
    }
    if (key === '') return void response.end(listing(url.searchParams))
    const found = objects.get(key)
    if (!found) return fail('NoSuchKey')
    const { content, type } = found
    const { range: part, type: kind } = parseRangeHeader({
      fileSize: content.length,
      rangeHeader: range ?? null,
    })
    if (kind === 'invalid') return fail('InvalidRange')
    const { end, start } = part ?? { start: 0, end: content.length - 1 }
    const sent = content.subarray(start, end + 1)
    response.writeHead(part ? 206 : 200, {
      'Content-Type': type,
      'Content-Length': sent.length,
      ...(part && { 'Content-Range': `bytes ${start}-${end}/${content.length}` }),
    })
    if (fault !== 'half' && fault !== 'cut') return void response.end(sent)
    response.write(sent.subarray(0, Math.floor(sent.length / 2)), () => {
      if (fault === 'cut') request.socket.destroy()
    })
  }

  const listing = (query: URLSearchParams): string => {
    const prefix = query.get('prefix') ?? ''
    const keys = [...objects.keys()].filter((key) => key.startsWith(prefix)).toSorted()
    const from = Number(query.get('continuation-token') ?? 0)
    const page = keys.slice(from, from + pageSize)
    const next = from + pageSize < keys.length ? from + pageSize : undefined
    const contents = page.map((key) => {
      const modified = objects.get(key)?.modified.toISOString()
      return `<Contents><Key>${key}</Key><LastModified>${modified}</LastModified></Contents>`
    })
    const more = next === undefined ? '' : `<NextContinuationToken>${next}</NextContinuationToken>`
    return `<ListBucketResult><IsTruncated>${next !== undefined}</IsTruncated>${contents.join('')}${more}</ListBucketResult>`
  }

  const server = createServer((request, response) => {
    open += 1
    response.on('close', () => {
      open -= 1
    })
    answer(request, response).catch(() => request.socket.destroy())
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}`,
    bucket,
    objects,
    asked,
    open: () => open,
    /** Answers with this fault what it is returned for; without one, all is well again. */
    failing: (fault: typeof faultOf = () => undefined) => {
      faultOf = fault
    },
    close: async (): Promise<void> => {
      server.closeAllConnections()
      await new Promise((closed) => {
        server.close(closed)
      })
    },
  }
}
