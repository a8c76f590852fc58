import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { receiverTurns } from '@/features/webhooks/core/turns'
import { deliver } from '@/features/webhooks/payload/deliver'

import { bootWebhooks, makeWebhook } from './network'
import { answering, verify } from './receiver'

process.env.DATA_DIR = await mkdtemp(path.join(tmpdir(), 'citynet-webhooks-'))
const { deliveries, payload, receiver, runJobs, topic } = await bootWebhooks()

const HOUR = 3_600_000
const DAY = 24 * HOUR

let webhook: Awaited<ReturnType<typeof makeWebhook>>
/** The time that deliveries believe in. */
let now: number

beforeEach(async () => {
  now = Date.now()
  receiver.behaves(answering(204))
  webhook = await makeWebhook(payload, { url: receiver.url })
})
afterEach(async () => {
  await payload.delete({ collection: 'webhooks', where: { id: { exists: true } } })
  await payload.db.deleteMany({ collection: 'webhook-deliveries', where: {} })
  await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
  receiver.taken()
})

/** A delivery that waits for its first try. */
const waiting = async (): Promise<number> => {
  await topic('en')
  now = Date.now() + 1_000
  const [first] = await deliveries()
  if (!first) throw new Error('Nothing was queued.')
  return first.id
}

const turns = receiverTurns()
const tried = (id: number) =>
  deliver(payload, id, {
    privateHosts: [receiver.host],
    users: 'users',
    turns,
    now: () => new Date(now),
    random: () => 0.5,
  })

const stored = (id: number) => payload.findByID({ collection: 'webhook-deliveries', id, depth: 0 })
const health = () =>
  payload.findByID({ collection: 'webhooks', id: webhook.id, depth: 0, joins: false })
const jobs = async () => {
  const { docs } = await payload.find({ collection: 'payload-jobs', pagination: false })
  return docs
}

describe('a delivery', () => {
  it('is logged with what the receiver said', async () => {
    receiver.behaves(answering(200, 'thank you'))
    const id = await waiting()
    await tried(id)
    expect(await stored(id)).toMatchObject({
      state: 'delivered',
      event: 'document.published',
      outcome: 'accepted',
      attempts: 1,
      responseStatus: 200,
      response: 'thank you',
      durationMs: expect.any(Number),
      nextTryAt: null,
    })
  })

  it('that fails is tried again with the same id and text, signed for the time of the try', async () => {
    receiver.behaves(answering(503, 'not now'))
    const id = await waiting()
    await tried(id)
    expect(await stored(id)).toMatchObject({
      state: 'waiting',
      outcome: 'refused',
      attempts: 1,
      responseStatus: 503,
      nextTryAt: new Date(now + 30_000).toISOString(),
    })
    receiver.behaves(answering(204))
    now += 31_000
    await tried(id)
    expect(await stored(id)).toMatchObject({ state: 'delivered', attempts: 2 })
    const [first, second] = receiver.taken()
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
    expect(second?.text).toBe(first?.text)
    const times = [first, second].map((it) => Number(it?.headers['webhook-timestamp']))
    expect((times[1] as number) - (times[0] as number)).toBe(31)
    expect(second && verify(webhook.secret, second)).toBeTruthy()
  })

  it('is a job of its own at each try, at the time of that try', async () => {
    receiver.behaves(answering(500))
    const id = await waiting()
    await tried(id)
    const waits = (await jobs()).map(({ waitUntil }) => waitUntil)
    expect(waits).toContain(new Date(now + 30_000).toISOString())
  })

  it('is not sent before it is due, nor twice by a job that runs twice', async () => {
    receiver.behaves(answering(500))
    const id = await waiting()
    await tried(id)
    await tried(id)
    expect(receiver.taken()).toHaveLength(1)
    receiver.behaves(answering(204))
    now += 40_000
    await tried(id)
    await tried(id)
    expect(receiver.taken()).toHaveLength(1)
  })

  it('is given up after nine tries within 30 hours', async () => {
    receiver.behaves(answering(500))
    const id = await waiting()
    const begun = now
    let tries = 0
    for (
      let delivery = await stored(id);
      delivery.state === 'waiting';
      delivery = await stored(id)
    ) {
      now = Math.max(now, Date.parse(String(delivery.nextTryAt)))
      await tried(id)
      tries++
    }
    expect(tries).toBe(9)
    expect(now - begun).toBeGreaterThan(DAY)
    expect(now - begun).toBeLessThan(30 * HOUR)
    expect(await stored(id)).toMatchObject({ state: 'failed', outcome: 'refused', nextTryAt: null })
    expect(await health()).toMatchObject({ active: true })
  })

  it('is not sent to a webhook that was switched off or deleted meanwhile', async () => {
    const id = await waiting()
    await payload.update({ collection: 'webhooks', id: webhook.id, data: { active: false } })
    await tried(id)
    expect(await stored(id)).toMatchObject({ state: 'failed', outcome: 'inactive' })
    expect(receiver.taken()).toEqual([])
  })

  it('waits for another time while its receiver fails and another is being tried', async () => {
    const first = await waiting()
    receiver.behaves(answering(500))
    await tried(first)
    await topic('en')
    now = Date.now() + 32_000
    receiver.taken()
    receiver.behaves((incoming, outgoing) => {
      setTimeout(() => answering(500)(incoming, outgoing), 1_000)
    })
    const ids = (await deliveries()).map(({ id }) => id)
    await Promise.all(ids.map(tried))
    expect(receiver.taken()).toHaveLength(1)
    const left = await deliveries()
    expect(left.map(({ attempts }) => attempts).toSorted()).toEqual([0, 2])
    for (const { nextTryAt } of left) expect(Date.parse(String(nextTryAt))).toBeGreaterThan(now)
  })
})

describe('a receiver that fails', () => {
  it('is known to fail from the first failure until something arrives', async () => {
    receiver.behaves(answering(500))
    const id = await waiting()
    await tried(id)
    expect(await health()).toMatchObject({ failingSince: new Date(now).toISOString() })
    receiver.behaves(answering(204))
    now += 40_000
    await tried(id)
    expect(await health()).toMatchObject({ active: true, failingSince: null })
  })

  it('is switched off after five days, and administrators are told, without its path', async () => {
    await payload.create({
      collection: 'users',
      data: {
        name: 'Ada',
        email: 'ada@network.example',
        password: 'a long passphrase for the tests',
        roles: ['admin'],
        active: true,
      },
    })
    receiver.behaves(answering(500))
    const id = await waiting()
    await payload.update({
      collection: 'webhooks',
      id: webhook.id,
      data: { failingSince: new Date(now - 5 * DAY).toISOString() },
    })
    await tried(id)
    expect(await health()).toMatchObject({
      active: false,
      givenUpAt: new Date(now).toISOString(),
    })
    const mails = (await jobs()).filter(({ taskSlug }) => taskSlug === 'sendMail')
    expect(mails).toMatchObject([{ input: { message: { to: ['ada@network.example'] } } }])
    expect(JSON.stringify(mails)).toContain(receiver.host)
    expect(JSON.stringify(mails)).not.toContain('/hook')
  })

  it('is switched off at once when it says that it is gone', async () => {
    receiver.behaves(answering(410))
    const id = await waiting()
    await tried(id)
    expect(await stored(id)).toMatchObject({ state: 'failed', outcome: 'gone' })
    expect(await health()).toMatchObject({ active: false })
  })

  it('starts afresh when somebody switches it on again', async () => {
    await payload.update({
      collection: 'webhooks',
      id: webhook.id,
      data: { active: false, failingSince: new Date(0).toISOString() },
    })
    await payload.update({ collection: 'webhooks', id: webhook.id, data: { active: true } })
    expect(await health()).toMatchObject({ failingSince: null, givenUpAt: null })
  })
})

describe('the log', () => {
  it('is forgotten after thirty days, and looked through every day', async () => {
    const id = await waiting()
    await runJobs()
    await topic('en')
    const [, young] = await deliveries()
    await payload.db.updateOne({
      collection: 'webhook-deliveries',
      id,
      data: { createdAt: new Date(Date.now() - 31 * DAY).toISOString() },
    })
    const pruning = (await jobs()).filter(({ taskSlug }) => taskSlug === 'pruneWebhookDeliveries')
    expect(pruning).toHaveLength(1)
    await payload.jobs.runByID({ id: Number(pruning[0]?.id), silent: true })
    expect((await deliveries()).map((it) => it.id)).toEqual([young?.id])
    const next = (await jobs()).filter(({ taskSlug }) => taskSlug === 'pruneWebhookDeliveries')
    expect(next).toHaveLength(1)
    expect(Date.parse(String(next[0]?.waitUntil))).toBeGreaterThan(Date.now() + 23 * HOUR)
  })
})
