import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, it } from 'vitest'

import { createOwnPages } from '@/server/own-pages'

import { everythingStored } from '../../setup/everything-stored'
import { bootHttp } from '../../setup/http'
import { type Person, signInPeople } from '../api/people'
import { ENGLISH, FRENCH, newsroom } from '../network'

const { payload, api } = await bootHttp()
const { as, actorOf } = await signInPeople(payload, api)
const { write, save, units } = newsroom(payload)
const pages = createOwnPages(payload)

type Place = Awaited<ReturnType<typeof write>>
let place: Place
beforeAll(async () => {
  place = await write()
  await save(place, 'fr', FRENCH)
})

const asked = (locale = 'fr', more: object = {}) => ({
  ...{ collection: 'articles', id: place.id, locale, name: 'Ville de Lyon', ...more },
})
const made = async (more: object = {}) => {
  const { body } = await as('reviewer').post('review-links', asked('fr', more)).expect(201)
  return { ...body, path: new URL(body.url).pathname } as { id: number; url: string; path: string }
}

/** Each visit from an address of its own, unless the limit is the subject. */
const visit = async (path: string, form?: URLSearchParams, from: string = randomUUID()) => {
  const handle = pages(path.toLowerCase())
  if (!handle) throw new Error(`nobody serves ${path}`)
  const request = new Request(`http://localhost${path}`, {
    headers: { 'x-client-ip': from, 'accept-language': 'es' },
    ...(form && { method: 'POST', body: form }),
  })
  const answer = await handle(request)
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

/** The form of a page as a browser would send it, with other words in some of its texts. */
const filled = async (path: string, words: Record<string, string>, more: object = {}) => {
  const { text } = await visit(path)
  const ids = new Map([...(await units(place, 'fr'))].map(([key, { unitId }]) => [key, unitId]))
  const form = new URLSearchParams()
  for (const [, name = '', value = ''] of text.matchAll(/name="(t\d+)"[^>]*>([^<]*)</g)) {
    form.set(name, decoded(value))
  }
  for (const [, name = '', value = ''] of text.matchAll(/name="(s\d+)" value="([^"]*)"/g)) {
    form.set(name, value)
  }
  for (const [key, value] of Object.entries(words)) form.set(`t${ids.get(key)}`, value)
  for (const [key, value] of Object.entries(more)) form.set(key, String(value))
  return form
}
const decoded = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))

const suggestionsFor = async (key: string) => {
  const { body } = await as('translator').get(
    `units?collection=articles&id=${place.id}&locale=fr&key=${encodeURIComponent(key)}`,
  )
  return body.units[0].suggestions as { target: string; by: string; origin: string }[]
}

describe('a review link', () => {
  const MAKERS: [Person, Record<'fr' | 'es' | 'ar', number>][] = [
    ['nobody', { fr: 401, es: 401, ar: 401 }],
    ['translator', { fr: 403, es: 403, ar: 403 }],
    ['reviewer', { fr: 201, es: 403, ar: 403 }],
    ['spanish', { fr: 403, es: 201, ar: 403 }],
    ['editor', { fr: 201, es: 201, ar: 201 }],
  ]

  it.each(MAKERS)('is made by %s where they review, and listed there', async (who, wanted) => {
    for (const [locale, status] of Object.entries(wanted)) {
      const before = await everythingStored(payload)
      expect((await as(who).post('review-links', asked(locale))).status, locale).toBe(status)
      if (status !== 201) expect(await everythingStored(payload)).toEqual(before)
      const list = await as(who).get(
        `review-links?collection=articles&id=${place.id}&locale=${locale}`,
      )
      expect(list.status).toBe(status === 201 ? 200 : status)
    }
  })

  it('tells its address once, and keeps nothing by which it could be opened', async () => {
    const { url, id } = await made()
    const token = url.split('/').at(-1) as string
    const { rows } = await payload.db.drizzle.execute(
      sql`select it::text as it from translation_review_links it where id = ${id}`,
    )
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(token)
    const { body } = await as('editor').get(
      `review-links?collection=articles&id=${place.id}&locale=fr`,
    )
    expect(body.links.find((it: { id: number }) => it.id === id)).toMatchObject({
      ...{ name: 'Ville de Lyon', madeBy: actorOf('reviewer'), revokedAt: null, suggestions: 0 },
    })
    expect(JSON.stringify(body)).not.toContain(token)
    const { body: rest } = await as('editor').get(`../translation-review-links/${id}?locale=en`)
    expect(JSON.stringify(rest)).not.toMatch(/tokenHash/)
  })

  it.each([
    [{ days: 91 }, 400],
    [{ days: 0 }, 400],
    [{ name: '' }, 400],
    [{ locale: 'en' }, 400],
    [{ collection: 'users' }, 400],
    [{ id: 999_999 }, 404],
  ])('is not made with %j', async (more, status) => {
    const before = await everythingStored(payload)
    expect((await as('editor').post('review-links', asked('fr', more))).status).toBe(status)
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('shows both languages of its one document side by side', async () => {
    const other = await write({ title: 'Another article altogether', slug: randomUUID() })
    const { path } = await made()
    const { status, text, headers } = await visit(path)
    expect(status).toBe(200)
    expect(text).toContain('<html lang="fr" dir="ltr">')
    expect(text).toContain('The ⟦1⟧fifth summit⟦/1⟧ brought mayors together.')
    expect(text).toContain('>Le ⟦1⟧cinquième sommet⟦/1⟧ a réuni des maires.</textarea>')
    expect(text).not.toContain('Another article altogether')
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(other.id).not.toBe(place.id)
  })

  it('takes what was changed as suggestions, and changes no translation', async () => {
    const { path, id } = await made({ name: 'Ville de Paris' })
    const before = await units(place, 'fr')
    const form = await filled(
      path,
      {
        'body#p1': '⟦1⟧Le cinquième sommet⟦/1⟧ réunit les maires.',
        title: 'Les maires & <Skopje>',
      },
      { name: 'Anne', note: 'Merci !' },
    )
    const { status, headers } = await visit(path, form)
    expect(status).toBe(303)
    expect(headers.get('location')).toBe(`${path}?taken=2`)
    expect(await suggestionsFor('body#p1')).toContainEqual(
      expect.objectContaining({
        target: '<g1>Le cinquième sommet</g1> réunit les maires.',
        ...{ by: 'link:Ville de Paris (Anne)', origin: 'human' },
      }),
    )
    expect((await suggestionsFor('title'))[0]?.target).toBe('Les maires &amp; &lt;Skopje&gt;')
    expect(await suggestionsFor('summary')).toEqual([])
    const after = await units(place, 'fr')
    for (const [key, unit] of before) expect(after.get(key)?.version, key).toBe(unit.version)
    const { body } = await as('reviewer').get(
      `review-links?collection=articles&id=${place.id}&locale=fr`,
    )
    const link = body.links.find((it: { id: number }) => it.id === id)
    expect(link).toMatchObject({ suggestions: 2, notes: [{ by: 'Anne', text: 'Merci !' }] })
  })

  it('says what was taken, shows it again, and takes nothing twice', async () => {
    const { path } = await made({ name: 'Ville de Nice' })
    await visit(path, await filled(path, { summary: 'Deux jours à Skopje.' }))
    const { text } = await visit(`${path}?taken=1`)
    expect(text).toContain('Nouvelles suggestions : 1')
    expect(text).toMatch(/votre suggestion[\s\S]*>Deux jours à Skopje\.<\/textarea>/)
    const before = await everythingStored(payload)
    const { headers } = await visit(path, await filled(path, {}))
    expect(headers.get('location')).toBe(`${path}?taken=0`)
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('keeps the marks of codes whole: one broken, and nothing of the form is stored', async () => {
    const { path } = await made()
    const before = await everythingStored(payload)
    const words = { 'body#p1': 'Le sommet a réuni <b>.', 'body#p2': 'Ils ont parlé d’école.' }
    const { status, text } = await visit(path, await filled(path, words))
    expect(status).toBe(400)
    expect(text).toContain('Manque : ⟦1⟧')
    expect(text).toContain('Le sommet a réuni &#60;b&#62;.</textarea>')
    expect(text).toContain('Ils ont parlé d’école.</textarea>')
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('writes to no text of another document, whatever a form names', async () => {
    const other = await write({ slug: randomUUID() })
    const [[, foreign] = []] = await units(other, 'fr')
    const { path } = await made()
    const before = await everythingStored(payload)
    const form = new URLSearchParams({
      [`t${foreign?.unitId}`]: 'mine',
      [`s${foreign?.unitId}`]: 'x',
    })
    expect((await visit(path, form)).headers.get('location')).toBe(`${path}?taken=0`)
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('tells a program what it tells people, and stores nothing of it', async () => {
    const { path } = await made()
    const form = await filled(
      path,
      { summary: 'Achetez ici.' },
      { website: 'https://spam.example' },
    )
    const before = await everythingStored(payload)
    expect((await visit(path, form)).status).toBe(303)
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('opens nothing once it was revoked, has ended, or is none: one page for all', async () => {
    const { path, id } = await made()
    const form = await filled(path, { summary: 'Trop tard.' })
    await as('translator').delete(`review-links/${id}`).expect(403)
    await as('spanish').delete(`review-links/${id}`).expect(403)
    expect((await visit(path)).status).toBe(200)
    await as('reviewer').delete(`review-links/${id}`).expect(200)
    const ended = await made()
    await payload.db.updateOne({
      collection: 'translation-review-links',
      id: ended.id,
      data: { expiresAt: new Date(Date.now() - 1_000).toISOString() },
      req: {} as never,
    })
    const before = await everythingStored(payload)
    const answers = [
      ...[await visit(path), await visit(path, form), await visit(ended.path)],
      ...[await visit('/review/none-of-the-kind'), await visit('/review/x')],
    ]
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(answers[0]?.text).toContain('Este enlace no abre nada')
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('stops whoever tries many, and says when to come back', async () => {
    const from = randomUUID()
    for (let tries = 0; tries < 120; tries += 1) await visit('/review/x', undefined, from)
    const { status, headers } = await visit('/review/x', undefined, from)
    expect(status).toBe(429)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('is for texts, not for what they are called in addresses', async () => {
    const { path } = await made()
    const { text } = await visit(path)
    const slug = (await units(place, 'fr')).get('slug')
    if (slug) expect(text).not.toContain(`name="t${slug.unitId}"`)
    expect(text).toContain(ENGLISH.summary)
  })
})
