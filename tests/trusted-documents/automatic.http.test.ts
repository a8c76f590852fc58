import { describe, expect, it } from 'vitest'

import { bootServer } from '../setup/server'
import { documentId, hashOf, persistedQuery } from './documents'

process.env.AUTOMATIC_PERSISTED_QUERIES = 'on'
const { http } = await bootServer()

const post = (body: object) => http.post('/api/graphql').send(body)
const isKnown = async (query: string) => {
  const { body } = await post({ extensions: persistedQuery(query) }).expect(200)
  return body.errors?.[0].extensions.code !== 'PERSISTED_QUERY_NOT_FOUND'
}

describe('automatic persisted queries', () => {
  it('are asked for, sent once and known from then on, in bodies and addresses', async () => {
    const query = '{ Cities { totalDocs } }'
    const extensions = persistedQuery(query)
    expect(await isKnown(query)).toBe(false)
    const sent = await post({ query, extensions }).expect(200)
    expect(sent.body).toEqual({ data: { Cities: { totalDocs: 0 } } })
    const named = await post({ extensions }).expect(200)
    expect(named.body).toEqual(sent.body)
    const inAddress = { extensions: JSON.stringify(extensions) }
    const { body } = await http.get('/api/graphql').query(inAddress).expect(200)
    expect(body).toEqual(sent.body)
    expect((await post({ documentId: documentId(query) }).expect(200)).body).toEqual(sent.body)
  })

  it('may be sent in an address', async () => {
    const query = '{ Topics { totalDocs } }'
    const extensions = JSON.stringify(persistedQuery(query))
    await http.get('/api/graphql').query({ query, extensions }).expect(200)
    expect(await isKnown(query)).toBe(true)
  })

  it.each([
    ['cannot be parsed', '{ Cities {'],
    ['asks for what there is not', '{ Cities { docs { secret } } }'],
    ['asks for too much', `{ Cities { docs { ${'slug '.repeat(4_100)} } } }`],
    ['is for those who sign in', '{ Cities(draft: true) { docs { name } } }'],
  ])('are not kept of a document that %s', async (_, query) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const { body } = await post({ query, extensions: persistedQuery(query) }).set(
        'Accept',
        accept,
      )
      expect(body.errors).toBeDefined()
      expect(await isKnown(query)).toBe(false)
    }
  })

  it('are not kept under a hash that is not theirs', async () => {
    const query = '{ Regions { totalDocs } }'
    const sha256Hash = hashOf('another')
    const extensions = { persistedQuery: { version: 1, sha256Hash } }
    const { body } = await post({ query, extensions }).expect(400)
    expect(body.errors[0].data).toEqual({ code: 'documentDiffers' })
    expect(await isKnown(query)).toBe(false)
    expect(await isKnown('another')).toBe(false)
  })
})
