import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { PUBLIC_NETWORK } from '../public-api/network'
import { bootHttpWith } from '../setup/content-template'
import { share } from '../setup/counts'

const { payload, api, content: network } = await bootHttpWith(PUBLIC_NETWORK)

type Operation = {
  operationId: string
  parameters: { $ref?: string; name?: string; in?: string }[]
}

type Described = {
  openapi: string
  paths: Record<string, { get?: Operation; post?: Operation }>
  components: { schemas: Record<string, { properties?: Record<string, unknown> }> }
}

let described: Described
// It is large: what its schemas refer to is compiled once, and not made smaller.
const ajv = new Ajv2020({ strict: false, validateFormats: false, code: { optimize: false } })
beforeAll(async () => {
  described = JSON.parse((await api.get('/api/openapi.json').expect(200)).text)
  ajv.addSchema(described, 'described')
})

/** Checks an answer against what the description says of it. */
const faultsIn = (path: string, answer: unknown): unknown =>
  faultsBy([path, 'get', 'responses', '200'], answer)

/** Checks a body against the schema that stands at a place among the described paths. */
const faultsBy = (place: string[], body: unknown): unknown => {
  const keys = ['paths', ...place, 'content', 'application/json', 'schema']
  const pointer = keys.map((key) => `/${key.replaceAll('/', '~1')}`).join('')
  const validate = ajv.getSchema(`described#${encodeURI(pointer)}`)
  if (!validate) throw new Error(`Nothing is described at ${pointer}`)
  void validate(body)
  return validate.errors?.map(({ instancePath, message, params }) => [
    instancePath,
    message,
    params,
  ])
}

const PUBLIC_COLLECTIONS = [
  'articles',
  'cities',
  'documents',
  'events',
  'initiatives',
  'media',
  'members',
  'pages',
  'partners',
  'people',
  'regions',
  'reports',
  'resources',
  'topics',
]

describe('GET /api/openapi.json', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator()
    const result = await validator.validate(JSON.stringify(described, null, 1))
    expect(result.errors ?? []).toEqual([])
    expect(result.valid).toBe(true)
    expect(validator.version).toBe('3.1')
  })

  it('tells of what anonymous readers may read, and of nothing else', () => {
    const lists = Object.keys(described.paths).flatMap((path) => {
      const [, slug] = /^\/api\/([\w-]+)\/\{id\}$/.exec(path) ?? []
      return slug ? [slug] : []
    })
    expect(lists.toSorted()).toEqual(PUBLIC_COLLECTIONS)
    const text = JSON.stringify(described)
    for (const name of ['users', 'payload-jobs', 'translation-units', 'redirects'])
      expect(text).not.toContain(`"${name}"`)
  })

  it.each([
    ['members', 'contact'],
    ['members', 'application'],
    ['events', 'publishedSlug'],
  ])('does not name the private field of %s: %s', (slug, field) => {
    const properties = described.components.schemas[slug]?.properties ?? {}
    expect(Object.keys(properties).length).toBeGreaterThan(3)
    expect(properties).not.toHaveProperty(field)
  })

  it('names an e-mail address that its owner may make public', () => {
    expect(described.components.schemas.people?.properties).toHaveProperty('email')
  })

  it('tells of the endpoints of features, each once', () => {
    for (const path of [
      '/api/resolve',
      '/api/sitemap.xml',
      '/api/feeds/{name}',
      '/api/events.ics',
      '/api/events/{id}.ics',
      '/api/cities.geojson',
      '/api/facets/{collection}',
      '/api/statistics',
      '/api/related',
      '/api/json-ld',
      '/api/vocabularies',
      '/api/search',
      '/api/members/apply',
      '/api/translation-reports',
    ])
      expect(described.paths, path).toHaveProperty([path])
    const operations = Object.values(described.paths).flatMap((it) => Object.values(it))
    const ids = operations.map(({ operationId }) => operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  const lists = PUBLIC_COLLECTIONS.flatMap((slug) =>
    ['0', '1', '2'].map((depth) => [slug, depth] as const),
  )

  it.each(share(lists, 0, 12))('says what a list of %s is at depth %s', async (slug, depth) => {
    for (const locale of ['en', 'fr']) {
      const { body } = await api
        .get(`/api/${slug}`)
        .query({ locale, depth, limit: '100' })
        .expect(200)
      expect(faultsIn(`/api/${slug}`, body)).toBeUndefined()
    }
  })

  it('says what a list is when only some fields are selected', async () => {
    const { body } = await api.get('/api/events?locale=en&select[title]=true').expect(200)
    expect(faultsIn('/api/events', body)).toBeUndefined()
  })

  it.each(['site-settings', 'navigation'])('says what the global %s is', async (slug) => {
    await payload.updateGlobal({
      slug: slug as 'site-settings',
      locale: 'en',
      data: { ...(slug === 'site-settings' && { name: 'Network' }), _status: 'published' } as never,
    })
    const { body } = await api.get(`/api/globals/${slug}?locale=en`).expect(200)
    expect(faultsIn(`/api/globals/${slug}`, body)).toBeUndefined()
  })

  it('says what our own endpoints answer', async () => {
    const asked = [
      ['/api/resolve', '/api/resolve?path=/events/fourth-summit'],
      ['/api/statistics', '/api/statistics?locale=fr'],
      ['/api/facets/{collection}', '/api/facets/events?locale=fr'],
      ['/api/related', `/api/related?collection=articles&id=${network.article}`],
      ['/api/vocabularies', '/api/vocabularies?locale=ar'],
      ['/api/search', '/api/search?q=summit&locale=fr&facets=types,years&count=true'],
    ] as const
    for (const [path, url] of asked) {
      const { text } = await api.get(url).expect(200)
      expect(faultsIn(path, JSON.parse(text)), url).toBeUndefined()
    }
  })

  it('says what may be sent, and what is answered to it', async () => {
    const sent = {
      '/api/members/apply': {
        city: { name: 'Bitola', country: 'MK', kind: 'city' },
        contact: { name: 'A. B.', email: 'city@example.org' },
        consent: true,
      },
      '/api/translation-reports': {
        ...{ collection: 'events', id: 1, locale: 'fr', url: '' },
        quote: { exact: 'Some words' },
      },
    }
    for (const [path, body] of Object.entries(sent)) {
      const request = [path, 'post', 'requestBody']
      expect(faultsBy(request, body)).toBeUndefined()
      expect(faultsBy(request, { ...body, unknown: 1 })).toBeDefined()
      const answer = await api.post(path).send(body).expect(202)
      expect(faultsBy([path, 'post', 'responses', '202'], answer.body)).toBeUndefined()
      await api
        .post(path)
        .send({ ...body, unknown: 1 })
        .expect(400)
    }
  })

  it('would notice an answer that is not as it says', async () => {
    const { body } = await api.get('/api/events?locale=en').expect(200)
    const wrong = { ...body, docs: [{ ...body.docs[0], title: 7 }] }
    expect(faultsIn('/api/events', wrong)).toBeDefined()
    const private_ = { ...body, docs: [{ ...body.docs[0], publishedSlug: 'x' }] }
    expect(faultsIn('/api/events', private_)).toBeDefined()
  })

  it('is known by its tag', async () => {
    const { headers } = await api.get('/api/openapi.json')
    expect(headers['content-type']).toContain('application/vnd.oai.openapi+json')
    await api
      .get('/api/openapi.json')
      .set('If-None-Match', headers.etag ?? '')
      .expect(304)
  })
})
