import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'

import { LOCALE_CODES } from '@/content/locales'

import { draft, PUBLIC_NETWORK, SECRET } from '../public-api/network'
import { publish } from '../queries/network'
import { bootHttpWith } from '../setup/content-template'

const { payload, api, content: network } = await bootHttpWith(PUBLIC_NETWORK)
const SITE = 'http://localhost:3000'

const get = (collection: string, id: number, locale = 'en') =>
  api.get('/api/json-ld').query({ collection, id: String(id), locale })

type Node = Record<string, unknown> & { '@type': string }
const graph = async (collection: string, id: number, locale = 'en'): Promise<Node[]> => {
  const { text, headers } = await get(collection, id, locale).expect(200)
  expect(headers['content-type']).toBe('application/ld+json; charset=utf-8')
  expect(headers['content-language']).toBe(locale)
  return JSON.parse(text)['@graph']
}
const thing = async (...asked: Parameters<typeof graph>) => (await graph(...asked))[0]

/** Every term of the vocabulary, as schema.org's own context would read it; nothing is fetched. */
const documentLoader = async () => ({
  contextUrl: undefined,
  documentUrl: 'https://schema.org',
  document: {
    '@context': {
      '@vocab': 'http://schema.org/',
      url: { '@type': '@id' },
      image: { '@type': '@id' },
      startDate: { '@type': 'http://schema.org/DateTime' },
    },
  },
})

/** @throws Error where a term or an address would be lost: `safe`, which the types do not know. */
const expanded = async (text: string) => {
  const options = { documentLoader: documentLoader as never, safe: true } as object
  return await jsonld.expand(JSON.parse(text), options)
}

const PUBLISHED: [
  string,
  'summit' | 'article' | 'report' | 'resource' | 'kumanovo' | 'about' | 'balkans' | 'youth',
][] = [
  ['Event', 'summit'],
  ['NewsArticle', 'article'],
  ['Report', 'report'],
  ['CreativeWork', 'resource'],
  ['City', 'kumanovo'],
  ['WebPage', 'about'],
  ['WebPage', 'balkans'],
  ['WebPage', 'youth'],
]
const COLLECTION = {
  summit: 'events',
  article: 'articles',
  report: 'reports',
  resource: 'resources',
  kumanovo: 'cities',
  about: 'pages',
  balkans: 'regions',
  youth: 'topics',
} as const

describe('GET /api/json-ld', () => {
  it.each(PUBLISHED)('describes as %s: %s', async (type, name) => {
    const nodes = await graph(COLLECTION[name], network[name])
    expect(nodes.map((it) => it['@type'])).toEqual([type, 'BreadcrumbList', 'Organization'])
    const { text } = await get(COLLECTION[name], network[name])
    const [first] = await expanded(text)
    expect(JSON.stringify(first)).toContain(`http://schema.org/${type}`)
  })

  it.each(LOCALE_CODES)('expands without a fault in %s, or is not there', async (locale) => {
    let described = 0
    for (const [, name] of PUBLISHED) {
      const answer = await get(COLLECTION[name], network[name], locale)
      expect(answer.text).not.toContain(SECRET)
      if (answer.status === 404) continue
      described += 1
      const nodes = await expanded(answer.text)
      expect(nodes).toHaveLength(3)
    }
    expect(described).toBeGreaterThan(0)
  })

  it('tells when and where an event is, by the clock of the place', async () => {
    expect(await thing('events', network.summit, 'fr')).toMatchObject({
      '@id': `${SITE}/fr/evenements/quatrieme-sommet#this`,
      name: 'Quatrième sommet',
      startDate: '2027-09-19T10:00:00+02:00',
      endDate: '2027-09-20T18:00:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        '@type': 'Place',
        name: 'Hôtel de ville',
        address: { addressLocality: 'Koumanovo', addressCountry: 'MK' },
      },
    })
  })

  it('tells whole days as days, what was cancelled as cancelled, and what a session belongs to', async () => {
    expect(await thing('events', network.allDay)).toMatchObject({
      startDate: '2026-03-28',
      endDate: '2026-03-29',
    })
    expect(await thing('events', network.cancelled)).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
    })
    expect(await thing('events', network.session)).toMatchObject({
      superEvent: { '@type': 'Event', name: 'Fourth summit', url: `${SITE}/events/fourth-summit` },
    })
  })

  it('leads from the home page over the list to the document, in the language', async () => {
    const [, breadcrumbs] = await graph('articles', network.article, 'ar')
    const steps = breadcrumbs?.itemListElement as { item: string; position: number }[]
    expect(steps.map(({ item }) => item)).toEqual([
      `${SITE}/ar`,
      SITE + encodeURI('/ar/أخبار'),
      SITE + encodeURI('/ar/أخبار/توحيد-الجهود'),
    ])
    expect(steps.map(({ position }) => position)).toEqual([1, 2, 3])
  })

  it('describes an organisation and a person', async () => {
    const ministry = await publish(
      payload,
      'partners',
      { kind: 'national-government', website: 'https://ministry.example' },
      { en: { name: 'A </script> ministry', acronym: 'MFA' } },
    )
    const mayor = await publish(
      payload,
      'people',
      { groups: ['speaker'], city: network.kumanovo, email: 'private@city.example' },
      { en: { name: 'Ana Example', position: 'Mayor' } },
    )
    expect(await thing('partners', ministry)).toMatchObject({
      '@type': 'Organization',
      name: 'A </script> ministry',
      alternateName: 'MFA',
      url: 'https://ministry.example',
    })
    const person = await get('people', mayor)
    expect(JSON.parse(person.text)['@graph'][0]).toMatchObject({
      '@type': 'Person',
      jobTitle: 'Mayor',
      worksFor: { '@type': 'Organization', name: 'Kumanovo' },
    })
    expect(person.text).not.toContain('private@city.example')
    const { text } = await get('partners', ministry)
    expect(text).not.toContain('<')
  })

  it('names no related document that is not published in the language', async () => {
    const hidden = await payload.create({
      collection: 'people',
      locale: 'en',
      draft: true,
      data: { name: `${SECRET} author`, position: SECRET, _status: 'draft' } as never,
    })
    await payload.update({
      collection: 'reports',
      id: network.report,
      locale: 'en',
      data: { authors: [hidden.id], _status: 'published' },
    })
    await draft(payload, 'events', network.past, 'en', { title: `${SECRET} title` })
    const { text } = await get('reports', network.report).expect(200)
    expect(text).not.toContain(SECRET)
    expect(text).toContain('In Mexico')
  })

  it.each([
    ['a draft', 'events', 'hidden', 'en', 404, 'documentNotPublished'],
    ['a withdrawn language', 'articles', 'withdrawn', 'fr', 404, 'documentNotPublished'],
    ['an account', 'users', 'hidden', 'en', 400, 'parameterInvalid'],
  ] as const)('refuses %s', async (_, collection, name, locale, status, code) => {
    const { body, type } = await get(collection, network[name], locale).expect(status)
    expect(type).toBe('application/problem+json')
    expect(body).toMatchObject({ status, code })
  })
})
