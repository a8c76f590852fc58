import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, describe, expect, it } from 'vitest'

import { answersWithin } from './example-site.mjs'

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A server that is not ready for as many questions as are named. */
const readyAfter = async (questions: number): Promise<string> => {
  let asked = 0
  const server = createServer((_, outgoing) => {
    outgoing.writeHead(asked++ < questions ? 503 : 200).end()
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/readyz`
}

describe('waiting for a server', () => {
  it('asks until it is ready', async () => {
    expect(await answersWithin(await readyAfter(2), 10_000)).toBe(true)
  })

  it('asks once where nobody wants to wait', async () => {
    expect(await answersWithin(await readyAfter(1), 0)).toBe(false)
    expect(await answersWithin('http://127.0.0.1:1/readyz', 0)).toBe(false)
  })

  it('gives up when what it waits for has ended', async () => {
    const began = performance.now()
    const url = await readyAfter(1_000)
    expect(await answersWithin(url, 60_000, AbortSignal.timeout(50))).toBe(false)
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})
