import type { LookupFunction } from 'node:net'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'

import { send } from '@/features/webhooks/payload/send'

import { answering, startReceiver } from './receiver'

const receiver = await startReceiver()
afterAll(receiver.close)
beforeEach(() => {
  receiver.taken()
  receiver.behaves(answering(204))
})

const message = (url = receiver.url, privateHosts = [receiver.host]) => ({
  url,
  privateHosts,
  headers: { 'webhook-id': 'msg_1' },
  body: '{"name":"لاهاي"}',
})

describe('a message', () => {
  it('arrives as it is, by POST', async () => {
    const answer = await send(message())
    expect(answer).toMatchObject({ kind: 'answered', status: 204 })
    expect(receiver.received).toMatchObject([
      { text: '{"name":"لاهاي"}', headers: { 'webhook-id': 'msg_1' } },
    ])
  })

  it('is answered with the beginning of what the receiver says', async () => {
    receiver.behaves(answering(422, `faulty ${'x'.repeat(5_000)}`, { 'retry-after': '120' }))
    const answer = await send(message())
    expect(answer).toMatchObject({ kind: 'answered', status: 422, retryAfter: 120 })
    expect(answer.kind === 'answered' && answer.text).toMatch(/^faulty x{993}$/)
  })

  it('does not follow a redirect', async () => {
    receiver.behaves(answering(307, '', { location: `http://${receiver.host}/elsewhere` }))
    expect(await send(message())).toMatchObject({ kind: 'answered', status: 307 })
    expect(receiver.received).toHaveLength(1)
  })

  it('is not held up by a receiver that is silent', async () => {
    receiver.behaves(() => {})
    expect(await send(message(), { timeoutMs: 100 })).toMatchObject({
      kind: 'unanswered',
      fault: 'timeout',
    })
  })

  it('is not held up by a receiver that speaks slowly: what arrived in time counts', async () => {
    receiver.behaves((_, outgoing) => {
      outgoing.writeHead(200).write('slow')
    })
    expect(await send(message(), { timeoutMs: 200 })).toMatchObject({
      kind: 'answered',
      status: 200,
      text: 'slow',
    })
  })

  it('is not drowned by a receiver that never stops: 64 kB are read', async () => {
    let written = 0
    receiver.behaves((_, outgoing) => {
      outgoing.writeHead(500)
      const write = () => {
        while (!outgoing.destroyed && outgoing.write(Buffer.alloc(16_384, 'x'))) written += 16_384
        if (!outgoing.destroyed) outgoing.once('drain', write)
      }
      write()
    })
    expect(await send(message())).toMatchObject({ kind: 'answered', status: 500 })
    expect(written).toBeLessThan(16_000_000)
  })

  it('says why nobody was reached', async () => {
    const gone = await startReceiver()
    await gone.close()
    expect(await send(message(gone.url, [gone.host]))).toEqual({
      kind: 'unanswered',
      fault: 'network',
      detail: 'ECONNREFUSED',
    })
  })
})

/** DNS that leads every name to these addresses. */
const leadingTo =
  (...addresses: string[]): LookupFunction =>
  (_, options, callback) => {
    const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    if (options.all) callback(null, found)
    else callback(null, addresses[0] as string, 4)
  }

describe('a message to a private address', () => {
  it.each([
    ['in the address', (port: string) => `http://127.0.0.1:${port}/`],
    ['in the address, encrypted', (port: string) => `https://127.0.0.1:${port}/`],
    ['mapped into IPv6', (port: string) => `https://[::ffff:127.0.0.1]:${port}/`],
    ['by the name of this machine', (port: string) => `https://localhost:${port}/`],
  ])('is not sent: %s', async (_, urlOf) => {
    const url = urlOf(receiver.host.split(':')[1] as string)
    expect(await send(message(url, []))).toMatchObject({ kind: 'unanswered', fault: 'address' })
    expect(receiver.received).toEqual([])
  })

  it.each([
    ['loopback', ['127.0.0.1']],
    ['cloud metadata', ['169.254.169.254']],
    ['a private network', ['fd00:ec2::254']],
    ['a public address and a private one', ['8.8.8.8', '10.0.0.1']],
    ['nowhere', []],
  ])('is not sent where the name leads to it when it connects: %s', async (_, addresses) => {
    const url = `https://rebound.example.org:${receiver.host.split(':')[1]}/`
    const answer = await send(message(url, []), { lookup: leadingTo(...addresses) })
    expect(answer).toMatchObject({ kind: 'unanswered', fault: 'address' })
    expect(receiver.received).toEqual([])
  })

  it('is looked up anew each time, so that a name that changes gains nothing', async () => {
    const url = 'https://rebound.example.org/'
    const answers = [leadingTo('192.0.2.1'), leadingTo('127.0.0.1')].map((lookup) =>
      send(message(url, []), { lookup }),
    )
    for (const answer of answers) expect(await answer).toMatchObject({ fault: 'address' })
  })
})
