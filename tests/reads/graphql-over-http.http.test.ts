import type { AddressInfo } from 'node:net'

import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { serveApi } from '../setup/http'
import { bootNetwork, localApi } from './network'

const { payload } = await bootNetwork()
const { create } = localApi(payload)
const { api, server } = serveApi(payload.config)
await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve)
})
afterAll(() => {
  server.close()
})
const { port } = server.address() as AddressInfo

const audits = serverAudits({ url: `http://127.0.0.1:${port}/api/graphql` })
const said = (level: string) => audits.filter(({ name }) => name.startsWith(level))

/** What the library of the GraphQL Foundation asks of a server, clause by clause. */
describe.each(['MUST', 'SHOULD', 'MAY'])(
  'what GraphQL over HTTP says that a server %s',
  (level) => {
    it.each(said(level).map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
      const result = await audit.fn()
      expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok')
    })
  },
)

describe('a query in an address', () => {
  const query = 'query ($locale: LocaleInputType) { Cities(locale: $locale) { docs { name } } }'
  const variables = JSON.stringify({ locale: 'en' })

  beforeAll(async () => {
    await create('cities', 'en', { name: 'Nantes', _status: 'published' })
    await create('cities', 'en', { name: 'SECRET' }, true)
  })

  it('is answered as one in a body is', async () => {
    const { body, headers } = await api.get('/api/graphql').query({ query, variables }).expect(200)
    expect(body).toEqual({ data: { Cities: { docs: [{ name: 'Nantes' }] } } })
    expect(headers.vary).toContain('Accept')
    expect(body).toEqual(
      (await api.post('/api/graphql').send({ query, variables: { locale: 'en' } })).body,
    )
  })

  it.each([
    ['locale=de', { query: '{ Cities(locale: de) { docs { name } } }' }, 'localeUnknown'],
    ['drafts', { query: '{ Cities(draft: true) { docs { name } } }' }, 'onlySignedIn'],
    ['variables that are none', { query, variables: '[1' }, 'queryMalformed'],
    ['two queries', { query: [query, query] }, 'parameterRepeated'],
  ])('is refused the same things: %s', async (_, asked, code) => {
    const parameters = new URLSearchParams(
      Object.entries(asked).flatMap(([name, value]) => [value].flat().map((it) => [name, it])),
    )
    const { body } = await api.get(`/api/graphql?${parameters}`).expect(400)
    expect(body.errors[0].data).toEqual({ code })
  })

  it('never changes anything', async () => {
    const before = await payload.count({ collection: 'cities' as never })
    const mutation = 'mutation { createCity(data: { name: "x" }) { id } }'
    for (const text of [mutation, `query A { __typename } ${mutation}`]) {
      const { body, headers } = await api.get('/api/graphql').query({ query: text }).expect(405)
      expect(headers.allow).toBe('POST')
      expect(body.errors[0].data).toEqual({ code: 'graphqlOnlyQueries' })
    }
    expect(await payload.count({ collection: 'cities' as never })).toEqual(before)
  })
})

describe('a document that is not valid', () => {
  const wrong = { query: '{ Cities { docs { nam } } }' }

  it('is answered 400, and 200 to whoever takes plain JSON only', async () => {
    const post = () => api.post('/api/graphql')
    const { body } = await post().send(wrong).expect(400)
    const plain = await post().set('Accept', 'application/json').send(wrong).expect(200)
    expect(plain.body).toEqual(body)
    expect(plain.body.errors[0].message).toContain('nam')
  })

  it('is told of no name that it comes near to', async () => {
    for (const accept of ['*/*', 'application/json', 'application/graphql-response+json']) {
      const { text } = await api.post('/api/graphql').set('Accept', accept).send(wrong)
      expect(text).not.toContain('Did you mean')
    }
  })
})
