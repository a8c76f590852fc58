import { getPayload } from 'payload'
import { describe, expect, it } from 'vitest'

import { bootServer } from '../setup/server'
import { signIn } from '../setup/sign-in'
import { CITIES, documentId, manifestFolder } from './documents'

process.env.TRUSTED_DOCUMENTS = await manifestFolder([CITIES])
process.env.TRUSTED_DOCUMENTS_ONLY = 'true'
const { http } = await bootServer()
const { default: config } = await import('@payload-config')
const admin = await signIn(await getPayload({ config }), http)

const OTHER = '{ Cities { totalDocs } }'
const post = (query: string) => http.post('/api/graphql').send({ query })

describe('where only trusted documents are answered', () => {
  it('they are, by name and in full, however they are spaced', async () => {
    const named = http.post('/api/graphql').send({ documentId: documentId(CITIES) })
    expect((await named.expect(200)).body).toEqual({ data: { Cities: { docs: [] } } })
    await post(CITIES).expect(200)
    await post(`# The list.\n${CITIES.replaceAll(' { ', '{')}`).expect(200)
  })

  it.each([
    ['another document', OTHER],
    ['questions about the schema', '{ __schema { queryType { name } } }'],
    ['a document with more in it', `${CITIES} query Other ${OTHER}`],
    ['what cannot be parsed', '{ Cities {'],
  ])('%s is 403 and says what to do', async (_, query) => {
    const inAddress = await http.get('/api/graphql').query({ query }).expect(403)
    const inBody = await post(query).set('Accept-Language', 'en').expect(403)
    for (const { body, headers } of [inAddress, inBody]) {
      expect(body.errors[0]).toEqual({
        message: expect.stringMatching(/documentId.*sign in/),
        data: { code: 'documentNotTrusted' },
      })
      expect(body.data).toBeUndefined()
      expect(headers['cache-control']).toBe('no-store')
    }
  })

  it('whoever signs in is answered, and whoever pretends to is not', async () => {
    const { body } = await post(OTHER).set('Authorization', admin).expect(200)
    expect(body).toEqual({ data: { Cities: { totalDocs: 0 } } })
    await post(OTHER).set('Authorization', 'JWT made.up.token').expect(403)
    await post(OTHER).set('Cookie', 'payload-token=made.up.token').expect(403)
    await post(OTHER).expect(403)
  })

  it.each([
    ['a byte order mark', `\uFEFF${JSON.stringify({ query: OTHER })}`],
    ['another query before it', `{"query": ${JSON.stringify(CITIES)}, "query": "${OTHER}"}`],
    ['no query', '{}'],
  ])('a body with %s opens nothing', async (_, body) => {
    const answer = await http
      .post('/api/graphql')
      .set('Content-Type', 'application/json')
      .send(body)
      .expect(403)
    expect(answer.body.data).toBeUndefined()
  })

  it('REST is as ever', async () => {
    await http.get('/api/cities?locale=en').expect(200)
  })
})

describe('the settings', () => {
  const start = async (options: object) => {
    const { trustedDocuments } = await import('@/features/trusted-documents')
    return trustedDocuments({ only: true, automatic: false, trustedOrigins: [], ...options })
  }

  it('are refused when no document could be answered', async () => {
    await expect(start({})).rejects.toThrow('set TRUSTED_DOCUMENTS')
  })

  it('are refused when readers could add what only the operator may', async () => {
    const contradicting = { place: '/manifest.json', automatic: true }
    await expect(start(contradicting)).rejects.toThrow('contradict each other')
  })

  it('are refused at the start when there are no documents where they should be', async () => {
    const plugin = await start({ place: '/nowhere/manifest.json' })
    const { onInit } = plugin({} as never)
    await expect(onInit?.({} as never)).rejects.toThrow('/nowhere/manifest.json')
  })
})
