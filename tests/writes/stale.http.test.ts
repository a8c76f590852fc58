import { randomBytes } from 'node:crypto'

import { beforeAll, describe, expect, it } from 'vitest'

import { bootWrites } from './setup'

const { payload, api } = await bootWrites()
const headers: Record<string, string> = {}

beforeAll(async () => {
  const account = { email: 'ana@example.org', password: 'a long password' }
  await payload.create({ collection: 'users', data: { ...account, name: 'Ana' } })
  const { body } = await api.post('/api/users/login').send(account).expect(200)
  headers.Authorization = `JWT ${body.token}`
})

const rowId = () => randomBytes(12).toString('hex')
const create = async () => {
  const parts = [
    { id: rowId(), label: 'Opening', length: 10 },
    { id: rowId(), label: 'Closing', length: 20 },
  ]
  const { body } = await api
    .post('/api/posts?locale=en&draft=true')
    .set(headers)
    .send({ title: 'Forum', body: 'Text', start: '2026-05-01', place: 'Lyon', parts })
    .expect(201)
  return body.doc.id as number
}
const read = async (id: number, locale = 'en') => {
  const { body } = await api
    .get(`/api/posts/${id}?locale=${locale}&draft=true&depth=0`)
    .set(headers)
    .expect(200)
  return body as Record<string, unknown>
}
const save = (id: number, data: object, query = 'locale=en&draft=true') =>
  api.patch(`/api/posts/${id}?${query}`).set(headers).send(data)

describe('a save over a newer revision', () => {
  it('is 409 with both texts when both changed a field, and nothing is overwritten', async () => {
    const id = await create()
    const form = await read(id)
    await save(id, { ...form, title: 'Theirs' }).expect(200)

    const { body } = await save(id, { ...form, title: 'Mine', place: 'Paris' }).expect(409)
    expect(body.errors[0]).toMatchObject({
      name: 'WriteConflict',
      data: {
        collection: 'posts',
        id,
        locale: 'en',
        conflicts: [{ path: 'title', yours: 'Mine', theirs: 'Theirs', theirsBy: 'Ana' }],
      },
    })
    expect(body.errors[0].message).toContain('Ana changed this document')
    expect(await read(id)).toMatchObject({ title: 'Theirs', place: 'Lyon' })
  })

  it('keeps both when a whole form is posted over a shared field that somebody changed', async () => {
    const id = await create()
    const form = await read(id, 'fr')
    await save(id, { place: 'Paris' }).expect(200)
    await save(id, { ...form, title: 'Le forum' }, 'locale=fr&draft=true').expect(200)
    expect(await read(id)).toMatchObject({ title: 'Forum', place: 'Paris' })
    expect(await read(id, 'fr')).toMatchObject({ title: 'Le forum', place: 'Paris' })
  })

  it('keeps both when two change different fields of one locale', async () => {
    const id = await create()
    const form = await read(id)
    await save(id, { ...form, title: 'Forum 2026' }).expect(200)
    await save(id, { ...form, body: 'New text' }).expect(200)
    expect(await read(id)).toMatchObject({ title: 'Forum 2026', body: 'New text' })
  })

  it('merges rows of an array by their ids, localized leaves and shared ones', async () => {
    const id = await create()
    const form = await read(id)
    const [first, second] = form.parts as object[]
    await save(id, { ...form, parts: [{ ...second, length: 25 }, first] }).expect(200)
    await save(id, { ...form, parts: [{ ...first, label: 'Welcome' }, second] }).expect(200)
    expect((await read(id)).parts).toMatchObject([
      { label: 'Closing', length: 25 },
      { label: 'Welcome', length: 10 },
    ])
  })

  it('is not a conflict when another locale was saved, or the document published', async () => {
    const id = await create()
    const form = await read(id)
    await save(id, { title: 'Le forum', _status: 'published' }, 'locale=fr').expect(200)
    await save(id, { _status: 'published' }, 'locale=en').expect(200)
    await save(id, { ...form, title: 'Forum 2026' }).expect(200)
    expect(await read(id)).toMatchObject({ title: 'Forum 2026' })
    expect(await read(id, 'fr')).toMatchObject({ title: 'Le forum' })
  })

  it('is 409 on an autosave as well', async () => {
    const id = await create()
    const form = await read(id)
    const autosave = 'locale=en&draft=true&autosave=true'
    await save(id, { ...form, title: 'Theirs 1' }, autosave).expect(200)
    await save(id, { ...form, title: 'Mine' }, autosave).expect(409)
    expect(await read(id)).toMatchObject({ title: 'Theirs 1' })
  })

  it('is 409 for a first translation that somebody else finished meanwhile', async () => {
    const id = await create()
    const form = await read(id, 'es')
    const query = 'locale=es&draft=true'
    await save(id, { ...form, title: 'Suyo' }, query).expect(200)
    await save(id, { ...form, title: 'Mío' }, query).expect(409)
    expect(await read(id, 'es')).toMatchObject({ title: 'Suyo' })
  })

  it('is 409 over GraphQL, with the texts in the extensions', async () => {
    const id = await create()
    const { body: seen } = await api
      .post('/api/graphql')
      .set(headers)
      .send({
        query: `{ Post(id: ${id}, locale: en, draft: true) { revision { shared locale } } }`,
      })
    const { shared, locale } = seen.data.Post.revision
    await save(id, { title: 'Theirs' }).expect(200)
    const { body } = await api
      .post('/api/graphql')
      .set(headers)
      .send({
        query: `mutation { updatePost(id: ${id}, locale: en, draft: true, data: {
          title: "Mine", revision: { shared: ${shared}, locale: ${locale} } }) { id } }`,
      })
    expect(body.errors[0].extensions).toMatchObject({
      statusCode: 409,
      data: { conflicts: [{ path: 'title', yours: 'Mine', theirs: 'Theirs' }] },
    })
    expect(await read(id)).toMatchObject({ title: 'Theirs' })
  })

  it('is 409 for the other tab once an old version was restored', async () => {
    const id = await create()
    await save(id, { title: 'Second' }).expect(200)
    const form = await read(id)
    const { docs } = await payload.findVersions({
      collection: 'posts' as never,
      where: { parent: { equals: id }, 'version.title': { equals: 'Forum' } },
      locale: 'en',
    })
    await api.post(`/api/posts/versions/${docs[0]?.id}?draft=true`).set(headers).expect(200)
    expect(await read(id)).toMatchObject({ title: 'Forum' })
    await save(id, { ...form, title: 'Third' }).expect(409)
    expect(await read(id)).toMatchObject({ title: 'Forum' })
  })

  it('is 409 on any difference where there are no versions to compare with', async () => {
    const note = await payload.create({ collection: 'notes', data: { title: 'One', size: 1 } })
    const url = `/api/notes/${note.id}?locale=en`
    const { body: form } = await api.get(url).set(headers)
    await api.patch(url).set(headers).send({ size: 2 }).expect(200)
    await api
      .patch(url)
      .set(headers)
      .send({ ...form, size: 3 })
      .expect(409)
    await api
      .patch(url)
      .set(headers)
      .send({ ...form, size: 2, title: 'Two' })
      .expect(200)
    expect(await payload.findByID({ collection: 'notes', id: note.id })).toMatchObject({
      size: 2,
      title: 'Two',
    })
  })

  it('is 409 on a global', async () => {
    const site = { name: 'Network', phone: '1' }
    await api.post('/api/globals/site?locale=en').set(headers).send(site).expect(200)
    const { body: form } = await api.get('/api/globals/site?locale=en').set(headers)
    await api.post('/api/globals/site?locale=en').set(headers).send({ phone: '2' }).expect(200)
    await api
      .post('/api/globals/site?locale=en')
      .set(headers)
      .send({ ...form, phone: '3' })
      .expect(409)
    const { body } = await api.get('/api/globals/site?locale=en')
    expect(body).toMatchObject({ phone: '2' })
  })
})

describe('a save without a base', () => {
  it('is last writer wins for the fields it names, and touches no other', async () => {
    const id = await create()
    await save(id, { title: 'Theirs', place: 'Paris' }).expect(200)
    await save(id, { title: 'Mine' }).expect(200)
    expect(await read(id)).toMatchObject({ title: 'Mine', place: 'Paris' })
  })
})

describe('a revision', () => {
  it('moves only for the part that changed', async () => {
    const id = await create()
    const revisionIn = async (locale: string) =>
      (await read(id, locale)).revision as { shared: number; locale: number }
    const [en, fr] = [await revisionIn('en'), await revisionIn('fr')]
    await save(id, { title: 'Le forum' }, 'locale=fr&draft=true').expect(200)
    expect(await revisionIn('en')).toEqual(en)
    expect((await revisionIn('fr')).shared).toBe(fr.shared)
    expect((await revisionIn('fr')).locale).toBeGreaterThan(fr.locale)
    await save(id, { place: 'Paris' }).expect(200)
    expect((await revisionIn('en')).shared).toBeGreaterThan(en.shared)
    expect((await revisionIn('en')).locale).toBe(en.locale)
  })

  it('cannot be chosen by a client', async () => {
    const id = await create()
    await save(id, { title: 'x', revision: { shared: 7, locale: 7, sharedBy: 'me' } }).expect(409)
    const { body } = await api
      .post('/api/notes?locale=en')
      .set(headers)
      .send({ title: 'n', revision: { shared: 7, locale: 7, sharedBy: 'me' } })
      .expect(201)
    expect(body.doc.revision.shared).toBeGreaterThan(1e12)
    expect(body.doc.revision).not.toMatchObject({ sharedBy: 'me' })
  })

  it('is not shown to the public, nor in answers that do not select it', async () => {
    const { id } = await payload.create({ collection: 'notes', data: { title: 'One' } })
    const { body } = await api.get(`/api/notes/${id}`).expect(200)
    expect(body).not.toHaveProperty('revision')
    const selected = await api
      .get(`/api/notes/${id}?locale=en&select[title]=true`)
      .set(headers)
      .expect(200)
    expect(selected.body).toEqual({ id, title: 'One' })
  })
})
