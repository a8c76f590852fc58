import { getPayload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Visitor } from '../access/table'
import { type SignedIn, signInEverybody } from '../access/visitors'
import { everythingStored } from '../setup/everything-stored'
import { bootServer } from '../setup/server'

const { http } = await bootServer()
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })

const text = (uid: string, words: string) => ({
  ...{ type: 'paragraph', version: 1, direction: null, format: '', indent: 0 },
  ...{ textFormat: 0, textStyle: '', $: { uid } },
  children: [
    { type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' },
  ],
})
const body = (...children: object[]) => ({
  root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children },
})

let people: SignedIn
const ids = { article: 0, member: 0, secret: 0 }

const save = (locale: string, data: object, more: object = {}) =>
  payload.update({
    collection: 'articles',
    id: ids.article,
    locale: locale as 'en',
    data: data as never,
    ...more,
  })

beforeAll(async () => {
  const city = await payload.create({
    collection: 'cities',
    locale: 'en',
    draft: true,
    data: { name: 'Hidden Town', country: 'CA' } as never,
  })
  ids.secret = city.id
  const member = await payload.create({
    collection: 'members',
    locale: 'en',
    draft: true,
    data: {
      city: city.id,
      status: 'active',
      contact: { name: 'Grace Contact', email: 'grace@town.example' },
      journey: [{ date: '2024-01-01T00:00:00.000Z', title: 'Joined' }],
    } as never,
  })
  ids.member = member.id
  const article = await payload.create({
    collection: 'articles',
    locale: 'en',
    data: {
      kind: 'news',
      title: 'Mayors meet',
      slug: 'mayors-meet',
      summary: 'Two days.',
      body: body(text('p1', 'They <b>spoke</b> & "listened".')),
      cities: [city.id],
      _status: 'published',
    } as never,
  })
  ids.article = article.id
  await save('fr', { title: 'Les maires', slug: 'les-maires' }, { draft: true })
  people = await signInEverybody(payload, http, ids.member)
})

const place = (locale = 'fr') => ({ collection: 'articles', id: String(ids.article), locale })

const ask = (who: Visitor, what: object, language = 'en') =>
  http
    .post('/api/preview/tokens')
    .set('Accept-Language', language)
    .set(people.headers[who])
    .send(what)

const opened = async (what: object = place()) => (await ask('editor', what).expect(201)).body

describe('POST /api/preview/tokens', () => {
  it('gives whoever may read the draft an address that opens it, and says until when', async () => {
    const { url, expiresAt } = await opened()
    expect(url).toMatch(/^\/preview\/articles\/\d+\?locale=fr&token=/)
    const minutes = (Date.parse(expiresAt) - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(29)
    expect(minutes).toBeLessThanOrEqual(30)
  })

  const ROWS: [Visitor, Record<'article' | 'ownMember' | 'navigation', number>][] = [
    ['anonymous', { article: 401, ownMember: 401, navigation: 401 }],
    ['inactive', { article: 401, ownMember: 401, navigation: 401 }],
    ['member', { article: 404, ownMember: 201, navigation: 404 }],
    ['translator', { article: 201, ownMember: 201, navigation: 201 }],
    ['editor', { article: 201, ownMember: 201, navigation: 201 }],
    ['admin', { article: 201, ownMember: 201, navigation: 201 }],
  ]
  const EVERY = ['en', 'fr', 'es', 'ar']

  it.each(ROWS)('answers %s by what they may read, in every language', async (who, wanted) => {
    for (const locale of EVERY) {
      const answers = {
        article: (await ask(who, place(locale))).status,
        ownMember: (await ask(who, { collection: 'members', id: ids.member, locale })).status,
        navigation: (await ask(who, { collection: 'globals', id: 'navigation', locale })).status,
      }
      expect(answers, locale).toEqual(wanted)
    }
  })

  it.each([
    [{ id: '1', locale: 'fr' }, 400],
    [{ collection: 'articles', id: '1', locale: 'xx' }, 400],
    [{ collection: 'articles', id: '1', locale: 'all' }, 400],
    [{ collection: 'articles', id: '1', locale: 'fr', draft: true }, 400],
    [{ collection: 'articles', id: ['1'], locale: 'fr' }, 400],
    [{ collection: 'articles', id: '1e1', locale: 'fr' }, 404],
    [{ collection: 'articles', id: '999999', locale: 'fr' }, 404],
    [{ collection: 'users', id: '1', locale: 'fr' }, 404],
    [{ collection: 'constructor', id: '1', locale: 'fr' }, 404],
    [{ collection: 'globals', id: 'users', locale: 'fr' }, 404],
  ])('refuses %j and writes nothing', async (what, status) => {
    const before = await everythingStored(payload)
    const { body: answer, status: found } = await ask('editor', what, 'fr')
    expect(found).toBe(status)
    expect(answer.errors[0].data.code).toMatch(/^preview/)
    expect(await everythingStored(payload)).toEqual(before)
  })
})

describe('the page of a preview', () => {
  it('shows the draft, in its language and direction, to whoever has its token', async () => {
    const { url } = await opened()
    const { status, text: page, headers } = await http.get(url)
    expect(status).toBe(200)
    expect(page).toContain('<html lang="fr" dir="ltr">')
    expect(page).toContain('<span data-path="title">Les maires</span>')
    expect(page).toContain('Brouillon')
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'x-frame-options': 'SAMEORIGIN',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    })
    const { url: arabic } = await opened(place('ar'))
    expect((await http.get(arabic)).text).toContain('<html lang="ar" dir="rtl">')
  })

  it('says of words that are not translated that they are not, and in which language they are', async () => {
    const { url } = await opened()
    const { text: page } = await http.get(url)
    expect(page).toMatch(
      /Pas encore traduit : affiché en anglais<\/span><span data-path="summary" lang="en" dir="ltr">Two days\./,
    )
  })

  it('marks each paragraph with its unit, and writes what people typed as text', async () => {
    const { url } = await opened()
    expect((await http.get(url)).text).toContain(
      '<p data-path="body" data-node="p1">They &#60;b&#62;spoke&#60;/b&#62; &#38; &#34;listened&#34;.</p>',
    )
    const { url: member } = await opened({ collection: 'members', id: ids.member, locale: 'en' })
    expect((await http.get(member)).text).toMatch(
      /<span data-path="journey\.[0-9a-f]{24}\.title">Joined<\/span>/,
    )
  })

  it('names a document that is not published by nothing but its number', async () => {
    const { url } = await opened()
    const { text: page } = await http.get(url)
    expect(page).toContain(`cities/${ids.secret} (non publié)`)
    expect(page).not.toContain('Hidden Town')
  })

  it('never shows what only an account may see', async () => {
    const { url } = await opened({ collection: 'members', id: ids.member, locale: 'en' })
    const { text: page } = await http.get(url).expect(200)
    expect(page).not.toMatch(/grace|Grace/)
    const { body: data } = await http.get(url.replace(/^.*\?/, asQuery(ids.member)))
    expect(data.doc.journey).toHaveLength(1)
    expect(JSON.stringify(data)).not.toMatch(/grace|Grace/)
  })
  const asQuery = (id: number) => `/api/preview/documents?collection=members&id=${id}&`

  it('opens no other document and no other language', async () => {
    const { url } = await opened()
    const others = [
      url.replace('locale=fr', 'locale=es'),
      url.replace('locale=fr', 'locale=xx'),
      url.replace(/locale=fr&/, ''),
      url.replace('articles', 'members'),
      url.replace(`/${ids.article}?`, `/${ids.article}0?`),
      `${url}x`,
      url.replace(/token=.*/, 'token='),
    ]
    for (const other of others) {
      const { status, text: page } = await http.get(other)
      expect(status, other).toBe(403)
      expect(page).not.toContain('Les maires')
    }
  })

  it('without a token is what is published in that language, and nothing else', async () => {
    const address = `/preview/articles/${ids.article}`
    const { text: english } = await http.get(`${address}?locale=en`).expect(200)
    expect(english).toContain('Mayors meet')
    await save('en', { title: 'Mayors met in secret' }, { draft: true })
    expect((await http.get(`${address}?locale=en`)).text).not.toContain('secret')
    const { text: french } = await http.get(`${address}?locale=fr`).expect(404)
    expect(french).toContain('Rien n’est publié')
    expect(french).not.toContain('Les maires')
    // Whoever has an account is nobody here.
    await http.get(`${address}?locale=fr`).set(people.headers.editor).expect(404)
  })

  it.each(['/preview/users/1', '/preview/articles/999999', '/preview/globals/site-settings'])(
    'is a clear page with 404 where nothing is published: %s',
    async (address) => {
      const { text: page, headers } = await http.get(`${address}?locale=es`).expect(404)
      expect(page).toContain('<html lang="es" dir="ltr">')
      expect(page).toContain('No hay nada que mostrar aquí')
      expect(headers['cache-control']).toBe('private, no-store')
    },
  )

  it('is read only', async () => {
    const { url } = await opened()
    const before = await everythingStored(payload)
    expect((await http.post(url).send('x=1')).status).toBe(405)
    expect((await http.delete(url)).status).toBe(405)
    expect(await everythingStored(payload)).toEqual(before)
  })
})

describe('the button of the panel', () => {
  const button = (who: Visitor) =>
    http.get(`/preview/articles/${ids.article}/open?locale=fr`).set(people.headers[who])

  it('leads whoever may see the draft on to it', async () => {
    const { headers } = await button('translator').expect(303)
    expect(headers.location).toMatch(/token=/)
    expect((await http.get(headers.location as string).expect(200)).text).toContain('Les maires')
  })

  it.each([
    ['anonymous', 401],
    ['member', 404],
  ] as const)('gives %s no token', async (who, status) => {
    const { headers } = await button(who).expect(status)
    expect(headers.location).toBeUndefined()
  })
})

describe('GET /api/preview/documents', () => {
  const query = async (token?: string) => {
    const { url } = await opened()
    const given = token ?? new URL(url, 'http://here').searchParams.get('token')
    return `/api/preview/documents?collection=articles&id=${ids.article}&locale=fr&token=${given}`
  }

  it('gives a frontend the draft that its token is for', async () => {
    const { body: data, headers } = await http.get(await query()).expect(200)
    expect(data).toMatchObject({
      doc: { title: 'Les maires' },
      locale: 'fr',
      sourceLocale: 'en',
      standing: 'draft',
    })
    expect(headers['cache-control']).toBe('private, no-store')
  })

  it('gives it to nobody without one', async () => {
    const { body: data } = await http.get(await query('a.b')).expect(403)
    expect(data.errors[0].data.code).toBe('previewTokenInvalid')
    expect(JSON.stringify(data)).not.toContain('Les maires')
  })
})
