import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { VISITORS, type Visitor } from '../access/table'
import { type SignedIn, signInEverybody } from '../access/visitors'
import { bootWebhooks, makeWebhook } from './network'
import { answering, verify } from './receiver'

const { api, deliveries, payload, receiver, runJobs, topic } = await bootWebhooks()

let everybody: SignedIn
let webhook: Awaited<ReturnType<typeof makeWebhook>>

beforeAll(async () => {
  everybody = await signInEverybody(payload, api, undefined)
  webhook = await makeWebhook(payload, { url: receiver.url })
  await topic('en')
  await runJobs()
})
beforeEach(() => {
  receiver.taken()
  receiver.behaves(answering(204))
})

const admin = () => everybody.headers.admin
const OTHERS = VISITORS.filter((it) => it !== 'admin')

describe('webhooks and their deliveries', () => {
  const doors = async (): Promise<['get' | 'post' | 'patch' | 'delete', string][]> => {
    const [delivery] = await deliveries()
    return [
      ['get', '/api/webhooks'],
      ['get', `/api/webhooks/${webhook.id}`],
      ['post', '/api/webhooks'],
      ['patch', `/api/webhooks/${webhook.id}`],
      ['delete', `/api/webhooks/${webhook.id}`],
      ['post', `/api/webhooks/${webhook.id}/test`],
      ['post', `/api/webhooks/${webhook.id}/secret`],
      ['get', '/api/webhook-deliveries'],
      ['get', `/api/webhook-deliveries/${delivery?.id}`],
      ['post', `/api/webhooks/deliveries/${delivery?.id}/replay`],
    ]
  }

  it.each(OTHERS)('are closed to %s, and nothing is written or sent', async (visitor: Visitor) => {
    const before = [await payload.find({ collection: 'webhooks' }), await deliveries()]
    for (const [method, door] of await doors()) {
      const answer = await api[method](door)
        .set(everybody.headers[visitor])
        .send(method === 'get' ? undefined : { url: receiver.url, events: ['document.deleted'] })
      expect([401, 403, 404], `${method} ${door}`).toContain(answer.status)
      expect(JSON.stringify(answer.body), door).not.toContain(receiver.host)
    }
    await runJobs()
    expect([await payload.find({ collection: 'webhooks' }), await deliveries()]).toEqual(before)
    expect(receiver.taken()).toEqual([])
  })

  it('are open to administrators, who change and delete no log', async () => {
    const [delivery] = await deliveries()
    const door = `/api/webhook-deliveries/${delivery?.id}`
    await api.get('/api/webhooks').set(admin()).expect(200)
    await api.get(door).set(admin()).expect(200)
    await api.patch(door).set(admin()).send({ state: 'failed' }).expect(403)
    await api.delete(door).set(admin()).expect(403)
    await api.post('/api/webhook-deliveries').set(admin()).send({}).expect(403)
    expect((await deliveries())[0]).toEqual(delivery)
  })

  it('are not in GraphQL', async () => {
    const query = '{ __schema { queryType { fields { name } } } }'
    const { body } = await api.post('/api/graphql').set(admin()).send({ query })
    expect(JSON.stringify(body)).not.toMatch(/webhook/i)
  })
})

describe('a new webhook', () => {
  const attempt = (url: string, language = 'en') =>
    api
      .post('/api/webhooks')
      .set(admin())
      .set('accept-language', language)
      .send({ url, events: ['document.published'] })

  it('tells its secret in the answer, and never again', async () => {
    const { body } = await attempt(receiver.url).expect(201)
    expect(body.doc.secret).toMatch(/^whsec_[\w+/]{40,}=*$/)
    const again = await api.get(`/api/webhooks/${body.doc.id}?showHiddenFields=true`).set(admin())
    const changed = await api
      .patch(`/api/webhooks/${body.doc.id}`)
      .set(admin())
      .send({ description: 'mine', secrets: [] })
      .expect(200)
    for (const answer of [again.body, changed.body.doc]) {
      expect(answer).not.toHaveProperty('secret')
      expect(answer).not.toHaveProperty('secrets')
    }
    await api.delete(`/api/webhooks/${body.doc.id}`).set(admin()).expect(200)
  })

  it.each([
    ['http://www.example.org/hook', 'webhook'],
    ['https://user:password@www.example.org/', 'password'],
    ['https://127.0.0.1/', '127.0.0.1'],
    ['https://169.254.169.254/latest/meta-data', '169.254.169.254'],
    ['https://[::1]:8080/', '[::1]'],
    ['ftp://www.example.org', 'https://'],
  ])('is not stored with the address %s', async (url, said) => {
    const before = await payload.count({ collection: 'webhooks' })
    const { body } = await attempt(url).expect(400)
    const [fault] = body.errors[0].data.errors
    expect(fault).toMatchObject({ path: 'url' })
    expect(fault.message.toLowerCase()).toContain(said)
    expect(await payload.count({ collection: 'webhooks' })).toEqual(before)
  })

  it('says why not in the language of whoever asks', async () => {
    const { body } = await attempt('https://127.0.0.1/', 'fr').expect(400)
    expect(body.errors[0].data.errors[0].message).toContain('réseau privé')
  })
})

describe('a changed secret', () => {
  it('is told once; for a day the one before is valid too', async () => {
    const { id, secret: before } = await makeWebhook(payload, { url: receiver.url })
    const { body, headers } = await api.post(`/api/webhooks/${id}/secret`).set(admin()).expect(200)
    expect(headers['cache-control']).toBe('no-store')
    expect(body.secret).not.toBe(before)
    const hours = (Date.parse(body.previousValidUntil) - Date.now()) / 3_600_000
    expect(hours).toBeGreaterThan(23.9)

    await api.post(`/api/webhooks/${id}/test`).set(admin()).expect(202)
    await runJobs()
    const [arrived] = receiver.taken()
    expect(arrived && verify(before, arrived)).toBeTruthy()
    expect(arrived && verify(body.secret, arrived)).toBeTruthy()
    await payload.delete({ collection: 'webhooks', id })
  })

  it('is stored sealed, and nowhere else', async () => {
    const stored = await payload.findByID({
      collection: 'webhooks',
      id: webhook.id,
      joins: false,
      showHiddenFields: true,
    })
    const jobs = await payload.find({ collection: 'payload-jobs', pagination: false })
    expect(stored.secrets).toHaveLength(1)
    expect(JSON.stringify([stored, jobs, await deliveries()])).not.toContain('whsec_')
  })
})

describe('a test event', () => {
  it('is sent whatever events the webhook names', async () => {
    const { body } = await api.post(`/api/webhooks/${webhook.id}/test`).set(admin()).expect(202)
    await runJobs()
    expect(receiver.taken()).toMatchObject([
      { body: { type: 'webhook.test', sequence: body.delivery, data: { webhook: webhook.id } } },
    ])
  })

  it('is refused while the webhook is switched off', async () => {
    const off = await makeWebhook(payload, { url: receiver.url, active: false })
    const { body } = await api.post(`/api/webhooks/${off.id}/test`).set(admin()).expect(409)
    expect(body.errors[0].data.code).toBe('webhookSwitchedOff')
    await runJobs()
    expect(receiver.taken()).toEqual([])
  })

  it.each(['0', '99999', 'x', '1;select', '99999999999'])(
    'has no webhook to go to: %s',
    async (id) => {
      await api
        .post(`/api/webhooks/${encodeURIComponent(id)}/test`)
        .set(admin())
        .expect(404)
    },
  )
})

describe('a replay', () => {
  it('sends the same again, with the same id', async () => {
    await topic('en')
    await runJobs()
    const [first] = receiver.taken()
    const delivery = first?.body.sequence
    await api.post(`/api/webhooks/deliveries/${delivery}/replay`).set(admin()).expect(202)
    await runJobs()
    const [second, ...others] = receiver.taken()
    expect(others).toEqual([])
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
    expect(second?.text).toBe(first?.text)
  })

  it('of what is not there is 404', async () => {
    await api.post('/api/webhooks/deliveries/99999/replay').set(admin()).expect(404)
  })
})
