import { describe, expect, it } from 'vitest'

import { PUBLIC_NETWORK, SECRET, withdraw } from '../public-api/network'
import { bootHttpWith } from '../setup/content-template'

const { payload, api, content: network } = await bootHttpWith(PUBLIC_NETWORK)
const SITE = 'http://localhost:3000'

const resolve = (path: string) => api.get('/api/resolve').query({ path })
const found = async (path: string) => (await resolve(path).expect(200)).body

describe('GET /api/resolve', () => {
  it('finds a document by its address, with those in other languages that are on line', async () => {
    const path = '/fr/evenements/quatrieme-sommet'
    expect(await found(path)).toEqual({
      collection: 'events',
      id: network.summit,
      locale: 'fr',
      path,
      canonical: `${SITE}${path}`,
      alternates: [
        { locale: 'en', path: '/events/fourth-summit', url: `${SITE}/events/fourth-summit` },
        { locale: 'fr', path, url: `${SITE}${path}` },
        {
          locale: 'ar',
          path: '/ar/فعاليات/القمة-الرابعة',
          url: SITE + encodeURI('/ar/فعاليات/القمة-الرابعة'),
        },
        { locale: 'x-default', path: '/events/fourth-summit', url: `${SITE}/events/fourth-summit` },
      ],
    })
  })

  it.each([
    ['decoded', '/ar/فعاليات/القمة-الرابعة'],
    ['as browsers send it', encodeURI('/ar/فعاليات/القمة-الرابعة')],
  ])('finds an Arabic address, %s', async (_, path) => {
    const answer = await found(path)
    expect(answer).toMatchObject({ collection: 'events', id: network.summit, locale: 'ar' })
    expect(answer.redirect).toBeUndefined()
  })

  it('finds a page through its parents, and not by its last part alone', async () => {
    expect(await found('/fr/a-propos/notre-approche')).toMatchObject({
      collection: 'pages',
      id: network.approach,
      locale: 'fr',
    })
    await resolve('/fr/notre-approche').expect(404)
  })

  it('finds the list of a collection, which has no number', async () => {
    const { id, ...list } = await found('/fr/evenements')
    expect(id).toBeUndefined()
    expect(list).toMatchObject({ collection: 'events', locale: 'fr', path: '/fr/evenements' })
    expect(list.alternates).toContainEqual(
      expect.objectContaining({ locale: 'ar', path: '/ar/فعاليات' }),
    )
  })

  it.each([
    ['en', '/'],
    ['fr', '/fr'],
    ['ar', '/ar'],
  ])(
    'finds the home of the site in %s, in every language, and no document',
    async (locale, path) => {
      const { alternates, ...home } = await found(path)
      expect(home).toEqual({ locale, path, canonical: `${SITE}${path}` })
      expect(alternates.map((it: { path: string }) => it.path)).toEqual([
        '/',
        '/fr',
        '/es',
        '/ar',
        '/',
      ])
    },
  )

  it.each([
    ['a trailing slash', '/fr/evenements/quatrieme-sommet/', '/fr/evenements/quatrieme-sommet'],
    ['the prefix of the source language', '/en/events/fourth-summit', '/events/fourth-summit'],
  ])('leads from %s to the one spelling', async (_, path, to) => {
    expect((await found(path)).redirect).toEqual({ to, status: 301 })
  })

  it('leads from an old slug to the new one, over several changes', async () => {
    for (const slug of ['moved', 'moved-again'])
      await payload.update({
        collection: 'topics',
        id: network.youth,
        locale: 'fr',
        data: { slug, _status: 'published' },
      })
    expect(await found('/fr/themes/jeunesse')).toMatchObject({
      collection: 'topics',
      id: network.youth,
      path: '/fr/themes/moved-again',
      redirect: { to: '/fr/themes/moved-again', status: 301 },
    })
  })

  it('follows redirects of editors along a chain, one temporary step making all temporary', async () => {
    const redirect = (from: string, url: string, status: '301' | '302') =>
      payload.create({ collection: 'redirects', data: { from, url, status } })
    await redirect('/chain-end', '/events/fourth-summit', '302')
    await redirect('/chain-start', '/chain-end', '301')
    await redirect('/elsewhere', 'https://example.org/there', '301')
    expect((await found('/chain-start')).redirect).toEqual({
      to: '/events/fourth-summit',
      status: 302,
    })
    expect(await found('/elsewhere')).toEqual({
      redirect: { to: 'https://example.org/there', status: 301 },
    })
  })

  it('says of what is gone for good that it is gone', async () => {
    await payload.create({ collection: 'redirects', data: { from: '/gone', status: '410' } })
    const { body } = await resolve('/gone').expect(410)
    expect(body).toMatchObject({ status: 410, code: 'addressGone' })
  })

  it('says what it looked for, and in which languages the slug is on line', async () => {
    const answer = await resolve('/es/eventos/fourth-summit').expect(404)
    expect(answer.type).toBe('application/problem+json')
    expect(answer.body).toMatchObject({
      title: 'Not Found',
      status: 404,
      code: 'addressNotFound',
      detail: expect.stringContaining('/es/eventos/fourth-summit'),
      lookedFor: [
        { kind: 'document', collection: 'events', locale: 'es', slug: 'fourth-summit' },
        { kind: 'page', locale: 'es', slug: 'fourth-summit' },
      ],
    })
    expect(answer.body.inOtherLanguages.map((it: { locale: string }) => it.locale)).toEqual([
      'en',
      'fr',
      'ar',
    ])
  })

  it.each([
    ['a page', '/es/about/our-approach', ['/about/our-approach', '/fr/a-propos/notre-approche']],
    [
      'a section in another language',
      '/fr/events/fourth-summit',
      ['/events/fourth-summit', '/fr/evenements/quatrieme-sommet', '/ar/فعاليات/القمة-الرابعة'],
    ],
    ['nothing', '/es/nowhere/at-all', []],
  ])('knows in which languages there is %s under the rest of the path', async (_, path, there) => {
    const { body } = await resolve(path).expect(404)
    expect(body.inOtherLanguages.map((it: { path: string }) => it.path)).toEqual(there)
  })

  it('refuses what is no parameter, and a path that is missing, in the language of the asker', async () => {
    const unknown = await api.get('/api/resolve?path=/x&pfad=/y').expect(400)
    expect(unknown.body).toMatchObject({ code: 'parameterUnknown', status: 400 })
    expect(unknown.body.detail).toContain('path, locale')
    const missing = await api.get('/api/resolve').set('Accept-Language', 'fr').expect(400)
    expect(missing.body.code).toBe('parameterMissing')
    expect(missing.body.detail).toContain('« path » manque')
  })

  it('answers what the guard refuses as a problem, too', async () => {
    const answer = await api.get('/api/resolve?path=/x&locale=xx').expect(400)
    expect(answer.type).toBe('application/problem+json')
    expect(answer.body).toMatchObject({ code: 'localeUnknown', status: 400 })
  })
})

describe('what is not on line', () => {
  it.each([
    '/fr/actualites/secret-actualite',
    '/es/noticias/secret-noticia',
    '/es/eventos/secret-cumbre',
    '/events/secret-event',
  ])('is not at %s', async (path) => {
    const { text } = await resolve(path).expect(404)
    expect(text.replaceAll('secret-', '')).not.toContain(SECRET)
  })

  it('is not reached by a redirect either', async () => {
    const { id } = await payload.create({
      collection: 'topics',
      locale: 'en',
      data: { name: 'Later withdrawn', _status: 'published' },
    })
    await payload.create({
      collection: 'redirects',
      data: { from: '/old', to: { relationTo: 'topics', value: id }, status: '301' },
    })
    expect((await found('/old')).redirect.to).toBe('/topics/later-withdrawn')
    await withdraw(payload, 'topics', id, 'en')
    await resolve('/old').expect(404)
  })

  it('stays hidden from whom it is asked by, too: the answer is the visitor’s', async () => {
    const { body } = await resolve('/fr/actualites/secret-actualite').expect(404)
    expect(body.inOtherLanguages).toEqual([])
  })
})

describe('conditional requests', () => {
  it('answers 304 to who has the answer, and 200 again once it changed', async () => {
    const path = '/topics/youth'
    const first = await resolve(path).expect(200)
    const tag = first.headers.etag ?? ''
    expect(tag).toMatch(/^"[\w-]{27}"$/)
    await resolve(path).set('If-None-Match', `W/${tag}`).expect(304)
    await payload.update({
      collection: 'topics',
      id: network.youth,
      locale: 'ar',
      data: { slug: 'شباب', _status: 'published' },
    })
    await resolve(path).set('If-None-Match', tag).expect(200)
  })
})
