import { beforeAll, describe, expect, it } from 'vitest'

import { TRUSTED_ORIGIN } from './fixture'
import { bootNetwork, localApi } from './network'

const { payload, api, handle } = await bootNetwork()
const { create, update } = localApi(payload)

const published = { _status: 'published' }
let token: string
let cityId: number
let eventId: number

beforeAll(async () => {
  const account = { email: 'editor@example.org', password: 'correct horse battery' }
  const { id: ownerId } = await create('users', 'en', { ...account, name: 'Editor' })
  token = (await api.post('/api/users/login').send(account)).body.token
  const city = { name: 'Nantes', notes: 'private', token: 'hidden', owner: ownerId }
  cityId = (await create('cities', 'en', { ...city, ...published })).id
  await update('cities', cityId, 'fr', { name: 'Nantes FR', ...published })
  const hidden = await create('cities', 'en', { name: 'Atlantis' }, true)
  for (let index = 0; index < 12; index += 1) {
    const event = { title: `Event ${index}`, startsAt: `2026-0${(index % 9) + 1}-01`, seats: index }
    const { id } = await create('events', 'en', { ...event, city: cityId, ...published })
    await update('events', id, 'fr', { title: `Rencontre ${index}`, ...published })
    eventId = id
  }
  const city2 = { city: hidden.id, cities: [hidden.id, cityId] }
  await create('events', 'en', { title: 'In Atlantis', ...city2, ...published })
})

const asEditor = <T extends { set: (name: string, value: string) => T }>(request: T) =>
  request.set('Authorization', `JWT ${token}`)

const message = (body: { errors?: { message: string }[] }) => body.errors?.[0]?.message ?? ''

const graphql = (query: string, variables = {}) =>
  api.post('/api/graphql').send({ query, variables })

describe('a refusal', () => {
  const inFrench = { 'accept-language': 'fr' }

  it('is in the language of the reader, under a code that no language changes', async () => {
    // One is refused by what sees the request, the other by the operation.
    for (const [query, code, words] of [
      ['locale=de', 'localeUnknown', /n’existe pas/],
      ['where[notes][equals]=x', 'pathNotReadable', /pas un champ public/],
    ] as const) {
      const { body } = await api.get(`/api/cities?${query}`).set(inFrench).expect(400)
      expect(body.errors[0].message).toMatch(words)
      expect(body.errors[0].data).toEqual({ code })
    }
  })

  it('is so over GraphQL too', async () => {
    const early = await graphql('{ Cities(locale: de) { docs { id } } }').set(inFrench).expect(400)
    expect(early.body.errors[0]).toMatchObject({
      message: expect.stringMatching(/n’existe pas/),
      data: { code: 'localeUnknown' },
    })
    const query = '{ Cities(where: { notes: { equals: "x" } }) { docs { id } } }'
    const { body } = await graphql(query).set(inFrench)
    expect(body.errors[0]).toMatchObject({
      message: expect.stringMatching(/pas un champ public/),
      extensions: { data: { code: 'pathNotReadable' } },
    })
  })
})

describe('an anonymous reader over REST', () => {
  it('reads the source locale when none is asked', async () => {
    const answer = await api.get('/api/events?sort=-seats').expect(200)
    expect(answer.body.docs[0].title).toBe('In Atlantis')
    expect(answer.body.docs).toHaveLength(10)
    expect(answer.body.totalDocs).toBe(13)
  })

  it.each([
    ['locale=de', 'en, fr, es, ar'],
    ['locale=all', 'locale=all'],
    ['locale=*', 'locale=*'],
    ['locale=en&locale=fr', 'locale'],
    ['locale[]=fr', 'locale'],
    ['draft=true', 'draft'],
    ['trash=true', 'trash'],
    ['fallback-locale=de', 'en, fr, es, ar, default, none'],
    ['fallbackLocale=fr,de', 'en, fr, es, ar, default, none'],
    ['fallbackLocale[]=fr', 'fallbackLocale'],
    ['limit=0', 'from 1 to 100'],
    ['limit=101', 'from 1 to 100'],
    ['limit=-1', 'limit'],
    ['limit=abc', 'limit'],
    ['page=-1', 'page'],
    ['page=1e20', 'page'],
    ['page=10001', 'page'],
    ['depth=4', 'from 0 to 3'],
    ['where=abc', 'where'],
    ['where[nothing][equals]=1', 'nothing'],
    ['where[contact][exists]=true', 'contact'],
    ['where[or][0][and][0][contact][like]=x', 'contact'],
    ['where[title.fr][like]=x', 'title.fr'],
    ['where[city.name.fr][like]=x', 'city.name.fr'],
    ['where[city.notes][like]=x', 'city.notes'],
    ['where[city__token][like]=x', 'city__token'],
    ['where[city.owner.email][like]=x', 'city.owner.email'],
    ['where[city.owner][equals]=1', 'city.owner'],
    ['where[parent.parent][exists]=true', 'parent.parent'],
    ['sort=-parent.parent.updatedAt', 'parent.parent.updatedAt'],
    ['where[city.events.title][like]=x', 'city.events.title'],
    ['where[layout.source][like]=x', 'layout.source'],
    ['where[body.root][like]=x', 'body.root'],
    ['where[cities][contains][and][0][name][equals]=x', 'cities'],
    ['sort=nothing', 'nothing'],
    ['sort=-contact', 'contact'],
    ['sort=title.fr', 'title.fr'],
    ['sort=city.owner.hash', 'city.owner.hash'],
    ['sort=cities.name', 'cities.name'],
    ['sort=body', 'body'],
    ['select[nothing]=true', 'nothing'],
    ['select[contact]=true', 'contact'],
    ['populate[users][email]=true', 'users'],
    ['populate[cities][token]=true', 'cities.token'],
    ['joins[nothing][limit]=1', 'nothing'],
    ['where[title][like]=%E9', 'UTF-8'],
    ['where[title][like]=a%00b', 'UTF-8'],
  ])('is told why %s cannot be answered', async (search, named) => {
    const answer = await api.get(`/api/events?${search}`)
    expect(answer.status).toBe(400)
    expect(message(answer.body)).toContain(named)
  })

  it.each([
    ['joins[events][limit]=0', 'joins.events.limit'],
    ['joins[events][limit]=101', 'joins.events.limit'],
    ['joins[events][where][contact][like]=x', 'contact'],
    ['joins[events][sort]=-contact', 'contact'],
  ])('is told why the join %s cannot be answered', async (search, named) => {
    const answer = await api.get(`/api/cities?${search}`)
    expect(answer.status).toBe(400)
    expect(message(answer.body)).toContain(named)
  })

  it('is refused the same things in a GET that comes as a POST', async () => {
    const post = () => api.post('/api/events').set('X-Payload-HTTP-Method-Override', 'GET')
    const form = await post().type('form').send('locale=all&draft=true')
    expect(form.status).toBe(400)
    const json = await post().send({ locale: 'fr', fallbackLocale: 'de' })
    expect(json.status).toBe(400)
    const good = await post().type('form').send('locale=fr&limit=1&sort=-seats').expect(200)
    expect(good.body.docs).toHaveLength(1)
  })

  it.each(['abc', '1e20', '1.5', '-1', '1;select', '99999999999', '0x1', 'null'])(
    'finds no document called %s',
    async (id) => {
      await api.get(`/api/events/${id}`).expect(404)
    },
  )

  it('gets no whole list by turning pages off', async () => {
    const answer = await api.get('/api/events?pagination=false').expect(200)
    expect(answer.body.docs).toHaveLength(10)
  })

  it('is told nothing about permissions', async () => {
    await api.get('/api/access').expect(403)
    await api.post(`/api/events/access/${eventId}`).send({}).expect(403)
    await api.post('/api/globals/settings/access').send({}).expect(403)
  })

  it.each(['payload-preferences', 'payload-locked-documents', 'users', 'events/versions'])(
    'cannot read %s',
    async (collection) => {
      const answer = await api.get(`/api/${collection}`)
      expect([403, 404]).toContain(answer.status)
    },
  )

  it('neither finds nor orders events by a city that is not live', async () => {
    const found = await api.get('/api/events?where[city.name][equals]=Atlantis').expect(200)
    expect(found.body.totalDocs).toBe(0)
    const many = await api.get('/api/events?where[cities.name][equals]=Atlantis').expect(200)
    expect(many.body.totalDocs).toBe(0)
    const not = await api.get('/api/events?where[city.name][not_equals]=Nantes').expect(200)
    expect(not.body.totalDocs).toBe(0)
    const sorted = await api.get('/api/events?sort=city.name&limit=100').expect(200)
    expect(sorted.body.docs.map((it: { title: string }) => it.title)).not.toContain('In Atlantis')
  })

  it('sees of a related document that is not live its id and nothing else', async () => {
    const answer = await api.get('/api/events?where[title][equals]=In Atlantis&depth=2').expect(200)
    expect(answer.body.docs[0].city).toEqual(expect.any(Number))
    expect(JSON.stringify(answer.body)).not.toContain('"Atlantis"')
  })
})

describe('an anonymous reader over GraphQL', () => {
  it('gets every part of a request in the one locale that it asks for', async () => {
    const query = `query ($l: LocaleInputType) {
      City(id: ${cityId}, locale: $l) { name events(limit: 1, sort: "seats") { docs { title } } }
      Events(limit: 1, sort: "seats") { docs { title } }
    }`
    const { body } = await graphql(query, { l: 'fr' }).expect(200)
    expect(body.data.City.name).toBe('Nantes FR')
    expect(body.data.City.events.docs).toEqual([{ title: 'Rencontre 0' }])
    expect(body.data.Events.docs).toEqual([{ title: 'Rencontre 0' }])
  })

  it('gets ten documents of a join that names no limit', async () => {
    const { body } = await graphql(`{ City(id: ${cityId}) { events { docs { id } hasNextPage } } }`)
    expect(body.data.City.events.docs).toHaveLength(10)
    expect(body.data.City.events.hasNextPage).toBe(true)
  })

  it.each([
    ['{ Events(locale: de) { docs { id } } }', 'en, fr, es, ar'],
    ['{ Events(limit: 0) { docs { id } } }', 'Events.limit'],
    ['{ Events(limit: 101) { docs { id } } }', 'Events.limit'],
    ['{ Events(page: -1) { docs { id } } }', 'Events.page'],
    ['{ Events(draft: true) { docs { id } } }', 'Events.draft'],
    ['{ Events(trash: true) { docs { id } } }', 'Events.trash'],
    ['{ Events(fallbackLocale: de) { docs { id } } }', 'en, fr, es, ar, default, none'],
    ['{ City(id: 1) { events(limit: 0) { docs { id } } } }', 'events.limit'],
    ['{ Access { canAccessAdmin } }', 'Access'],
    ['{ docAccessEvent(id: 1) { fields { title { read { permission } } } } }', 'docAccessEvent'],
    ['{ versionsEvents { docs { id } } }', 'versionsEvents'],
    ['fragment A on Event { ...A } { Events { docs { ...A } } }', 'contains itself'],
    [`{ ${'a '.repeat(5_000)} }`, 'token'],
    ['{ Events {', 'GraphQL'],
  ])('is told why %s cannot be answered', async (query, named) => {
    const { body } = await graphql(query).expect(400)
    expect(message(body)).toContain(named)
  })

  it.each([
    [
      { limit: 'aliases', max: 15, found: 16 },
      `{ ${[...Array(16).keys()].map((it) => `a${it}: countEvents { totalDocs }`).join(' ')} }`,
    ],
    [
      { limit: 'directives', max: 20, found: 21 },
      `{ ${'__typename @include(if: true) '.repeat(21)} }`,
    ],
    [
      { limit: 'depth', max: 10, found: 12 },
      `{ Events { docs { ${'parent { '.repeat(9)} id ${'} '.repeat(9)} } } }`,
    ],
    [
      { limit: 'complexity', max: 500, found: 662 },
      `{ Events { docs { ${'...A '.repeat(30)} } } }
       fragment A on Event { city { name } parent { id } }`,
    ],
    [{ limit: 'tokens', max: 4_000 }, `{ Events { docs { ${'id '.repeat(4_001)} } } }`],
    [
      { limit: 'aliases', max: 15, found: 16 },
      `{ __schema { ${[...Array(16).keys()].map((it) => `a${it}: description`).join(' ')} } }`,
    ],
  ])('is told the limit that a request exceeds: %j', async (exceeded, query) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const { body, headers } = await graphql(query).set('Accept', accept).expect(400)
      const { limit, max } = exceeded
      expect(body.errors).toEqual([
        {
          message: expect.stringMatching(new RegExp(`"${limit}".* ${max} are allowed`)),
          data: { code: 'graphqlLimitExceeded', ...exceeded },
        },
      ])
      expect(body.data).toBeUndefined()
      expect(headers.vary).toContain('Accept-Language')
    }
    const french = await graphql(query).set('Accept-Language', 'fr').expect(400)
    expect(message(french.body)).toContain('dépasse la limite')
  })

  it('sends one request at a time', async () => {
    const one = { query: '{ countEvents { totalDocs } }' }
    const { body } = await api.post('/api/graphql').send([one, one]).expect(400)
    expect(body.errors[0].data).toEqual({ code: 'graphqlNotJson' })
    expect(message(body)).toContain('one JSON object')
  })

  it('counts the levels of fields and not the fragments they are written in', async () => {
    const within = `${'parent { '.repeat(7)} id ${'} '.repeat(7)}`
    const inFragments = (fields: string) => `
      query { Events { docs { ...A } } }
      fragment A on Event { ...B }
      fragment B on Event { ...C }
      fragment C on Event { ${fields} }`
    const { body } = await graphql(inFragments(within)).expect(200)
    expect(body.errors).toBeUndefined()
    await graphql(inFragments(`parent { parent { ${within} } }`)).expect(400)
  })

  it.each([
    '{ Events(where: { contact: { like: "x" } }) { docs { id } } }',
    '{ Events(sort: "contact") { docs { id } } }',
    '{ Events(sort: "title.fr") { docs { id } } }',
    '{ City(id: 1) { events(sort: "contact") { docs { id } } } }',
    '{ countEvents(where: { contact: { like: "x" } }) { totalDocs } }',
  ])('is refused %s without data', async (query) => {
    const { body } = await graphql(query)
    expect(body.errors[0].extensions.statusCode).toBe(400)
    expect(JSON.stringify(body.data)).not.toContain('"docs"')
  })

  it('may send 16 KB, an editor more', async () => {
    const query = `{ __typename } # ${'x'.repeat(17_000)}`
    await graphql(query).expect(413)
    await graphql(query).set('Authorization', 'JWT made.up.token').expect(413)
    await asEditor(graphql(query)).expect(200)
  })

  it('cannot send several requests at once', async () => {
    await api
      .post('/api/graphql')
      .send([{ query: '{ __typename }' }])
      .expect(400)
  })
})

describe('a signed-in reader', () => {
  it('may use drafts, all locales, whole lists and private fields', async () => {
    for (const search of [
      'locale=all&draft=true',
      'limit=0&depth=0',
      'pagination=false',
      'fallback-locale=fr',
      'where[contact][exists]=true',
      'sort=contact',
      'locale=fr&where[title.en][like]=x',
    ]) {
      await asEditor(api.get(`/api/events?${search}`)).expect(200)
    }
    const whole = await asEditor(api.get('/api/events?pagination=false')).expect(200)
    expect(whole.body.docs.length).toBeGreaterThan(10)
    await asEditor(api.get('/api/access')).expect(200)
  })

  it('is told of an unknown locale and an impossible number too', async () => {
    await asEditor(api.get('/api/events?locale=de')).expect(400)
    await asEditor(api.get('/api/events?limit=abc')).expect(400)
    await asEditor(api.get('/api/events?depth=4')).expect(400)
    await asEditor(api.patch(`/api/events/${eventId}?locale=de`))
      .send({ seats: 1 })
      .expect(400)
  })

  it('is only believed with a token that is real', async () => {
    const asNobody = api.get('/api/events?draft=true').set('Authorization', 'JWT made.up.token')
    await asNobody.expect(400)
    const withCookie = api.get('/api/events?pagination=false').set('Cookie', 'payload-token=x')
    expect((await withCookie.expect(200)).body.docs).toHaveLength(10)
  })
})

describe('values that fit no field', () => {
  it.each([
    'where[seats][equals]=99999999999999999999999999',
    'where[id][equals]=99999999999',
    'where[id][in]=abc',
    'where[startsAt][greater_than]=never',
    'where[city][equals]=abc',
    'where[city][in]=1,abc',
    'where[organiser.value][equals]=abc',
    'where[title][nosuch]=x',
    'where[title][within]=x',
    'where[seats][like]=%25',
    'where[seats][exists]=maybe',
    'where[title][in][a]=b',
    'where[and]=x',
    'where[or][0]=x',
    'sort[a]=b',
    'select=abc',
    'select[title][x]=true',
    'populate=abc',
    'joins=abc',
    'where[__proto__][x]=1',
    'where[constructor][equals]=1',
    'where[layout][exists]=true',
    'where[sessions.label][in]=a,b',
    'where[body][like]=x',
    'where[_status][equals]=nosuch',
    'where[organiser][equals]=1',
  ])('%s is answered without an error of the server', async (search) => {
    const answer = await api.get(`/api/events?${search}`)
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500)
  })

  it('a relation to several collections of a related document is refused by name', async () => {
    const path = 'events.organiser'
    for (const condition of ['[exists]=true', '[equals]=1']) {
      const { body } = await api.get(`/api/cities?where[${path}]${condition}`).expect(400)
      expect(JSON.stringify(body)).toContain(path)
    }
    await api.get(`/api/cities?where[${path}.value][equals]=1`).expect(200)
  })

  it('a malformed address is 400', async () => {
    // A client library would repair it first.
    const answer = await handle(new Request('http://localhost/api/events/%E9'))
    expect(answer.status).toBe(400)
  })
})

describe('browsers of other origins', () => {
  it('read anonymously, without credentials', async () => {
    const answer = await api
      .get('/api/events')
      .set('Origin', 'https://anywhere.example')
      .expect(200)
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    expect(answer.headers).not.toHaveProperty('access-control-allow-credentials')
  })

  it('are trusted with credentials when they are configured, and only then', async () => {
    const trusted = await api.get('/api/events').set('Origin', TRUSTED_ORIGIN)
    expect(trusted.headers['access-control-allow-origin']).toBe(TRUSTED_ORIGIN)
    expect(trusted.headers['access-control-allow-credentials']).toBe('true')
    for (const origin of ['null', `${TRUSTED_ORIGIN}.evil.example`, 'https://evil.example']) {
      const answer = await api
        .get('/api/events')
        .set('Origin', origin)
        .set('Cookie', `payload-token=${token}`)
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
    }
  })

  it('may ask beforehand', async () => {
    const preflight = await api
      .options('/api/graphql')
      .set('Origin', 'https://anywhere.example')
      .set('Access-Control-Request-Method', 'POST')
      .expect(204)
    expect(preflight.headers['access-control-allow-headers']).not.toContain('Authorization')
  })
})
