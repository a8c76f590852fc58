import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { Webhook } from 'standardwebhooks'

/** One request as it arrived. */
export type Received = {
  headers: Record<string, string>
  text: string
  body: { type: string; timestamp: string; sequence: number; data: Record<string, unknown> }
}

type Behaviour = (incoming: IncomingMessage, outgoing: ServerResponse) => void

/** Answers with a status. */
export const answering =
  (status: number, text = '', headers: Record<string, string> = {}): Behaviour =>
  (_, outgoing) => {
    outgoing.writeHead(status, headers).end(text)
  }

/** A program on this machine that webhooks call; it keeps what arrives. */
export const startReceiver = async () => {
  const received: Received[] = []
  let behaviour = answering(204)
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const text = Buffer.concat(chunks).toString()
      const headers = incoming.headers as Record<string, string>
      received.push({ headers, text, body: text.startsWith('{') ? JSON.parse(text) : undefined })
      behaviour(incoming, outgoing)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}/hook`,
    received,
    /** What has arrived since this was last asked. */
    taken: () => received.splice(0),
    behaves: (as: Behaviour) => {
      behaviour = as
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Verifies as a receiver does. @throws Error when the signature is of another secret. */
export const verify = (secret: string, { headers, text }: Received): unknown =>
  new Webhook(secret).verify(text, headers)
