import { describe, expect, it } from 'vitest'

import { signInEverybody } from '../access/visitors'
import { network } from '../collections/network'
import { bootHttp } from '../setup/http'
import { signIn } from '../setup/sign-in'

const { payload, api } = await bootHttp()
const editor = await signIn(payload, api)
const { headers } = await signInEverybody(payload, api, undefined)
const make = network(payload)

type Body = Record<string, unknown>

const NOW = '2026-01-01T00:00:00.000Z'
const OLD = '2024-10-30T16:00:00.000Z'
const NEW = '2024-10-30T18:00:00.000Z'

const patch = (id: number, query: string, data: Body) =>
  api.patch(`/api/events/${id}?${query}`).set('Authorization', editor).send(data)

let made = 0

/** On line in English and French, with a draft of English that moves the date. */
const withDraft = async (): Promise<number> => {
  made += 1
  const { id } = await make.event({
    title: 'On line',
    slug: `on-line-${made}`,
    _status: 'published',
  })
  const french = { title: 'En ligne', summary: 'De quoi il s’agit.', slug: `en-ligne-${id}` }
  await patch(id, 'locale=fr', { ...french, _status: 'published' }).expect(200)
  const drafted = { title: 'Drafted', startsAt: NEW }
  await patch(id, 'locale=en&draft=true', drafted).expect(200)
  return id
}

/** A document of the API without the dates that each write changes. */
const withoutDates = ({ updatedAt: _, createdAt: __, deletedAt: ___, ...rest }: Body) => rest

const asReader = async (id: number, locale: string) => {
  const answer = await api.get(`/api/events/${id}?locale=${locale}`)
  return answer.status === 200 ? withoutDates(answer.body) : answer.status
}
const forReaders = async (id: number) => ({
  en: await asReader(id, 'en'),
  fr: await asReader(id, 'fr'),
  es: await asReader(id, 'es'),
})
const NOTHING = { en: 404, fr: 404, es: 404 }

const draftOf = async (id: number, locale: string) => {
  const url = `/api/events/${id}?locale=${locale}&draft=true&trash=true`
  const { body } = await api.get(url).set('Authorization', editor).expect(200)
  return withoutDates(body)
}
const drafts = async (id: number) => ({ en: await draftOf(id, 'en'), fr: await draftOf(id, 'fr') })

const stored = (id: number) =>
  payload.findByID({ collection: 'events', id, locale: 'all', depth: 0, trash: true })
const versions = (id: number) =>
  payload.countVersions({ collection: 'events', where: { parent: { equals: id } } })

type Move = (id: number, deletedAt: string | null) => Promise<unknown>

const WAYS: [string, Move][] = [
  [
    'in the language of the draft',
    (id, deletedAt) => patch(id, 'locale=en&trash=true', { deletedAt }).expect(200),
  ],
  ['in another', (id, deletedAt) => patch(id, 'locale=fr&trash=true', { deletedAt }).expect(200)],
  [
    'in one that it does not have',
    (id, deletedAt) => patch(id, 'locale=es&trash=true', { deletedAt }).expect(200),
  ],
  [
    'as a draft would be written',
    (id, deletedAt) => patch(id, 'locale=en&trash=true&draft=true', { deletedAt }).expect(200),
  ],
  [
    'as the panel restores as published',
    (id, deletedAt) =>
      api
        .patch(`/api/events?trash=true&where[id][equals]=${id}`)
        .set('Authorization', editor)
        .send(deletedAt ? { deletedAt } : { deletedAt, _status: 'published' })
        .expect(200),
  ],
  [
    'by GraphQL',
    async (id, deletedAt) => {
      const query = `mutation ($at: String) {
        updateEvent(id: ${id}, trash: true, data: { deletedAt: $at }) { id } }`
      const sent = { query, variables: { at: deletedAt } }
      const { body } = await api
        .post('/api/graphql')
        .set('Authorization', editor)
        .send(sent)
        .expect(200)
      expect(body.errors).toBeUndefined()
    },
  ],
]

describe('a document that went to the trash and came back', () => {
  it.each(WAYS)('is what it was, %s', async (_way, move) => {
    const id = await withDraft()
    const before = { readers: await forReaders(id), drafts: await drafts(id) }
    expect(before.readers.en).toMatchObject({ title: 'On line', startsAt: OLD })
    expect(before.readers.fr).toMatchObject({ title: 'En ligne', startsAt: OLD })
    expect(before.drafts.en).toMatchObject({ title: 'Drafted', startsAt: NEW, _status: 'draft' })

    await move(id, NOW)
    expect(await forReaders(id)).toEqual(NOTHING)
    expect(await drafts(id)).toEqual(before.drafts)

    await move(id, null)
    expect({ readers: await forReaders(id), drafts: await drafts(id) }).toEqual(before)
  })

  it('passes no gate: a draft without its title keeps nothing in the trash or out of it', async () => {
    const id = await withDraft()
    await patch(id, 'locale=fr&draft=true', { title: '' }).expect(200)
    const before = await forReaders(id)
    for (const deletedAt of [NOW, null])
      await patch(id, 'locale=fr&trash=true', { deletedAt }).expect(200)
    expect(await forReaders(id)).toEqual(before)
    expect((await draftOf(id, 'fr')).title).toBe('')
  })

  it('as a draft is one in every language, and keeps what was drafted', async () => {
    const id = await withDraft()
    const before = await drafts(id)
    await patch(id, 'locale=en', { deletedAt: NOW }).expect(200)
    const restored = { deletedAt: null, _status: 'draft' }
    const url = `/api/events?trash=true&where[id][equals]=${id}`
    const { body } = await api.patch(url).set('Authorization', editor).send(restored)
    expect(body.errors).toEqual([])
    expect(await forReaders(id)).toEqual(NOTHING)
    const nowhere = { _status: 'draft', availableLocales: [] }
    expect(await drafts(id)).toEqual({
      en: { ...before.en, ...nowhere },
      fr: { ...before.fr, ...nowhere },
    })

    await patch(id, 'locale=en', { _status: 'published' }).expect(200)
    expect(await forReaders(id)).toMatchObject({ en: { title: 'Drafted' }, fr: 404, es: 404 })
  })
})

describe('a document that is taken off line in one language', () => {
  it.each<[string, (id: number) => string]>([
    ['alone', (id) => `/api/events/${id}?locale=en`],
    ['with others in a list', (id) => `/api/events?locale=en&where[id][in]=${id}`],
  ])('stays what it was in the others, and keeps what was drafted, %s', async (_way, url) => {
    const id = await withDraft()
    const before = { readers: await forReaders(id), drafts: await drafts(id) }
    const { body } = await api
      .patch(url(id))
      .set('Authorization', editor)
      .send({ _status: 'draft' })
      .expect(200)
    expect(body.errors ?? []).toEqual([])
    const only = { availableLocales: ['fr'] }
    expect(await forReaders(id)).toEqual({
      en: 404,
      fr: { ...(before.readers.fr as Body), ...only },
      es: 404,
    })
    expect(await drafts(id)).toEqual({
      en: { ...before.drafts.en, ...only },
      fr: { ...before.drafts.fr, ...only },
    })
  })
})

describe('a language that goes off line', () => {
  it('does so whatever the draft beside it lacks', async () => {
    const id = await withDraft()
    await patch(id, 'locale=en&draft=true', { title: '', startsAt: null }).expect(200)
    const before = { readers: await forReaders(id), drafts: await drafts(id) }
    await patch(id, 'locale=en', { _status: 'draft' }).expect(200)
    const only = { availableLocales: ['fr'] }
    expect(await forReaders(id)).toMatchObject({
      en: 404,
      fr: { ...(before.readers.fr as Body), ...only },
    })
    expect((await drafts(id)).en).toEqual({ ...before.drafts.en, ...only })
  })

  it('is one where a translator asks for it, by whatever way', async () => {
    const id = await withDraft()
    const spanish = { title: 'En línea', summary: 'De qué trata.', slug: `en-linea-${id}` }
    await patch(id, 'locale=en', { _status: 'published' }).expect(200)
    await patch(id, 'locale=es', { ...spanish, _status: 'published' }).expect(200)
    await patch(id, 'locale=en&draft=true', { startsAt: OLD }).expect(200)
    const before = [await forReaders(id), await drafts(id)]
    const asTranslator = (query: string, data: Body) =>
      api.patch(`/api/events/${id}?${query}`).set(headers.translator).send(data)
    const asRestored = { deletedAt: null, _status: 'draft' }
    const { body } = await asTranslator('locale=es&trash=true', asRestored).expect(409)
    expect(body.errors[0].message).toContain('not in the trash')
    expect([await forReaders(id), await drafts(id)]).toEqual(before)

    await asTranslator('locale=es', { _status: 'draft' }).expect(200)
    const { en, fr, es } = await forReaders(id)
    expect(en).toMatchObject({ startsAt: NEW, title: 'Drafted' })
    expect(fr).toMatchObject({ title: 'En ligne' })
    expect(es).toBe(404)
  })
})

describe('a write that does not say what is to become of a draft', () => {
  it.each<[string, (id: number) => string]>([
    ['alone', (id) => `/api/events/${id}?locale=en`],
    ['in a list', (id) => `/api/events?locale=en&where[id][equals]=${id}`],
  ])('is refused, and nothing is written, %s', async (_way, url) => {
    const id = await withDraft()
    const before = [await stored(id), await drafts(id), await versions(id)]
    const { body } = await api
      .patch(url(id))
      .set('Authorization', editor)
      .send({ address: 'Elsewhere 1' })
    expect(body.errors[0].message).toContain('waits to be published in this language (en)')
    expect([await stored(id), await drafts(id), await versions(id)]).toEqual(before)
  })

  it('is stored as a draft, or published, when it says so', async () => {
    const id = await withDraft()
    await patch(id, 'locale=en&draft=true', { address: 'Elsewhere 1' }).expect(200)
    expect(await forReaders(id)).toMatchObject({ en: { title: 'On line', address: null } })
    await patch(id, 'locale=en', { address: 'Elsewhere 2', _status: 'published' }).expect(200)
    expect(await forReaders(id)).toMatchObject({
      en: { title: 'Drafted', address: 'Elsewhere 2', startsAt: NEW },
    })
  })
})

describe('a file that comes with a move', () => {
  const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\nstartxref\n0\n%%EOF\n')

  it('is refused by name on the way to the trash, and nothing is written', async () => {
    const { body: made } = await api
      .post('/api/documents?locale=en')
      .set('Authorization', editor)
      .field('_payload', JSON.stringify({ title: 'Paper', language: 'en', _status: 'published' }))
      .attach('file', PDF, 'paper.pdf')
      .expect(201)
    const read = () =>
      payload.findByID({ collection: 'documents', id: made.doc.id, locale: 'all', trash: true })
    const before = await read()
    const { body } = await api
      .patch(`/api/documents/${made.doc.id}?locale=en`)
      .set('Authorization', editor)
      .field('_payload', JSON.stringify({ deletedAt: NOW }))
      .attach('file', PDF, 'other.pdf')
      .expect(400)
    expect(body.errors[0].message).toContain(': file.')
    expect(await read()).toEqual(before)
  })
})

describe('a global that is taken off line in one language', () => {
  const menu = (locale: string, draft = false) =>
    api.get(`/api/globals/navigation?locale=${locale}&depth=0&draft=${draft}`)
  const write = (query: string, data: Body) =>
    api.post(`/api/globals/navigation?${query}`).set('Authorization', editor).send(data).expect(200)

  it.each(['editor', 'translator'] as const)(
    'stays what it was in the others, by %s',
    async (by) => {
      const off = by === 'editor' ? 'en' : 'es'
      const entry = { link: { linkType: 'external', url: 'https://example.org/' } }
      const header = [{ ...entry, label: 'Partners' }]
      const made = await write('locale=en', { header, _status: 'published' })
      const rows = made.body.result.header as Body[]
      const french = [{ ...rows[0], label: 'Partenaires' }]
      await write('locale=fr', { header: french, _status: 'published' })
      const spanish = [{ ...rows[0], label: 'Socios' }]
      await write('locale=es', { header: spanish, _status: 'published' })
      const moved = { linkType: 'external', url: 'https://example.org/drafted' }
      await write('locale=en&draft=true', { header: [{ ...rows[0], link: moved }] })
      const before = withoutDates((await menu('fr').expect(200)).body)
      expect(JSON.stringify(before)).toContain('https://example.org/"')

      await api
        .post(`/api/globals/navigation?locale=${off}`)
        .set(headers[by])
        .send({ _status: 'draft' })
        .expect(200)
      expect(withoutDates((await menu('fr').expect(200)).body)).toEqual(before)
      expect((await menu(off)).body.header ?? []).toEqual([])
      const draft = await menu('en', true).set('Authorization', editor).expect(200)
      expect(draft.body.header[0].link.url).toBe(moved.url)
    },
  )
})

describe('a move that is refused leaves everything as it was', () => {
  it.each<[string, string, Body]>([
    ['title', '', { deletedAt: null, title: 'Another' }],
    ['title, startsAt', '', { deletedAt: NOW, title: 'Another', startsAt: NEW }],
    ['publishAllLocales', '&publishAllLocales=true', { deletedAt: null }],
  ])('because it writes something else (%s)', async (named, query, data) => {
    const id = await withDraft()
    if (data.deletedAt === null) await patch(id, 'locale=en', { deletedAt: NOW }).expect(200)
    const before = [await stored(id), await drafts(id), await versions(id)]
    const { body } = await patch(id, `locale=en&trash=true${query}`, data).expect(400)
    expect(body.errors[0].message).toContain(`: ${named}.`)
    expect([await stored(id), await drafts(id), await versions(id)]).toEqual(before)
  })

  it('because nothing of it was published that could come back as published', async () => {
    const never = await make.event({ title: 'Never', _status: 'draft' })
    const once = await withDraft()
    for (const id of [never.id, once]) await patch(id, '', { deletedAt: NOW }).expect(200)
    const before = [await stored(never.id), await versions(never.id)]
    const { body } = await api
      .patch(`/api/events?trash=true&where[id][in]=${never.id},${once}`)
      .set('Authorization', editor)
      .send({ deletedAt: null, _status: 'published' })
    expect(body.docs.map(({ id }: { id: number }) => id)).toEqual([once])
    expect(body.errors).toMatchObject([{ id: never.id }])
    expect(body.errors[0].message).toContain('Restore it as a draft')
    expect([await stored(never.id), await versions(never.id)]).toEqual(before)
    expect(await forReaders(once)).toMatchObject({ en: { title: 'On line' } })
  })
})
