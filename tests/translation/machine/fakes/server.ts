import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a fake was asked. */
export type Received = {
  method: string
  path: string
  headers: IncomingMessage['headers']
  body: string
}

/** What it does: answers, says nothing, breaks the connection, or sends more than anybody reads. */
export type Reply =
  | { status: number; body: string; headers?: Record<string, string> }
  | 'hang'
  | 'reset'
  | 'endless'

/** A server on a free port of this machine. */
export const serve = async (answer: (received: Received) => Reply) => {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request
      const one = { method, path, headers, body: Buffer.concat(chunks).toString('utf8') }
      received.push(one)
      reply(response, answer(one))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export const json = (value: unknown, status = 200): Reply => ({
  status,
  body: JSON.stringify(value),
})

const reply = (response: ServerResponse, what: Reply): void => {
  if (what === 'hang') return
  if (what === 'reset') {
    response.destroy()
  } else if (what === 'endless') {
    response.writeHead(200, { 'Content-Type': 'application/json' })
    const more = () => {
      while (!response.destroyed && response.write(' '.repeat(65_536)));
    }
    response.on('drain', more)
    more()
  } else {
    response.writeHead(what.status, { 'Content-Type': 'application/json', ...what.headers })
    response.end(what.body)
  }
}
