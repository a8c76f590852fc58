import { beforeAll, describe, expect, it } from 'vitest'

import { bootNetwork, localApi } from './network'

/** Several languages in one GraphQL request, each field of the query in its own. */
const { payload, api } = await bootNetwork()
const { create, update, read } = localApi(payload)

const published = { _status: 'published' }
const LOCALES = ['en', 'fr', 'es'] as const
let token: string
let cityId: number
let eventId: number

beforeAll(async () => {
  const account = { email: 'editor@example.org', password: 'correct horse battery' }
  await create('users', 'en', account)
  token = (await api.post('/api/users/login').send(account).expect(200)).body.token
  const cities: number[] = []
  for (const name of ['Nantes', 'Skopje', 'Tirana']) {
    const { id } = await create('cities', 'en', {
      name,
      slogan: { line: `${name} line` },
      ...published,
    })
    for (const locale of ['fr', 'es']) {
      if (name === 'Tirana' && locale === 'es') continue
      const slogan = { line: `${name} line ${locale}` }
      await update('cities', id, locale, { name: `${name} ${locale}`, slogan, ...published })
    }
    cities.push(id)
  }
  cityId = cities[0] as number
  for (const [index, city] of [cities[0], cities[0], cities[1], cities[2]].entries()) {
    const { id } = await create('events', 'en', {
      title: `Event ${index}`,
      startsAt: `2026-01-0${index + 1}`,
      city,
      cities,
      organiser: { relationTo: 'cities', value: cities[1] },
      sessions: [{ label: 'Opening', room: 'A' }],
      layout: [{ blockType: 'quote', text: 'Quoted' }],
      ...published,
    })
    await update('events', id, 'fr', { title: `Rencontre ${index}`, ...published })
    if (index % 2 === 0)
      await update('events', id, 'es', { title: `Encuentro ${index}`, ...published })
    eventId ??= id
  }
  await update('cities', cityId, 'es', { name: 'SECRET' }, { draft: true })
})

const ask = (query: string, signedIn = false) => {
  const request = api.post('/api/graphql').send({ query })
  return signedIn ? request.set('Authorization', `JWT ${token}`) : request
}

const CITY = 'name slogan { line }'
const EVENT = `title sessions { label } layout { ... on Quote { text } }
  city { ${CITY} events(sort: "startsAt") { docs { title } } } cities { ${CITY} }
  organiser { relationTo value { ... on City { ${CITY} } } }`

/** Fields of queries, as they are asked in a language. */
const FIELDS: Record<string, (languages: string) => string> = {
  'lists with relations': (it) => `Events(${it}, sort: "startsAt") { totalDocs docs { ${EVENT} } }`,
  'lists with joins': (it) =>
    `Cities(${it}, sort: "name") { docs { name events(sort: "startsAt") { docs { title city { name } } } } }`,
  'single documents': (it) =>
    `City(id: ${cityId}, ${it}) { name events(sort: "startsAt") { docs { title cities { name } } } }`,
  'selected fields': (it) => `Event(id: ${eventId}, ${it}, select: true) { title city { name } }`,
  counts: (it) => `countEvents(${it}) { totalDocs }`,
  globals: (it) => `Setting(${it}) { tagline }`,
}

describe('a request in several languages', () => {
  it.each(Object.keys(FIELDS))('answers %s each in its own, as if asked alone', async (name) => {
    const field = FIELDS[name] as (languages: string) => string
    for (const signedIn of [false, true]) {
      const alone: Record<string, unknown> = {}
      for (const locale of LOCALES) {
        const { body } = await ask(`{ ${locale}: ${field(`locale: ${locale}`)} }`, signedIn)
        Object.assign(alone, body.data)
      }
      const orders = [LOCALES, LOCALES.toReversed()]
      for (const order of orders) {
        const fields = order.map((it) => `${it}: ${field(`locale: ${it}`)}`)
        const { body } = await ask(`{ ${fields.join(' ')} }`, signedIn).expect(200)
        expect(body.data).toEqual(alone)
        expect(body.errors).toBeUndefined()
      }
    }
  })

  it('tells the languages apart where they differ', async () => {
    const fields = LOCALES.map(
      (it) =>
        `${it}: City(id: ${cityId}, locale: ${it}) { name events(limit: 1) { docs { title } } }`,
    )
    const { body } = await ask(`{ ${fields.join(' ')} }`).expect(200)
    const titled = (name: string, title: string) => ({ name, events: { docs: [{ title }] } })
    expect(body.data).toEqual({
      en: titled('Nantes', 'Event 0'),
      fr: titled('Nantes fr', 'Rencontre 0'),
      es: titled('Nantes es', 'Encuentro 0'),
    })
  })

  it('answers fields with and without a fallback each in its own way', async () => {
    const ways = [
      'locale: es',
      'locale: es, fallbackLocale: [en]',
      'locale: es, fallbackLocale: [fr, en]',
    ]
    const field = (way: string) =>
      `Events(${way}, sort: "startsAt") { totalDocs docs { title _fallback cities { name _fallback } } }`
    const alone = await Promise.all(
      ways.map(async (it) => (await ask(`{ a: ${field(it)} }`)).body.data.a),
    )
    const fields = ways.map((it, index) => `a${index}: ${field(it)}`)
    const { body } = await ask(`{ ${fields.join(' ')} }`).expect(200)
    expect(Object.values(body.data)).toEqual(alone)
    expect(alone.map(({ totalDocs }) => totalDocs)).toEqual([2, 4, 4])
    expect(alone[1].docs[1].title).toBe('Event 1')
    expect(alone[2].docs[1].title).toBe('Rencontre 1')
    const counts = ways.map((it, index) => `c${index}: countEvents(${it}) { totalDocs }`)
    const counted = await ask(`{ ${counts.join(' ')} }`).expect(200)
    expect(counted.body.data).toEqual({
      c0: { totalDocs: 2 },
      c1: { totalDocs: 4 },
      c2: { totalDocs: 4 },
    })
  })

  it('does so through fragments and variables, and selects for each field alone', async () => {
    const query = `query ($other: LocaleInputType!) {
      all: Event(id: ${eventId}, locale: en) { ...Titled city { name slogan { line } } }
      ...Root
    }
    fragment Root on Query { some: Event(id: ${eventId}, locale: $other, select: true) { ...Titled } }
    fragment Titled on Event { title }`
    const { body } = await api.post('/api/graphql').send({ query, variables: { other: 'fr' } })
    expect(body.data).toEqual({
      all: { title: 'Event 0', city: { name: 'Nantes', slogan: { line: 'Nantes line' } } },
      some: { title: 'Rencontre 0' },
    })
  })

  it('shows drafts of one field to those who may see them, and of no other', async () => {
    const query = `{
      public: City(id: ${cityId}, locale: es, draft: false) { name }
      draft: City(id: ${cityId}, locale: es, draft: true) { name }
      french: City(id: ${cityId}, locale: fr) { name }
    }`
    const { body } = await ask(query, true).expect(200)
    expect(body.data).toEqual({
      public: { name: 'Nantes es' },
      draft: { name: 'SECRET' },
      french: { name: 'Nantes fr' },
    })
    expect((await ask(query).expect(400)).body.errors[0].data.code).toBe('onlySignedIn')
  })

  it.each([
    [
      'a field names none',
      () =>
        '{ a: Cities(locale: fr) { docs { name } } b: Events(locale: en) { docs { title } } Cities { totalDocs } }',
      'localeNotNamed',
    ],
    [
      'a field has another inside it',
      () => '{ Events(locale: en) { docs { city(locale: fr) { name } } } }',
      'localesMixed',
    ],
    [
      'a fragment has another inside it',
      () =>
        '{ Events(locale: en) { docs { ...A } } } fragment A on Event { city(locale: fr) { name } }',
      'localesMixed',
    ],
    [
      'a fallback is named inside a field alone',
      () =>
        '{ a: Events(locale: en) { docs { city(fallbackLocale: fr) { name } } } b: Cities(locale: fr) { totalDocs } }',
      'fallbacksMixed',
    ],
  ])('is refused where %s', async (_, query, code) => {
    for (const signedIn of [false, true]) {
      const { body } = await ask(query(), signedIn).expect(400)
      expect(body.errors[0].data).toEqual({ code })
      expect(body.data).toBeUndefined()
    }
  })

  it('is refused beside a language of the address', async () => {
    const query = '{ a: Cities(locale: fr) { totalDocs } b: Cities(locale: en) { totalDocs } }'
    const { body } = await api.post('/api/graphql?locale=fr').send({ query }).expect(400)
    expect(body.errors[0].data).toEqual({ code: 'localesMixed' })
  })

  it('writes nothing', async () => {
    const query = `mutation {
      a: updateCity(id: ${cityId}, locale: en, data: { name: "Changed" }) { name }
      b: updateCity(id: ${cityId}, locale: fr, data: { name: "Changed" }) { name }
    }`
    const { body } = await ask(query, true).expect(400)
    expect(body.errors[0].data).toEqual({ code: 'localesMixed' })
    expect(await read('cities', cityId, 'en')).toMatchObject({ name: 'Nantes' })
    expect(await read('cities', cityId, 'fr')).toMatchObject({ name: 'Nantes fr' })
  })
})
