import { beforeAll, describe, expect, it } from 'vitest'

import { bootHttpWith } from '../setup/content-template'
import { signIn } from '../setup/sign-in'
import { NETWORK, publish } from './network'

/**
 * The questions that features answer, on the network of the others, and those that need a second
 * language. The tests of each feature ask much more; here each question has one right answer.
 */
const { payload, api, content: network } = await bootHttpWith(NETWORK)

beforeAll(async () => {
  await publish(
    payload,
    'articles',
    {
      kind: 'news',
      publishedAt: '2024-05-01T00:00:00.000Z',
      cities: [network.kumanovo],
      events: [network.summit],
    },
    { en: { title: 'English only', slug: 'english-only', summary: 'Not translated yet.' } },
  )
})

const ask = async (path: string, query: Record<string, string> = {}) => {
  const answer = await api.get(path).query(query)
  expect(answer.status, answer.text).toBe(200)
  return answer
}
const json = async (path: string, query?: Record<string, string>) =>
  JSON.parse((await ask(path, query)).text)

describe('the questions of a frontend', () => {
  it('1. lists the directory in a language that is not written yet, and says so', async () => {
    const { docs } = await json('/api/members', {
      'where[status][equals]': 'active',
      'where[city.name][like]': 'Kumanovo',
      sort: 'city.name',
      depth: '1',
      locale: 'ar',
      'fallback-locale': 'en',
    })
    expect(docs).toHaveLength(1)
    expect(docs[0].city).toMatchObject({ name: 'Kumanovo' })
    expect(docs[0].city._fallback).toContainEqual({ path: 'name', locale: 'en' })
  })

  it('2. draws the map of the network', async () => {
    const map = await json('/api/cities.geojson', {
      ...{ locale: 'fr', status: 'active', bbox: '18,39,24,45' },
    })
    expect(map.type).toBe('FeatureCollection')
    expect(map.features).toHaveLength(1)
    expect(map.features[0]).toMatchObject({
      geometry: { type: 'Point', coordinates: [21.714, 42.132] },
      properties: { name: 'Koumanovo', country: 'MK' },
    })
  })

  it('4. finds a document by its slug in one language or, failing that, in another', async () => {
    const bySlug = async (slug: string) => {
      const query = { 'where[slug][equals]': slug, locale: 'fr', 'fallback-locale': 'en' }
      const { docs } = await json('/api/articles', query)
      return docs.map(({ title, path }: { title: string; path: string }) => [title, path])
    }
    expect(await bySlug('english-only')).toEqual([['English only', '/news/english-only']])
    const [[title, path]] = await bySlug('unir-nos-forces')
    expect([title, path.startsWith('/fr/')]).toEqual(['Unir nos forces', true])
    // The English slug of what is published in French is no address of the French site.
    expect(await bySlug('joining-forces')).toEqual([])
  })

  it('5. says what stands under an address', async () => {
    const { docs } = await json('/api/events', {
      locale: 'fr',
      'where[id][equals]': `${network.summit}`,
    })
    const answer = await json('/api/resolve', { path: docs[0].path })
    expect(answer).toMatchObject({ collection: 'events', id: network.summit, locale: 'fr' })
    expect(answer.alternates).toContainEqual(expect.objectContaining({ locale: 'en' }))
  })

  it('7. shows an event page in a language that is not written yet', async () => {
    const query = `{ Event(id: ${network.summit}, locale: ar, fallbackLocale: [fr, en]) {
      title _fallback city { name } sessions(sort: "startsAt") { docs { title } } } }`
    const { body } = await api.post('/api/graphql').send({ query }).expect(200)
    expect(body.errors).toBeUndefined()
    expect(body.data.Event).toMatchObject({
      title: 'Quatrième sommet',
      city: { name: 'Koumanovo' },
      sessions: { docs: [{ title: 'Ouverture' }, { title: 'Soirée' }, { title: 'Deuxième jour' }] },
    })
    expect(body.data.Event._fallback).toContainEqual({ path: 'title', locale: 'fr' })
  })

  it('15. gives the news as a feed', async () => {
    const { text, type } = await ask('/api/feeds/articles.rss', { locale: 'fr' })
    expect(type).toBe('application/rss+xml')
    expect(text).toContain('<title>Unir nos forces</title>')
    expect(text).not.toContain('English only')
  })

  it('16. tells what to read next', async () => {
    const { related } = await json('/api/related', {
      ...{ collection: 'articles', id: String(network.article), limit: '6', locale: 'en' },
    })
    expect(related.map(({ title }: { title: string }) => title)).toEqual([
      // About the same event and city, the newest first …
      'Summit report',
      'Fourth summit',
      'English only',
      // … and in the same city.
      'Conference',
      'Second day',
      'Evening',
    ])
  })

  it('17. searches across everything', async () => {
    const { docs } = await json('/api/search', {
      q: 'sommets',
      locale: 'fr',
      types: 'events,reports',
    })
    const found = docs.map(({ title }: { title: string }) => title)
    expect(found).toEqual(expect.arrayContaining(['Quatrième sommet', 'Rapport du sommet']))
  })

  it('18. maps the site with its languages', async () => {
    const index = (await ask('/api/sitemap.xml')).text
    const events = [...index.matchAll(/<loc>([^<]*events[^<]*)<\/loc>/g)].map(([, it]) => it)
    expect(events.length).toBeGreaterThan(0)
    const { pathname } = new URL(events[0] ?? '')
    const { text } = await ask(pathname)
    expect(text).toContain('hreflang="fr"')
    expect(text).toContain('hreflang="x-default"')
    expect(text).not.toContain('hreflang="ar"')
  })

  it('19. gives calendars, of all events and of one', async () => {
    const all = (await ask('/api/events.ics', { locale: 'fr' })).text
    expect(all).toContain('SUMMARY:Quatrième sommet')
    const one = (await ask(`/api/events/${network.summit}.ics`, { locale: 'fr' })).text
    expect(one.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect(one).toContain('DTSTART;TZID=Europe/Skopje:20270919T100000')
  })

  it('20. counts the network', async () => {
    const figures = await json('/api/statistics', { locale: 'fr' })
    expect(figures).toMatchObject({ locale: 'fr', members: expect.objectContaining({ active: 4 }) })
  })

  it('21. tells a translator what there is to do, and nobody else', async () => {
    await api.get('/api/translation/queue?locale=fr&collection=articles').expect(401)
    const authorization = await signIn(payload, api)
    const { body } = await api
      .get('/api/translation/queue?locale=fr&collection=articles&state=untranslated')
      .set('Authorization', authorization)
      .expect(200)
    expect(body.items).toContainEqual(
      expect.objectContaining({ key: 'title', source: 'English only', state: 'untranslated' }),
    )
    expect(body.items.map(({ source }: { source: string }) => source)).not.toContain(
      'Joining forces',
    )
  })
})
