import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

import { afterAll } from 'vitest'

export type Cuttable = {
  /** The database, reached over the line. */
  url: string
  /** Ends all connections and takes no new ones, as a database does that is stopped. */
  cut: () => Promise<void>
  /** Says nothing more on any connection, as a machine does that is gone. */
  freeze: () => void
  restore: () => Promise<void>
}

/** A line to a database that a test can cut. */
export const cuttableLine = async (databaseUrl: string): Promise<Cuttable> => {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let isFrozen = false
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.on('data', (chunk) => void (isFrozen || other.write(chunk)))
      one.on('error', () => {})
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
    }
  })
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  }
  await listen(0)
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo
  const cut = async () => {
    const closed = server.listening ? once(server, 'close') : undefined
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  afterAll(cut)
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String(port)
  return {
    url: url.href,
    cut,
    freeze: () => {
      isFrozen = true
    },
    restore: async () => {
      isFrozen = false
      if (!server.listening) await listen(port)
    },
  }
}
