import { beforeEach, describe, expect, it } from 'vitest'

import { bootWebhooks, makeWebhook } from './network'

const { payload, publish, receiver, runJobs, saveDraft, topic } = await bootWebhooks()
await makeWebhook(payload, { url: receiver.url, events: ['cache.invalidated'] })

/** The tags that the receiver was told since this was last asked. */
const told = async (): Promise<string[]> => {
  await runJobs()
  return receiver.taken().flatMap(({ body }) => body.data.tags as string[])
}

beforeEach(async () => {
  await told()
})

describe('whoever keeps our answers', () => {
  it('is told the tags of what went on line', async () => {
    const id = await topic()
    await told()
    await saveDraft(id, 'fr', { name: 'Eau', slug: `eau-${id}` })
    expect(await told()).toEqual([])
    await publish(id, 'fr')
    expect(await told()).toEqual(expect.arrayContaining([`topics:${id}`, 'topics@fr']))
  })

  it('is told once, and not of its own deliveries', async () => {
    await topic('fr')
    expect(await told()).not.toEqual([])
    expect(await told()).toEqual([])
  })

  it('hears nothing of a write that is taken back', async () => {
    const id = await topic()
    await told()
    const transactionID = (await payload.db.beginTransaction()) ?? undefined
    await payload.update({
      collection: 'topics',
      id,
      locale: 'en',
      data: { name: 'Rain', _status: 'published' },
      req: { transactionID } as never,
    })
    await payload.db.rollbackTransaction(transactionID as string)
    expect(await told()).toEqual([])
  })

  it('hears nothing of accounts, which no public answer shows', async () => {
    await payload.create({
      collection: 'users',
      data: {
        email: 'somebody@example.org',
        password: 'correct horse battery',
        name: 'Somebody',
        roles: ['editor'],
      },
    } as never)
    expect(await told()).toEqual([])
  })
})
