import { request as nodeRequest } from 'node:http'
import { connect } from 'node:net'

import { beforeAll, describe, expect, it } from 'vitest'

import type { RunningServer } from '@/server/start-server'

import { bootServer } from '../setup/server'

let server: RunningServer
let http: Awaited<ReturnType<typeof bootServer>>['http']

beforeAll(async () => {
  const booted = await bootServer()
  server = booted.server
  http = booted.http
})

const MB = 1_024 * 1_024
const port = () => Number(new URL(server.url).port)

describe('health', () => {
  it('says that the process is up and that it is ready', async () => {
    await http.get('/healthz').expect(200, { status: 'up' })
    await http.get('/readyz').expect(200, { status: 'ready' })
  })
})

describe('every answer', () => {
  it('carries the caller’s request id, or a new one where it is unusable', async () => {
    const given = await http.get('/api/topics').set('x-request-id', 'trace-12345678')
    expect(given.headers['x-request-id']).toBe('trace-12345678')
    const made = await http.get('/api/topics').set('x-request-id', 'a b')
    expect(made.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('names no software and cannot be sniffed or framed', async () => {
    const { headers } = await http.get('/api/topics?locale=en')
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  })

  it('is revalidated when anonymous and never kept when signed in', async () => {
    const anonymous = await http.get('/api/topics?locale=en')
    expect(anonymous.headers['cache-control']).toBe('no-cache')
    const signedIn = await http.get('/api/topics?locale=en').set('cookie', 'payload-token=x')
    expect(signedIn.headers['cache-control']).toBe('no-store')
  })

  it('is compressed as the caller accepts', async () => {
    const introspection = { query: '{ __schema { types { name fields { name } } } }' }
    for (const coding of ['br', 'gzip']) {
      const { headers, body } = await http
        .post('/api/graphql')
        .set('accept-encoding', coding)
        .send(introspection)
      expect(headers['content-encoding']).toBe(coding)
      expect(body.data.__schema.types.length).toBeGreaterThan(10)
    }
  })
})

describe('HEAD', () => {
  it('answers as GET does, without a body', async () => {
    const { status, text } = await http.head('/api/topics?locale=en')
    expect(status).toBe(200)
    expect(text ?? '').toBe('')
  })
})

describe('an address', () => {
  it.each([
    ['/api/topics/', '/api/topics'],
    ['//api//topics', '/api/topics'],
  ])('spelt %s redirects to %s', async (given, location) => {
    const answer = await rawGet(given)
    expect(answer).toContain('308 Permanent Redirect')
    expect(answer).toContain(`Location: ${location}\r\n`)
  })

  it('of more than 8 KB is refused by 414', async () => {
    await http.get(`/api/topics?x=${'x'.repeat(8_200)}`).expect(414, /8192/)
  })

  it('with a null character is refused by 400', async () => {
    await http.get('/api/topics?where[title][equals]=%00').expect(400, /null character/)
  })
})

describe('a JSON body', () => {
  const post = (body: string | Buffer) =>
    http
      .post('/api/users/login')
      .set('content-type', 'application/json')
      .send(body as string)

  it.each([
    ['{"email":', 'not valid JSON'],
    ['null', 'not an object'],
    ['[1]', 'not an object'],
    [`{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}`, 'levels deep'],
  ])('that is unusable (%#) is refused by 400 naming the fault', async (body, fault) => {
    const { status, body: answer } = await post(body)
    expect(status).toBe(400)
    expect(answer.errors[0].message).toContain(fault)
  })

  it('is refused in the language of the caller, under a code that no language changes', async () => {
    const refusalIn = async (headers: Record<string, string>) => {
      const { body } = await post('[1]').set(headers)
      expect(body.errors[0].data).toEqual({ code: 'jsonNotObject' })
      return body.errors[0].message
    }
    expect(await refusalIn({ 'accept-language': 'fr-CA, en;q=0.5' })).toMatch(/pas un objet/)
    expect(await refusalIn({ 'accept-language': 'de' })).toMatch(/not an object/)
    // What an editor chose in the panel weighs more than the browser.
    const chosen = { cookie: 'payload-lng=es', 'accept-language': 'fr' }
    expect(await refusalIn(chosen)).toMatch(/no es un objeto/)
  })

  it('in another encoding is refused by 400', async () => {
    const { status, body } = await send('/api/users/login', Buffer.from([0x7b, 0xff, 0x7d]))
    expect(status).toBe(400)
    expect(body).toContain('UTF-8')
  })

  it('over 2 MB is refused by 413, announced or not', async () => {
    const large = Buffer.from(JSON.stringify({ email: 'x'.repeat(3 * MB) }))
    expect((await send('/api/users/login', large)).status).toBe(413)
    expect((await send('/api/users/login', large, { 'transfer-encoding': 'chunked' })).status).toBe(
      413,
    )
  })

  it('to GraphQL over 256 KB is refused by 413', async () => {
    const large = Buffer.from(JSON.stringify({ query: `{ a }${' '.repeat(300_000)}` }))
    const { status, body } = await send('/api/graphql', large)
    expect(status).toBe(413)
    expect(body).toContain('256 KB')
  })
})

describe('an upload of 100 MB', () => {
  it('is refused by 413 before it is sent, when its length is announced', async () => {
    const { status, body, received } = await sendEndless({ 'content-length': String(100 * MB) })
    expect(status).toBe(413)
    expect(body).toContain('larger than 55 MB')
    expect(received).toBeLessThan(20 * MB)
  })

  it('is refused by 413 as soon as it passes the limit, when it is not', async () => {
    const before = process.memoryUsage().rss
    const { status, body } = await sendEndless({ 'transfer-encoding': 'chunked' })
    expect(status).toBe(413)
    // Payload's own limit for one file may come first; it is said as clearly.
    expect(body).toMatch(/larger than 5[05] MB/)
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * MB)
  })
})

describe('what failed unexpectedly', () => {
  it('is said with the request id and nothing of the inside', async () => {
    const { status, body } = await http
      .get('/api/topics/99999999999999999999?locale=en')
      .set('x-request-id', 'trace-87654321')
    if (status === 500) {
      expect(body.errors).toHaveLength(1)
      expect(body.errors[0].message).toContain('trace-87654321')
    } else expect(status).toBeLessThan(500)
  })
})

describe('doors that stay shut', () => {
  it.each([
    ['/api/users/first-register', 'POST'],
    ['/api/users/FIRST-register', 'POST'],
    ['/api/users/first%2Dregister', 'POST'],
    ['/admin/create-first-user', 'GET'],
    ['/api/payload-jobs/run', 'GET'],
  ])('%s answers 404, though no user exists yet', async (path, method) => {
    const body = { email: 'first@example.org', password: 'a long enough password', name: 'First' }
    const answer = await (method === 'POST' ? http.post(path).send(body) : http.get(path))
    expect(answer.status).toBe(404)
    await http
      .post('/api/users/login')
      .send({ email: body.email, password: body.password })
      .expect(401)
  })
})

describe('a second server on the same port', () => {
  it('is refused with the port and what to do', async () => {
    const { startServer, PortInUse } = await import('@/server/start-server')
    const { pino } = await import('pino')
    const second = startServer({
      port: port(),
      host: '127.0.0.1',
      logger: pino({ level: 'silent' }),
      prepare: async () => {},
    })
    await expect(second).rejects.toThrow(PortInUse)
    await expect(second).rejects.toThrow(/already taken.*PORT=/)
  })
})

/** Sends the target as it is spelt, which HTTP clients would tidy up. */
const rawGet = (target: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port(), '127.0.0.1', () => {
      socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
    })
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('end', () => resolve(answer))
    socket.on('error', reject)
  })

type Answer = { status: number; body: string; received: number }

const open = (path: string, headers: Record<string, string>) => {
  const request = nodeRequest({ port: port(), host: '127.0.0.1', path, method: 'POST', headers })
  const answer = new Promise<Answer>((resolve, reject) => {
    request.on('response', (response) => {
      let body = ''
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () => {
        const received = request.socket?.bytesWritten ?? 0
        resolve({ status: response.statusCode ?? 0, body, received })
      })
    })
    request.on('error', reject)
  })
  return { request, answer }
}

const send = (
  path: string,
  body: Buffer,
  headers: Record<string, string> = { 'content-length': String(body.length) },
) => {
  const { request, answer } = open(path, { 'content-type': 'application/json', ...headers })
  request.end(body)
  return answer
}

/** Goes on sending a file until it is answered. */
const sendEndless = async (headers: Record<string, string>) => {
  const { request, answer } = open('/api/users', {
    'content-type': 'multipart/form-data; boundary=b',
    ...headers,
  })
  request.write('--b\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n')
  const chunk = Buffer.alloc(MB)
  let answered = false
  request.once('response', () => {
    answered = true
  })
  for (let sent = 0; sent < 100 && !answered; sent++) {
    await Promise.race([new Promise((resolve) => request.write(chunk, resolve)), answer])
  }
  const result = await answer
  request.destroy()
  return result
}
