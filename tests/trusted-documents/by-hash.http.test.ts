import { writeFile } from 'node:fs/promises'
import path from 'node:path'

import { getPayload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'

import { network } from '../collections/network'
import { untilHearing } from '../setup/hearing'
import { bootServer } from '../setup/server'
import { addManifest, CITIES, documentId, manifestFolder, persistedQuery } from './documents'

const RENAME = 'mutation { updateCity(id: 1, data: { name: "Renamed" }) { name } }'
const folder = await manifestFolder([CITIES, RENAME])
process.env.TRUSTED_DOCUMENTS = folder
const { http } = await bootServer()
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
const { city } = network(payload)

const GRAPHQL = '/api/graphql'
const NANTES = { data: { Cities: { docs: [{ name: 'Nantes' }] } } }
const variables = { locale: 'en' }
const post = (body: object) => http.post(GRAPHQL).send(body)
const get = (query: object) => http.get(GRAPHQL).query(query)
const became = ({ headers }: { headers: Record<string, string | undefined> }) =>
  headers['cache-status']?.replace('citynet-cms; ', '')

beforeAll(async () => {
  await city({ name: 'Nantes', _status: 'published' })
  await untilHearing(http)
})

describe('a request that names a trusted document', () => {
  it.each([
    ['documentId in a body', () => post({ documentId: documentId(CITIES), variables })],
    [
      'documentId in an address',
      () => get({ documentId: documentId(CITIES), variables: JSON.stringify(variables) }),
    ],
    ['a persisted query in a body', () => post({ extensions: persistedQuery(CITIES), variables })],
    [
      'a persisted query in an address',
      () =>
        get({
          extensions: JSON.stringify(persistedQuery(CITIES)),
          variables: JSON.stringify(variables),
        }),
    ],
    ['document and name', () => post({ documentId: documentId(CITIES), query: CITIES, variables })],
  ])('by %s is answered as the document is', async (_, ask) => {
    const { body } = await ask().expect(200)
    expect(body).toEqual(NANTES)
  })

  it('has the kept answer of the document, and the document that of the name', async () => {
    const es = { locale: 'es' }
    expect(became(await post({ query: CITIES, variables: es }))).toBe('fwd=uri-miss; stored')
    expect(became(await post({ documentId: documentId(CITIES), variables: es }))).toBe('hit')
    const fr = JSON.stringify({ locale: 'fr' })
    const named = await get({ documentId: documentId(CITIES), variables: fr })
    expect(became(named)).toBe('fwd=uri-miss; stored')
    const sent = await get({ query: CITIES, variables: fr })
    expect(became(sent)).toBe('hit')
    expect(sent.headers.etag).toBe(named.headers.etag)
    const again = http.get(GRAPHQL).query({ documentId: documentId(CITIES), variables: fr })
    await again.set('If-None-Match', String(named.headers.etag)).expect(304)
  })

  it('is forgotten with what it was made from', async () => {
    const name = { documentId: documentId(CITIES), variables }
    await post(name)
    expect(became(await post(name))).toBe('hit')
    const { id } = await city({ name: 'Angers', _status: 'published' })
    const { body } = await post(name).expect(200)
    expect(body.data.Cities.docs).toEqual([{ name: 'Angers' }, { name: 'Nantes' }])
    await payload.delete({ collection: 'cities', id })
  })

  it('changes nothing by GET', async () => {
    const { body, headers } = await get({ documentId: documentId(RENAME) }).expect(405)
    expect(body.errors[0].data.code).toBe('graphqlOnlyQueries')
    expect(headers.allow).toBe('POST')
    expect((await post({ documentId: documentId(CITIES), variables })).body).toEqual(NANTES)
  })
})

describe('a request that names a document', () => {
  const unknown = '{ Topics { docs { name } } }'

  it.each([
    ['that is unknown', { documentId: documentId(unknown) }, 'documentUnknown'],
    [
      'that is unknown and sent',
      { documentId: documentId(unknown), query: unknown },
      'documentUnknown',
    ],
    [
      'that it does not send',
      { documentId: documentId(CITIES), query: unknown },
      'documentDiffers',
    ],
    ['by a wrong hash', { extensions: persistedQuery(CITIES), query: unknown }, 'documentDiffers'],
    ['by no hash', { documentId: 'sha256:beef' }, 'documentIdMalformed'],
    ['by a number', { documentId: 12 }, 'documentIdMalformed'],
    [
      'by another protocol',
      { extensions: { persistedQuery: { version: 2 } } },
      'documentIdMalformed',
    ],
  ])('%s is 400, told to any origin and kept by nobody', async (_, body, code) => {
    const answer = await post(body).set('Origin', 'https://site.example').expect(400)
    expect(answer.body.errors).toHaveLength(1)
    expect(answer.body.errors[0].data).toEqual({ code })
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    expect(answer.headers['cache-status']).toBeUndefined()
    await post({ documentId: documentId(unknown) }).expect(400)
  })

  it('twice in an address is 400', async () => {
    const ids = [documentId(CITIES), documentId(RENAME)]
    const { body } = await get({ documentId: ids }).expect(400)
    expect(body.errors[0].data).toEqual({ code: 'documentIdMalformed' })
  })

  it('as a persisted query is told that nothing is kept, as Apollo Server does', async () => {
    for (const query of [undefined, unknown]) {
      const { body, headers } = await post({ query, extensions: persistedQuery(unknown) }).expect(
        200,
      )
      expect(body.errors).toEqual([
        {
          message: 'PersistedQueryNotSupported',
          extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' },
          data: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' },
        },
      ])
      expect(headers['cache-control']).toBe('no-store')
    }
  })
})

describe('a manifest', () => {
  it('that is added is used without a restart, and one that is wrong changes nothing', async () => {
    const added = '{ Regions { docs { name } } }'
    const ask = () => post({ documentId: documentId(added) })
    await ask().expect(400)
    const logged = vi.spyOn(payload.logger, 'error').mockImplementation(() => {})
    await writeFile(path.join(folder, 'broken.json'), '{"sha256:00": 1')
    await addManifest(folder, 'another.json', [added])
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    await ask().expect(400)
    const said = {
      err: expect.objectContaining({ message: expect.stringContaining('broken.json') }),
    }
    expect(logged).toHaveBeenCalledWith(expect.objectContaining(said))
    await writeFile(path.join(folder, 'broken.json'), '{}')
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    expect((await ask().expect(200)).body.data.Regions.docs).toBeInstanceOf(Array)
    expect((await post({ documentId: documentId(CITIES), variables })).body).toEqual(NANTES)
  })
})

describe('a request that names no document', () => {
  it('is answered as ever', async () => {
    expect((await post({ query: CITIES, variables }).expect(200)).body).toEqual(NANTES)
  })
})
