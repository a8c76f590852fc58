import { describe, expect, it } from 'vitest'

import { bootHttp } from '../setup/http'
import { signIn } from '../setup/sign-in'

const { payload, api } = await bootHttp()
const editor = await signIn(payload, api)

type Body = Record<string, unknown>
const save = (method: 'post' | 'patch', path: string, body: Body) =>
  api[method](path).set('Authorization', editor).send(body)
const create = (name: string, body: Body = {}) =>
  save('post', '/api/topics?locale=en&draft=true', { name, ...body })
const publish = (id: number, body: Body = {}, locale = 'en') =>
  save('patch', `/api/topics/${id}?locale=${locale}`, { _status: 'published', ...body })
const redirects = async () =>
  (await payload.find({ collection: 'redirects', depth: 0, sort: 'from' })).docs.map(
    ({ from, to, locale }) => ({ from, locale, to }),
  )

describe('the slug of a document', () => {
  it('follows the title until the first publication, then stays', async () => {
    const { body } = await create('Old name').expect(201)
    const { id } = body.doc
    expect(body.doc.slug).toBe('old-name')
    const renamed = await save('patch', `/api/topics/${id}?locale=en&draft=true`, {
      name: 'Better name',
    }).expect(200)
    expect(renamed.body.doc.slug).toBe('better-name')
    await publish(id).expect(200)
    const again = await publish(id, { name: 'Best name' }).expect(200)
    expect(again.body.doc.slug).toBe('better-name')
  })

  it('stays when the locale is unpublished and the title changes', async () => {
    const { id } = (await create('Kept').expect(201)).body.doc
    await publish(id).expect(200)
    await save('patch', `/api/topics/${id}?locale=en`, { _status: 'draft' }).expect(200)
    const renamed = await save('patch', `/api/topics/${id}?locale=en&draft=true`, {
      name: 'Renamed',
    }).expect(200)
    expect(renamed.body.doc.slug).toBe('kept')
  })

  it('keeps a hand-made one when the title changes', async () => {
    const { id } = (await create('Hand', { slug: 'made-by-hand' }).expect(201)).body.doc
    const renamed = await save('patch', `/api/topics/${id}?locale=en&draft=true`, {
      name: 'Hand two',
    }).expect(200)
    expect(renamed.body.doc.slug).toBe('made-by-hand')
  })

  it('is left empty in a draft when the title gives a taken one', async () => {
    await create('Twin').expect(201)
    const second = await create('Twin').expect(201)
    expect(second.body.doc.slug ?? null).toBeNull()
    const refused = await publish(second.body.doc.id).expect(400)
    expect(JSON.stringify(refused.body)).toContain('Twin')
    const { docs } = await payload.find({
      collection: 'topics',
      locale: 'en',
      where: { and: [{ name: { equals: 'Twin' } }, { _status: { equals: 'published' } }] },
    })
    expect(docs).toEqual([])
  })

  it('is refused when a person writes a taken one, and nothing is written', async () => {
    const { id } = (await create('Holder').expect(201)).body.doc
    const { totalDocs } = await payload.count({ collection: 'topics' })
    const refused = await create('Claimant', { slug: 'holder' }).expect(400)
    expect(refused.body.errors[0].data.errors[0]).toMatchObject({
      path: 'slug',
      message: `The slug "holder" is already that of "Holder" (number ${id}) in this language. Choose another slug here, or change that one first.`,
    })
    expect((await payload.count({ collection: 'topics' })).totalDocs).toBe(totalDocs)
  })

  it('is needed to publish', async () => {
    const { id } = (await create('???').expect(201)).body.doc
    const refused = await publish(id).expect(400)
    expect(refused.body.errors[0].data.errors[0].path).toBe('slug')
    const stored = await payload.findByID({ collection: 'topics', id, locale: 'en' })
    expect(stored._status).toBe('draft')
  })

  it('leaves a redirect when it changes after publication, and takes it back without a loop', async () => {
    const { id } = (await create('First address').expect(201)).body.doc
    await publish(id).expect(200)
    await publish(id, { slug: 'second-address' }).expect(200)
    const to = { relationTo: 'topics', value: id }
    expect(await redirects()).toContainEqual({ from: '/topics/first-address', locale: 'en', to })
    await publish(id, { slug: 'first-address' }).expect(200)
    expect((await redirects()).filter((row) => row.from.endsWith('-address'))).toEqual([
      { from: '/topics/second-address', locale: 'en', to },
    ])
  })

  it('leaves no redirect when only a draft of it changes', async () => {
    const { id } = (await create('Draft only').expect(201)).body.doc
    await publish(id).expect(200)
    await save('patch', `/api/topics/${id}?locale=en&draft=true`, { slug: 'not-yet' }).expect(200)
    expect((await redirects()).filter((row) => row.from.includes('draft-only'))).toEqual([])
  })
})

describe('a duplicate', () => {
  it('is a draft with the title and no slug in every locale, also after an autosave', async () => {
    const { id } = (await create('Original').expect(201)).body.doc
    await publish(id).expect(200)
    await publish(id, { name: 'L’original' }, 'fr').expect(200)
    const copy = await save('post', `/api/topics/${id}/duplicate?locale=en`, {}).expect(200)
    const copyId = copy.body.doc.id
    const read = () =>
      payload.findByID({ collection: 'topics', id: copyId, locale: 'all', draft: true })
    expect(await read()).toMatchObject({ name: { en: 'Original', fr: 'L’original' } })
    await save('patch', `/api/topics/${copyId}?locale=en&draft=true&autosave=true`, {
      name: 'Original',
    }).expect(200)
    const stored = (await read()) as unknown as { slug?: object; _status: object }
    expect(Object.values(stored.slug ?? {}).filter(Boolean)).toEqual([])
    expect(Object.values(stored._status)).not.toContain('published')
    await api.get(`/api/topics/${copyId}?locale=fr`).expect(404)
  })
})
