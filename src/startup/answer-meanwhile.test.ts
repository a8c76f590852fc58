import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { describe, expect, it } from 'vitest'

import { assertPortFree } from './address.mjs'
import { answerMeanwhile } from './answer-meanwhile.mjs'

const HOST = '127.0.0.1'

/** A port that nobody listens at, and one that somebody does. */
const port = async (keep: boolean) => {
  const server = createServer().listen(0, HOST)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const close = () => new Promise((resolve) => server.close(resolve))
  if (!keep) await close()
  return { port, close }
}

describe('while dependencies are installed', () => {
  it('probes are answered, everybody else is asked to come again, and the port is given back', async () => {
    const address = { host: HOST, port: (await port(false)).port }
    const waiting = await answerMeanwhile(address, 'Installing dependencies')
    const ask = async (path: string) => {
      const answer = await fetch(`http://${HOST}:${address.port}${path}`)
      return [answer.status, await answer.text()] as const
    }
    expect(await ask('/healthz')).toEqual([200, '{"status":"up"}'])
    const notReady = '{"status":"not ready","reason":"Installing dependencies"}'
    expect(await ask('/readyz')).toEqual([503, notReady])
    expect(await ask('/api/events')).toEqual([503, expect.stringMatching(/being installed/)])
    await waiting.close()
    await assertPortFree(address)
  })

  it('a port that is taken is named at once', async () => {
    const taken = await port(true)
    const address = { host: HOST, port: taken.port }
    const message = `Port ${taken.port} is taken by another program`
    await expect(answerMeanwhile(address, 'x')).rejects.toThrow(message)
    await expect(assertPortFree(address)).rejects.toThrow(message)
    await taken.close()
  })
})
