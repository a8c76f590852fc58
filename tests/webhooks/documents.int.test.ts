import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { addWebhookEvents, queueWebhookEvents, webhookEventsOf } from '@/platform/webhook-events'

import { bootWebhooks, makeWebhook } from './network'
import { verify } from './receiver'

const { deliveries, payload, publish, receiver, runJobs, saveDraft, topic, unpublish } =
  await bootWebhooks()
let secret: string

beforeAll(async () => {
  secret = (await makeWebhook(payload, { url: receiver.url })).secret
})
beforeEach(async () => {
  await told()
})

/** What the receiver was told since this was last asked, in the order of the sequence. */
const told = async () => {
  await runJobs()
  return receiver
    .taken()
    .toSorted((one, other) => one.body.sequence - other.body.sequence)
    .map(({ body }): Record<string, unknown> => ({ type: body.type, ...body.data }))
}

const about = (id: number) => ({ collection: 'topics', id, at: expect.any(String) })

describe('a publication', () => {
  it('is told of the language that was published, and signed', async () => {
    const id = await topic()
    await saveDraft(id, 'fr', { name: 'Eau', slug: `eau-${id}` })
    await publish(id, 'fr')
    await runJobs()
    const [arrived, ...others] = receiver.taken()
    expect(others).toEqual([])
    expect(arrived && verify(secret, arrived)).toMatchObject({
      type: 'document.published',
      timestamp: expect.stringMatching(/^\d{4}-/),
      sequence: expect.any(Number),
      data: { ...about(id), locale: 'fr', title: 'Eau', path: `/fr/themes/eau-${id}` },
    })
    expect(arrived?.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': expect.stringMatching(/^msg_[0-9a-f]{32}$/),
    })
  })

  it('of every language at once is told of each', async () => {
    const id = await topic()
    for (const locale of ['fr', 'es', 'ar']) {
      await saveDraft(id, locale, { name: `Water ${locale}`, slug: `all-${id}` })
    }
    await payload.update({
      collection: 'topics',
      id,
      data: { _status: 'published' },
      publishAllLocales: true,
    } as never)
    const events = await told()
    expect(events.map((it) => [it.type, it.locale])).toEqual([
      ['document.published', 'en'],
      ['document.published', 'fr'],
      ['document.published', 'es'],
      ['document.published', 'ar'],
    ])
  })

  it('that was scheduled is told when it happens', async () => {
    const id = await topic()
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', locale: 'en', doc: { relationTo: 'topics', value: String(id) } },
    } as never)
    await runJobs()
    expect(await told()).toMatchObject([
      { type: 'document.published', ...about(id), locale: 'en', title: 'Water' },
    ])
  })

  it('of several documents at once is told of each', async () => {
    const ids = [await topic(), await topic()]
    await payload.update({
      collection: 'topics',
      where: { id: { in: ids } },
      locale: 'en',
      data: { _status: 'published' },
    })
    const events = await told()
    expect(events.map(({ id }) => id).toSorted()).toEqual(ids)
  })

  it('of a new document is told', async () => {
    const { id } = await payload.create({
      collection: 'topics',
      locale: 'en',
      data: { name: 'Fire', slug: 'fire', _status: 'published' } as never,
    })
    expect(await told()).toEqual([
      {
        type: 'document.published',
        ...about(id),
        locale: 'en',
        title: 'Fire',
        path: '/topics/fire',
      },
    ])
  })

  it('of a global is told', async () => {
    await payload.updateGlobal({
      slug: 'site-settings',
      locale: 'fr',
      data: { siteName: 'Le réseau', _status: 'published' } as never,
    })
    expect(await told()).toEqual([
      {
        type: 'document.published',
        collection: 'globals',
        id: 'site-settings',
        locale: 'fr',
        path: null,
        at: expect.any(String),
      },
    ])
  })
})

describe('a change', () => {
  it('of a published text is told in its language', async () => {
    const id = await topic('en', 'fr')
    await told()
    await publish(id, 'fr', { name: 'Eau douce' })
    expect(await told()).toMatchObject([
      { type: 'document.changed', ...about(id), locale: 'fr', title: 'Eau douce' },
    ])
  })

  it('of what all languages share is told in each that is on line', async () => {
    const parent = await topic('en')
    const id = await topic('en', 'fr')
    await saveDraft(id, 'es', { name: 'Agua' })
    await told()
    await publish(id, 'en', { parent })
    expect((await told()).map((it) => [it.type, it.locale])).toEqual([
      ['document.changed', 'en'],
      ['document.changed', 'fr'],
    ])
  })

  it('of several documents at once is told of each as a change', async () => {
    const ids = [await topic('en'), await topic('en'), await topic('en')]
    await told()
    await payload.update({
      collection: 'topics',
      where: { id: { in: ids } },
      locale: 'en',
      data: { description: 'What there is to say.', _status: 'published' },
    })
    const events = await told()
    expect(events.map(({ id }) => id).toSorted()).toEqual(ids)
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(['document.changed']))
  })

  it('is not told where nothing changed for readers', async () => {
    const id = await topic('en')
    await told()
    await publish(id, 'en')
    expect(await told()).toEqual([])
  })
})

describe('a draft', () => {
  it('is told to nobody: new, changed, or over published text', async () => {
    const id = await topic('en')
    await told()
    await saveDraft(id, 'en', { name: 'SECRET' })
    await saveDraft(id, 'ar', { name: 'SECRET' })
    await topic()
    expect(await told()).toEqual([])
    expect(JSON.stringify(await deliveries())).not.toContain('SECRET')
  })

  it('lends no word to the event that its language went off line', async () => {
    const id = await topic('en', 'fr')
    await told()
    await unpublish(id, 'fr', { name: 'SECRET', slug: `secret-${id}` })
    const events = await told()
    expect(events).toMatchObject([
      { type: 'document.unpublished', ...about(id), locale: 'fr', title: 'Water fr' },
    ])
    expect(JSON.stringify(events)).not.toMatch(/secret/i)
  })
})

describe('the end of a document', () => {
  it('in the trash takes its languages off line; restored they come back', async () => {
    const id = await topic('en', 'fr')
    await told()
    const move = (deletedAt: string | null) =>
      payload.update({
        collection: 'topics',
        id,
        locale: 'en',
        trash: true,
        data: { deletedAt, _status: 'published' } as never,
      })
    await move(new Date().toISOString())
    expect((await told()).map(({ type }) => type)).toEqual([
      'document.unpublished',
      'document.unpublished',
    ])
    await move(null)
    expect((await told()).map(({ type }) => type)).toEqual([
      'document.published',
      'document.published',
    ])
  })

  it('for good is told in each language that was on line', async () => {
    const id = await topic('en', 'fr')
    await told()
    await payload.delete({ collection: 'topics', id })
    expect(await told()).toMatchObject([
      { type: 'document.deleted', ...about(id), locale: 'en', title: 'Water en' },
      { type: 'document.deleted', ...about(id), locale: 'fr', title: 'Water fr' },
    ])
  })
})

describe('a membership that is only an application', () => {
  it('is told to nobody, although it is published', async () => {
    const city = await payload.create({
      collection: 'cities',
      locale: 'en',
      draft: true,
      data: { name: 'Hague', country: 'NL' } as never,
    })
    await payload.create({
      collection: 'members',
      locale: 'en',
      data: { city: city.id, status: 'applied', _status: 'published' } as never,
    })
    expect(await told()).toEqual([])
  })
})

describe('a transaction', () => {
  it('that is rolled back tells nothing and leaves no delivery', async () => {
    const before = await deliveries()
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await payload.create({
      collection: 'topics',
      locale: 'en',
      data: { name: 'Ghost', slug: 'ghost', _status: 'published' } as never,
      req,
    })
    await killTransaction(req)
    expect(await told()).toEqual([])
    expect(await deliveries()).toHaveLength(before.length)
  })

  it('that writes a document twice tells of each step once', async () => {
    const id = await topic()
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const write = (name: string) =>
      payload.update({
        collection: 'topics',
        id,
        locale: 'en',
        data: { name, _status: 'published' },
        req,
      })
    await write('First')
    await write('Second')
    await commitTransaction(req)
    const events = await told()
    expect(events.map((it) => [it.type, it.title])).toEqual([
      ['document.published', 'First'],
      ['document.changed', 'Second'],
    ])
  })
})

describe('a webhook', () => {
  it('is told of the collections and languages it names only', async () => {
    const narrow = await makeWebhook(payload, {
      url: `${receiver.url}?narrow`,
      events: ['document.published'],
      collections: ['topics', 'globals'],
      languages: ['fr'],
    })
    const other = await makeWebhook(payload, {
      url: `${receiver.url}?other`,
      collections: ['cities'],
    })
    const id = await topic('en', 'fr')
    await publish(id, 'fr', { name: 'Eau' })
    await runJobs()
    const mine = (await deliveries()).filter(({ webhook }) => webhook === narrow.id)
    expect(mine).toMatchObject([{ event: 'document.published', data: { id, locale: 'fr' } }])
    expect((await deliveries()).filter(({ webhook }) => webhook === other.id)).toEqual([])
    await payload.delete({ collection: 'webhooks', where: { id: { in: [narrow.id, other.id] } } })
  })
})

describe('another feature', () => {
  it('can add events of its own and send them without knowing who delivers', async () => {
    const type = 'cache.invalidated'
    const words = { en: 'x', fr: 'x', es: 'x', ar: 'x' }
    const config = addWebhookEvents({} as never, [{ type, label: words }])
    expect(webhookEventsOf(config)).toEqual([{ type, label: words }])

    const req = await createLocalReq({}, payload)
    // An event that the configuration of the product knows stands for one of its own.
    await queueWebhookEvents(req, [{ type: 'document.changed', data: { tags: ['topics:1'] } }])
    expect(await told()).toEqual([{ type: 'document.changed', tags: ['topics:1'] }])
  })
})
