import { describe, expect, it } from 'vitest'

import { LOCALE_CODES } from '@/content/locales'

import { PUBLIC_NETWORK, SECRET } from '../public-api/network'
import { bootHttpWith } from '../setup/content-template'

const { payload, api, content: network } = await bootHttpWith(PUBLIC_NETWORK)

const get = (path: string, query: Record<string, string> = {}) =>
  api.get(`/api/${path}`).query({ locale: 'en', ...query })
const answer = async (path: string, query: Record<string, string> = {}) =>
  (await get(path, query).expect(200)).body

type Row = { value: number | string; label: string; count: number }
const rows = (facet: Row[]) => facet.map(({ label, count }) => [label, count])

describe('GET /api/statistics', () => {
  it('counts what is published in the language', async () => {
    const english = await answer('statistics')
    expect(english).toMatchObject({
      cities: { total: 2, countries: 2 },
      members: { active: 1, countries: 1 },
      regions: [
        { name: 'Western Balkans', code: 'western-balkans', cities: 1, members: 1 },
        { name: 'Latin America', code: 'latin-america', cities: 1, members: 0 },
      ],
      resources: { total: 1, kinds: { guide: 1 } },
    })
    expect(english.events).toEqual({
      total: 3,
      years: [
        { year: 2027, events: 1, participants: 0 },
        { year: 2026, events: 1, participants: 0 },
        { year: 2021, events: 1, participants: 0 },
      ],
    })
    const arabic = await answer('statistics', { locale: 'ar' })
    expect(arabic).toMatchObject({
      cities: { total: 1 },
      members: { active: 0 },
      regions: [{ name: 'غرب البلقان', cities: 1 }],
      events: { total: 1 },
    })
  })

  it('counts no membership of a city that is off line', async () => {
    const [member] = (await payload.find({ collection: 'members', depth: 0, limit: 1 })).docs
    const put = (status: 'draft' | 'published') =>
      payload.update({
        ...{ collection: 'cities', id: member?.city as number, locale: 'en' },
        data: { _status: status },
      })
    const before = await answer('statistics')
    await put('draft')
    const none = { active: 0, countries: 0, contributing: 0 }
    expect((await answer('statistics')).members).toEqual(none)
    await put('published')
    expect(await answer('statistics')).toEqual(before)
  })

  it('says how many documents each language has', async () => {
    const { published } = await answer('statistics')
    expect(Object.fromEntries(LOCALE_CODES.map((it) => [it, published[it].events]))).toEqual({
      en: 5,
      fr: 4,
      es: 1,
      ar: 1,
    })
    expect(Object.fromEntries(LOCALE_CODES.map((it) => [it, published[it].articles]))).toEqual({
      en: 2,
      fr: 1,
      es: 0,
      ar: 1,
    })
  })
})

describe('GET /api/facets', () => {
  it('counts events by everything they can be narrowed by', async () => {
    const { facets, total } = await answer('facets/events', { locale: 'fr' })
    expect(total).toBe(4)
    expect(rows(facets.kind)).toEqual([
      ['Atelier', 1],
      ['Retraite', 1],
      ['Séance', 1],
      ['Sommet', 1],
    ])
    expect(rows(facets.year)).toEqual([
      ['2027', 2],
      ['2026', 2],
    ])
    expect(facets.region).toEqual([
      {
        value: network.balkans,
        label: 'Balkans occidentaux',
        slug: 'balkans-occidentaux',
        code: 'western-balkans',
        count: 4,
      },
    ])
    expect(rows(facets.topics)).toEqual([['Jeunesse', 4]])
    expect(rows(facets.status)).toEqual([
      ['Confirmé', 3],
      ['Annulé', 1],
    ])
  })

  it('counts what the filter of the list leaves', async () => {
    const { facets, total } = await answer('facets/events', {
      'where[status][equals]': 'confirmed',
      'where[region.code][equals]': 'western-balkans',
    })
    const list = await answer('events', {
      'where[status][equals]': 'confirmed',
      'where[region.code][equals]': 'western-balkans',
    })
    expect(total).toBe(list.totalDocs)
    expect(rows(facets.region)).toEqual([['Western Balkans', 3]])
    expect(rows(facets.status)).toEqual([['Confirmed', 3]])
  })

  it.each(['cities', 'resources', 'articles'])('counts %s', async (collection) => {
    const { facets, total } = await answer(`facets/${collection}`)
    expect(total).toBeGreaterThan(0)
    for (const facet of Object.values(facets) as Row[][])
      expect(facet.length, JSON.stringify(facets)).toBeGreaterThanOrEqual(
        collection === 'articles' ? 0 : 1,
      )
  })

  it('names countries in the language', async () => {
    const { facets } = await answer('facets/cities', { locale: 'ar' })
    expect(rows(facets.country)).toEqual([['مقدونيا الشمالية', 1]])
  })

  it('does not name a region that is not published in the language', async () => {
    const id = await payload.create({
      collection: 'cities',
      locale: 'fr',
      data: {
        name: 'Bogota',
        kind: 'city',
        country: 'CO',
        region: network.americas,
        timeZone: 'America/Bogota',
        sourceLocale: 'fr',
        _status: 'published',
      },
    })
    const { facets } = await answer('facets/cities', { locale: 'fr' })
    expect(rows(facets.region)).toEqual([['Balkans occidentaux', 1]])
    await payload.delete({ collection: 'cities', id: id.id })
  })

  it.each([
    [
      'a private path',
      'facets/cities',
      { 'where[createdBy][equals]': 'x' },
      400,
      'pathNotReadable',
    ],
    [
      'a path into accounts',
      'facets/events',
      { 'where[users.email][like]': 'a' },
      400,
      'pathNotReadable',
    ],
    ['a collection without facets', 'facets/users', {}, 404, 'nothingByThatName'],
    ['a property of objects', 'facets/constructor', {}, 404, 'nothingByThatName'],
    ['an unknown parameter', 'facets/cities', { sort: 'name' }, 400, 'parameterUnknown'],
  ])('refuses %s', async (_, path, query, status, code) => {
    const { body, type } = await get(path, query as Record<string, string>).expect(status)
    expect(type).toBe('application/problem+json')
    expect(body).toMatchObject({ status, code })
  })
})

describe('GET /api/related', () => {
  it('ranks what shares most, and says what that is', async () => {
    const { related } = await answer('related', {
      collection: 'articles',
      id: String(network.article),
    })
    expect(related[0]).toMatchObject({
      collection: 'events',
      id: network.summit,
      path: '/events/fourth-summit',
      // Its own event 5, its city 3, the topic 2.
      score: 10,
      shared: { events: [network.summit], cities: [network.kumanovo], topics: [network.youth] },
    })
    const scores = related.map(({ score }: { score: number }) => score)
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a))
    expect(related.map(({ title }: { title: string }) => title)).not.toContain(
      'Joining forces & more',
    )
  })

  it('speaks the language that it is asked in', async () => {
    const { related } = await answer('related', {
      collection: 'events',
      id: String(network.summit),
      locale: 'ar',
    })
    expect(related.map(({ title }: { title: string }) => title)).toEqual(['توحيد الجهود'])
  })

  it('leads from an event to its report', async () => {
    const { related } = await answer('related', { collection: 'events', id: String(network.past) })
    expect(related[0]).toMatchObject({ collection: 'reports', id: network.report })
  })

  it('takes no more than asked for', async () => {
    const query = { collection: 'articles', id: String(network.article), limit: '1' }
    expect((await answer('related', query)).related).toHaveLength(1)
  })

  it.each([
    ['a document that is a draft', { collection: 'events' }, 404, 'documentNotPublished'],
    ['a collection that has none', { collection: 'users', id: '1' }, 400, 'parameterInvalid'],
    ['no collection', { id: '1' }, 400, 'parameterMissing'],
    ['an id that is none', { collection: 'events', id: 'x' }, 400, 'parameterInvalid'],
  ])('refuses %s', async (_, query, status, code) => {
    const { body } = await get('related', { id: String(network.hidden), ...query }).expect(status)
    expect(body).toMatchObject({ status, code })
  })
})

describe('what is not published in the language', () => {
  it.each(LOCALE_CODES)('is neither named nor counted in %s', async (locale) => {
    const texts = await Promise.all([
      get('statistics', { locale }),
      ...['cities', 'events', 'resources', 'articles'].map((it) => get(`facets/${it}`, { locale })),
      get('related', { collection: 'articles', id: String(network.article), locale }),
    ])
    for (const { text } of texts) expect(text).not.toContain(SECRET)
  })
})
