import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { everythingStored } from '../../setup/everything-stored'
import { bootHttp } from '../../setup/http'
import { type Person, signInPeople } from '../api/people'
import { FRENCH, newsroom } from '../network'

const { payload, api } = await bootHttp()
const { as } = await signInPeople(payload, api)
const { write, publish, save, units } = newsroom(payload)

const SOME_URL = (id: number | string) => `https://any-frontend.example/fr/actualites/fr-${id}`

/** An article on line in English and French. */
const article = async () => {
  const place = await write({ slug: randomUUID() })
  await publish(place, 'en')
  await publish(place, 'fr', FRENCH)
  return place
}

const report = (body: object, { from = randomUUID(), ...headers }: Record<string, string> = {}) =>
  api
    .post('/api/translation-reports')
    .set({ 'x-client-ip': from, ...headers })
    .send(body)

const quote = (exact: string, more: object = {}) => ({ locale: 'fr', quote: { exact }, ...more })

type Stored = Record<string, unknown> & { id: number }

const storedReports = async (from: Payload = payload): Promise<Stored[]> => {
  const { docs } = await from.find({
    collection: 'translation-reports',
    pagination: false,
    showHiddenFields: true,
    sort: 'id',
  })
  return docs as unknown as Stored[]
}

const mails = async (): Promise<{ to: string[]; subject: string; text: string }[]> => {
  const { docs } = await payload.find({ collection: 'payload-jobs', pagination: false, sort: 'id' })
  return docs.flatMap(({ input }) => {
    const { message } = (input ?? {}) as { message?: never }
    return message ? [message] : []
  })
}

let place: Awaited<ReturnType<typeof article>>
beforeAll(async () => {
  place = await article()
})

describe('POST /api/translation-reports', () => {
  it('finds the text behind a link of the page, across inline codes, and keeps a task', async () => {
    const sent = quote('cinquième sommet a réuni', {
      url: `${SOME_URL(place.id)}/?utm=1#top`,
      message: 'Il y en a eu six.',
    })
    const { body } = await report(sent, { 'accept-language': 'fr' }).expect(202)
    expect(body.message).toMatch(/^Merci/)
    expect((await storedReports()).at(-1)).toMatchObject({
      ...{ collection: 'articles', document: String(place.id), locale: 'fr', key: 'body#p1' },
      ...{ state: 'open', exact: 'cinquième sommet a réuni', message: 'Il y en a eu six.' },
    })
  })

  it('keeps what the reader would write as a suggestion in which no code is lost', async () => {
    const sent = quote('sommet a réuni', { suggestion: 'forum <b>a</b>\nréuni' })
    await report({ ...sent, collection: 'articles', id: place.id }).expect(202)
    const { body } = await as('translator').get(
      `units?collection=articles&id=${place.id}&locale=fr&key=${encodeURIComponent('body#p1')}`,
    )
    const [suggestion] = body.units[0].suggestions
    expect(suggestion).toMatchObject({ origin: 'human', by: expect.stringMatching(/^reader:\d+$/) })
    expect(suggestion.target).toBe(
      'Le <g1>cinquième forum &lt;b&gt;a&lt;/b&gt; réuni</g1> des maires.',
    )
  })

  it('finds the document by an address that it had before', async () => {
    const moved = await article()
    await publish(moved, 'fr', { slug: `neuf-${moved.id}` })
    await report(quote('Ils ont parlé', { url: SOME_URL(moved.id) })).expect(202)
    expect((await storedReports()).at(-1)).toMatchObject({ document: String(moved.id) })
  })

  it('keeps a report whose quote is nowhere, without a text', async () => {
    const sent = quote('Rien de tel ne figure sur cette page du tout')
    await report({ ...sent, collection: 'articles', id: place.id }).expect(202)
    expect((await storedReports()).at(-1)).toMatchObject({ document: String(place.id), key: null })
  })

  it('answers the same of what is not on line, and stores nothing', async () => {
    const draft = await write({ slug: randomUUID() })
    await save(draft, 'fr', { ...FRENCH, slug: `fr-${draft.id}` })
    const known = await report({ ...quote('réuni'), collection: 'articles', id: place.id })
    const before = await everythingStored(payload)
    for (const where of [
      { collection: 'articles', id: draft.id },
      { url: SOME_URL(draft.id) },
      { collection: 'articles', id: 999_999 },
      { collection: 'users', id: 1 },
      { url: 'https://any.example/fr/nulle/part' },
      { url: '%%%' },
      { collection: 'articles', id: place.id, locale: 'es' },
      { collection: 'articles', id: place.id, website: 'https://spam.example' },
    ]) {
      const { status, body } = await report({ ...quote('réuni'), ...where })
      expect({ status, body }, JSON.stringify(where)).toEqual({ status: 202, body: known.body })
    }
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('names what is wrong, in the language of whoever asks, and stores nothing', async () => {
    const before = await everythingStored(payload)
    const faulty = {
      locale: 'fr',
      quote: { exact: ' ' },
      email: 'x',
      state: 'fixed',
      url: 'https://x',
    }
    const { body } = await report(faulty, { 'accept-language': 'es' }).expect(400)
    const faults: { path: string; message: string }[] = body.errors[0].data.errors
    expect(faults.map(({ path }) => path).toSorted()).toEqual(['email', 'quote.exact', 'state'])
    expect(body.errors[0].message).toContain('No se guardó nada')
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('is for any site, without credentials', async () => {
    const { headers } = await api
      .options('/api/translation-reports')
      .set({ origin: 'https://any.example', 'access-control-request-method': 'POST' })
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['access-control-allow-credentials']).toBeUndefined()
  })

  it('stops a visitor after twenty an hour, and says when to come back', async () => {
    const from = randomUUID()
    const spam = { ...quote('réuni'), collection: 'articles', id: 999_999, website: 'x' }
    const answers = await Promise.all(Array.from({ length: 20 }, () => report(spam, { from })))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]))
    const before = await everythingStored(payload)
    const real = { ...quote('réuni'), collection: 'articles', id: place.id }
    const { status, headers } = await report(real, { from })
    expect(status).toBe(429)
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect(await everythingStored(payload)).toEqual(before)
  })
})

describe('a report', () => {
  const reported = async (email?: string) => {
    const about = await article()
    const where = { collection: 'articles', id: about.id }
    await report({ ...quote('Ils ont parlé des écoles.'), ...where, email }).expect(202)
    const stored = (await storedReports()).at(-1) as Stored
    return { about, stored }
  }
  const again = async ({ id }: Stored) => (await storedReports()).find((it) => it.id === id)

  it('is fixed, and its reader told, when the text that readers see has changed', async () => {
    const { about, stored } = await reported('reader@example.org')
    await publish(about, 'fr', { title: 'Un autre titre' })
    expect(await again(stored)).toMatchObject({ state: 'open', email: 'reader@example.org' })
    const body = structuredClone(FRENCH.body)
    const [, second] = body.root.children as { children: { text: string }[] }[]
    if (second?.children[0]) second.children[0].text = 'Ils ont parlé d’écoles.'
    await save(about, 'fr', { body })
    expect(await again(stored)).toMatchObject({ state: 'open' })
    await publish(about, 'fr', { body })
    expect(await again(stored)).toMatchObject({ state: 'fixed', email: null })
    const mail = (await mails()).at(-1)
    expect(mail).toMatchObject({
      to: ['reader@example.org'],
      subject: 'Le texte que vous avez signalé',
    })
    expect(mail?.text).toContain('Ils ont parlé des écoles.')
  })

  it('is answered with the words of whoever closes it', async () => {
    const { stored } = await reported('second@example.org')
    await as('translator').post(`reports/${stored.id}`, {
      state: 'dismissed',
      reply: 'C’est exact.',
    })
    expect(await again(stored)).toMatchObject({ state: 'dismissed', email: null })
    expect((await mails()).at(-1)?.text).toMatch(/reste tel quel[\s\S]*C’est exact\./)
  })

  it('that is dismissed without a word is answered by nothing, and forgets the address', async () => {
    const { stored } = await reported('third@example.org')
    const before = await mails()
    await as('editor').post(`reports/${stored.id}`, { state: 'dismissed' }).expect(200)
    expect(await again(stored)).toMatchObject({ email: null })
    expect(await mails()).toEqual(before)
  })

  it('forgets an address after ninety days', async () => {
    const { stored } = await reported('old@example.org')
    await payload.db.updateOne({
      collection: 'translation-reports',
      id: stored.id,
      data: { createdAt: new Date(Date.now() - 91 * 86_400_000).toISOString() },
      req: {} as never,
    })
    await reported()
    expect(await again(stored)).toMatchObject({ state: 'open', email: null })
  })

  const PEOPLE: [Person, number, number][] = [
    ['nobody', 401, 401],
    ['spanish', 403, 404],
    ['translator', 200, 200],
    ['reviewer', 200, 200],
    ['editor', 200, 200],
  ]

  it.each(PEOPLE)('about French is for %s by their languages (%i, %i)', async (who, list, act) => {
    const { stored } = await reported('private@example.org')
    const before = await everythingStored(payload)
    const read = await as(who).get('reports?locale=fr')
    expect(read.status).toBe(list)
    expect(JSON.stringify(read.body)).not.toContain('private@example.org')
    const done = await as(who).post(`reports/${stored.id}`, { state: 'fixed' })
    expect(done.status).toBe(act)
    if (act !== 200) expect(await everythingStored(payload)).toEqual(before)
  })

  it('is made by no other door, and shown by REST to nobody else', async () => {
    const { stored } = await reported('private@example.org')
    const before = await everythingStored(payload)
    await api.get(`/api/translation-reports/${stored.id}?locale=en`).expect(403)
    await api.patch(`/api/translation-reports/${stored.id}`).send({ state: 'fixed' }).expect(403)
    const { body } = await api
      .post('/api/graphql')
      .send({ query: 'mutation { createTranslationReport(data: {exact: "x"}) { id } }' })
    expect(body.data?.createTranslationReport ?? null).toBeNull()
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('lists the texts of one document for the desk', async () => {
    const { about } = await reported()
    const { body } = await as('translator').get(
      `reports?locale=fr&collection=articles&id=${about.id}&state=open`,
    )
    expect(body.reports).toHaveLength(1)
    expect(body.reports[0]).toMatchObject({ key: 'body#p2', wantsAnswer: false })
    expect((await units(about, 'fr')).has('body#p2')).toBe(true)
  })
})
