import { describe, expect, it } from 'vitest'

import { bootHttp } from '../setup/http'
import { VISITORS, type Visitor } from './table'
import { type SignedIn, signInEverybody } from './visitors'

const { payload, api } = await bootHttp()
const { headers, ids }: SignedIn = await signInEverybody(payload, api, undefined)

const PRESETS = '/api/payload-query-presets'
const STAFF: readonly Visitor[] = ['editor', 'admin']
const OTHERS = VISITORS.filter((it) => !STAFF.includes(it))

const preset = (title: string, constraint: string) => ({
  title,
  relatedCollection: 'events',
  where: { or: [{ and: [{ kind: { equals: 'summit' } }] }] },
  access: Object.fromEntries(
    ['read', 'update', 'delete'].map((operation) => [operation, { constraint }]),
  ),
})

const made = async (title: string, constraint: string, by: Visitor = 'editor'): Promise<number> => {
  const { body } = await api
    .post(PRESETS)
    .set(headers[by])
    .send(preset(title, constraint))
    .expect(201)
  return body.doc.id
}

const titlesFor = async (visitor: Visitor): Promise<string[]> => {
  const { body } = await api.get(`${PRESETS}?limit=100`).set(headers[visitor])
  return (body.docs ?? []).map(({ title }: { title: string }) => title)
}

const count = async () => (await payload.count({ collection: 'payload-query-presets' })).totalDocs

describe('a preset of a list', () => {
  it('is read by editors, and by translators where it is shared with everyone', async () => {
    await made('Shared summits', 'everyone')
    await made('My summits', 'onlyMe')
    expect(await titlesFor('editor')).toEqual(
      expect.arrayContaining(['Shared summits', 'My summits']),
    )
    for (const visitor of ['admin', 'translator'] as const) {
      expect(await titlesFor(visitor)).toContain('Shared summits')
      expect(await titlesFor(visitor)).not.toContain('My summits')
    }
  })

  it.each(['anonymous', 'inactive', 'member'] as const)('is not read by %s', async (visitor) => {
    const id = await made(`Not for ${visitor}`, 'everyone')
    expect(await titlesFor(visitor)).toEqual([])
    const { status } = await api.get(`${PRESETS}/${id}`).set(headers[visitor])
    expect([403, 404]).toContain(status)
    const query = '{ PayloadQueryPresets { docs { title } } }'
    const { text } = await api.post('/api/graphql').set(headers[visitor]).send({ query })
    expect(text).not.toContain('Not for')
  })

  it.each(OTHERS)('is neither made, changed nor deleted by %s', async (visitor) => {
    const id = await made(`Guarded from ${visitor}`, 'everyone')
    const before = await count()
    const { status } = await api.post(PRESETS).set(headers[visitor]).send(preset('x', 'everyone'))
    expect([401, 403]).toContain(status)
    const path = `${PRESETS}/${id}`
    const changed = await api.patch(path).set(headers[visitor]).send({ title: 'Changed' })
    expect([401, 403, 404]).toContain(changed.status)
    const deleted = await api.delete(path).set(headers[visitor])
    expect([401, 403, 404]).toContain(deleted.status)
    expect(await count()).toBe(before)
    const stored = await payload.findByID({ collection: 'payload-query-presets', id })
    expect(stored.title).toBe(`Guarded from ${visitor}`)
  })

  it('is changed by another editor only where that is shared', async () => {
    const [own, shared] = [await made('Own', 'onlyMe'), await made('Ours', 'everyone')]
    const change = (id: number) =>
      api.patch(`${PRESETS}/${id}`).set(headers.admin).send({ title: 'By the admin' })
    expect((await change(own)).status).toBe(403)
    expect((await change(shared)).status).toBe(200)
    const stored = await payload.findByID({ collection: 'payload-query-presets', id: own })
    expect(stored.title).toBe('Own')
  })
})

describe('"My drafts"', () => {
  const mine = (visitor: Visitor, by: Visitor, locale: string) =>
    api
      .get(`/api/topics?locale=${locale}&draft=true&where[_status][equals]=draft`)
      .query({ 'where[revision.localeBy][equals]': `users:${ids[by]}` })
      .set(headers[visitor])

  it('are those whose words in that language the reader was the last to write', async () => {
    const create = (by: Visitor, name: string) =>
      api.post('/api/topics?locale=en&draft=true').set(headers[by]).send({ name })
    const { body } = await create('editor', 'Mine')
    await create('admin', 'Not mine')
    await api
      .patch(`/api/topics/${body.doc.id}?locale=fr&draft=true`)
      .set(headers.translator)
      .send({ name: 'Le mien' })
      .expect(200)
    const found = async (by: Visitor, locale: string) =>
      (await mine(by, by, locale).expect(200)).body.docs.map((it: { name: string }) => it.name)
    expect(await found('editor', 'en')).toEqual(['Mine'])
    expect(await found('translator', 'fr')).toEqual(['Le mien'])
    expect(await found('translator', 'en')).toEqual([])
  })

  it.each(['anonymous', 'inactive'] as const)('cannot be asked for by %s', async (visitor) => {
    const { status, text } = await mine(visitor, 'editor', 'en')
    expect(status).toBe(400)
    expect(text).not.toContain('Mine')
  })
})
