import { getPayload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { network } from '../collections/network'
import { untilHearing } from '../setup/hearing'
import { bootServer } from '../setup/server'
import { signIn } from '../setup/sign-in'

const { http, server } = await bootServer()
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
const { city, event, of } = network(payload)
const live = { _status: 'published' } as const

const admin = await signIn(payload, http)

const became = async (url: string) => {
  const { headers } = await http.get(url).expect(200)
  return headers['cache-status']?.replace('citynet-cms; ', '')
}
const graphql = (query: string) => http.post('/api/graphql').send({ query })
const KEPT = 'fwd=uri-miss; stored'

const publishAgain = (collection: 'events' | 'cities', id: number, locale: 'en' | 'fr' = 'en') =>
  payload.update({ collection, id, locale, data: live })

beforeAll(() => untilHearing(http))

describe('an answer to an anonymous read', () => {
  it('is kept until something that it was made from changes', async () => {
    const first = await event(live)
    const second = await event(live)
    const one = `/api/events/${first.id}?locale=en`
    const other = `/api/events/${second.id}?locale=en`
    expect(await became(one)).toBe(KEPT)
    expect(await became(other)).toBe(KEPT)
    expect(await became(one)).toBe('hit')
    await payload.update({
      collection: 'events',
      id: first.id,
      locale: 'en',
      data: { title: 'Another title', ...live },
    })
    const changed = await http.get(one).expect(200)
    expect(changed.body.title).toBe('Another title')
    expect(changed.headers['cache-status']).toContain('miss')
    expect(await became(other)).toBe('hit')
  })

  it('outlives drafts', async () => {
    const { id } = await event(live)
    const urls = [`/api/events/${id}?locale=en`, '/api/events?locale=en']
    for (const url of urls) await http.get(url).expect(200)
    const draft = { collection: 'events', id, locale: 'en', draft: true } as const
    await payload.update({ ...draft, data: { title: 'Only a draft' } })
    await payload.update({ ...draft, data: { title: 'Saved by itself' }, autosave: true })
    await event({ _status: 'draft' })
    for (const url of urls) expect(await became(url)).toBe('hit')
  })

  it('of another language outlives what is on line in one', async () => {
    const { id } = await event(live)
    const [english, french] = ['/api/events?locale=en', '/api/events?locale=fr']
    await http.get(english)
    await http.get(french)
    await publishAgain('events', id)
    expect(await became(english)).toBe(KEPT)
    expect(await became(french)).toBe('hit')
  })

  it('is forgotten when the text changes to which it fell back, and when it needs none', async () => {
    const { id } = await city({ name: 'Skopje', ...live })
    const urls = [
      `/api/cities/${id}?locale=fr&fallback-locale=en`,
      '/api/cities?locale=fr&fallback-locale=en&sort=name&limit=100',
      '/api/cities?locale=fr&fallback-locale=en&where[name][like]=skop&limit=100',
      '/api/cities/count?locale=fr&fallback-locale=en',
    ]
    const renamed = (locale: 'en' | 'fr', name: string) =>
      payload.update({ collection: 'cities', id, locale, data: { name, ...live } })
    const toldOf = async (name: string) => {
      for (const url of urls) await http.get(url).expect(200)
      for (const url of urls) expect(await became(url), url).toBe('hit')
      const [one, list, found] = await Promise.all(urls.map((url) => http.get(url)))
      expect(one?.body.name).toBe(name)
      expect(JSON.stringify(list?.body)).toContain(`"${name}"`)
      expect(JSON.stringify(found?.body)).toContain(`"${name}"`)
    }
    await toldOf('Skopje')
    await renamed('en', 'Skopje by the Vardar')
    await toldOf('Skopje by the Vardar')
    await renamed('fr', 'Skopjé')
    await toldOf('Skopjé')
    await payload.update({ collection: 'cities', id, locale: 'fr', data: { _status: 'draft' } })
    await toldOf('Skopje by the Vardar')
    await payload.update({ collection: 'cities', id, locale: 'en', data: { _status: 'draft' } })
    await http.get(urls[0] ?? '').expect(404)
  })

  it('found by one of several related documents is forgotten when another comes to match', async () => {
    const { id } = await city({ name: 'Prilep', ...live })
    await event({ cities: [id], title: 'Of several cities', ...live })
    const url = '/api/events?locale=en&where[cities.name][equals]=Prilep by another name&depth=0'
    expect((await http.get(url).expect(200)).body.docs).toEqual([])
    expect(await became(url)).toBe('hit')
    const name = 'Prilep by another name'
    await payload.update({ collection: 'cities', id, locale: 'en', data: { name, ...live } })
    const { body } = await http.get(url).expect(200)
    expect(body.docs).toMatchObject([{ title: 'Of several cities' }])
  })

  it('to a GraphQL query is kept also where it came in the address', async () => {
    const query = encodeURIComponent('{ Cities(locale: en) { docs { name } } }')
    const url = `/api/graphql?query=${query}`
    expect(await became(url)).toBe(KEPT)
    expect(await became(url)).toBe('hit')
    await city({ name: 'Gostivar', ...live })
    expect(JSON.stringify((await http.get(url).expect(200)).body)).toContain('Gostivar')
  })

  it('of a search is forgotten with each change of what is found', async () => {
    const { id } = await city({ name: 'Struga', ...live })
    const urls = ['/api/search?q=struga&locale=en', '/api/search?q=lakeside&locale=en']
    const query = '{ Search(q: "struga", locale: en) { docs { title } } }'
    for (const url of urls) expect(await became(url)).toBe(KEPT)
    await graphql(query)
    for (const url of urls) expect(await became(url)).toBe('hit')
    expect((await graphql(query)).headers['cache-status']).toContain('hit')
    const draft = { collection: 'cities', id, locale: 'en', draft: true } as const
    await payload.update({ ...draft, data: { name: 'Struga, a draft' } })
    for (const url of urls) expect(await became(url)).toBe('hit')
    const name = 'Struga lakeside'
    await payload.update({ collection: 'cities', id, locale: 'en', data: { name, ...live } })
    for (const url of urls) {
      const { text } = await http.get(url).expect(200)
      expect(JSON.parse(text).docs[0].title).toBe(name)
    }
    expect((await graphql(query)).body.data.Search.docs).toMatchObject([{ title: name }])
    await payload.delete({ collection: 'cities', id })
    for (const url of urls) expect(JSON.parse((await http.get(url)).text).docs).toEqual([])
  })

  it('about one city outlives what happens in another', async () => {
    const here = await city(live)
    const there = await city(live)
    const { id } = await event({ city: here.id, mode: 'in-person', ...live })
    const pageOf = (at: number) => `/api/cities/${at}?locale=en&depth=1`
    const [eventsHere, eventsThere] = [here.id, there.id].map(
      (at) => `/api/events?locale=en&where[city][equals]=${at}`,
    ) as [string, string]
    const urls = [pageOf(here.id), pageOf(there.id), eventsHere, eventsThere]
    for (const url of urls) await http.get(url).expect(200)
    await publishAgain('events', id)
    expect(await became(pageOf(here.id))).toBe(KEPT)
    expect(await became(pageOf(there.id))).toBe('hit')
    expect(await became(eventsHere)).toBe(KEPT)
    expect(await became(eventsThere)).toBe('hit')
    await payload.update({
      collection: 'events',
      id,
      locale: 'en',
      data: { city: there.id, ...live },
    })
    const { body } = await http.get(pageOf(there.id)).expect(200)
    expect(body.events.docs).toHaveLength(1)
    const left = await http.get(eventsHere).expect(200)
    expect(left.body.docs).toEqual([])
  })

  it('found by its slug outlives changes of other documents', async () => {
    const asked = await event({ slug: 'asked-for', ...live })
    const other = await event(live)
    const url = '/api/events?locale=en&where[slug][equals]=asked-for'
    await http.get(url).expect(200)
    await publishAgain('events', other.id)
    expect(await became(url)).toBe('hit')
    await payload.update({
      collection: 'events',
      id: asked.id,
      locale: 'en',
      data: { slug: 'moved-on', ...live },
    })
    expect((await http.get(url)).body.docs).toEqual([])
    await payload.update({
      collection: 'events',
      id: other.id,
      locale: 'en',
      data: { slug: 'asked-for', ...live },
    })
    expect((await http.get(url)).body.docs).toMatchObject([{ id: other.id }])
  })

  it('that shows a document only inside another goes with it', async () => {
    const shown = await city({ name: 'Old name', ...live })
    const { id } = await event({ city: shown.id, mode: 'in-person', ...live })
    const query = `{ Event(id: ${id}, locale: en) { city { name } } }`
    await graphql(query).expect(200)
    expect((await graphql(query)).headers['cache-status']).toContain('hit')
    await payload.update({
      collection: 'cities',
      id: shown.id,
      locale: 'en',
      data: { name: 'New name', ...live },
    })
    const { body } = await graphql(query).expect(200)
    expect(body.data.Event.city.name).toBe('New name')
  })

  it('goes with a document that is deleted without having been on line', async () => {
    const draft = await of('people', { _status: 'draft' })
    const { id } = await of('people', live)
    const url = `/api/people/${id}?locale=en`
    await http.get(url).expect(200)
    await payload.delete({ collection: 'people', id: draft.id, trash: true })
    expect(await became(url)).toBe(KEPT)
  })

  it('goes when a scheduled publication takes place', async () => {
    const { id } = await event({ _status: 'draft' })
    const url = '/api/events?locale=en&sort=-id&limit=1'
    await http.get(url).expect(200)
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', locale: 'en', doc: { relationTo: 'events', value: id } },
    } as never)
    // The server's own runner may have taken it first, and then is not waited for.
    await payload.jobs.run()
    await expect
      .poll(async () => (await http.get(url)).body.docs, { timeout: 20_000 })
      .toMatchObject([{ id }])
  })

  it('stays when a change is rolled back', async () => {
    const { id, title } = await event(live)
    const url = `/api/events/${id}?locale=en`
    await http.get(url).expect(200)
    const transactionID = await payload.db.beginTransaction()
    await payload.update({
      collection: 'events',
      id,
      locale: 'en',
      data: { title: 'Taken back', ...live },
      req: { transactionID: transactionID ?? '' },
    })
    expect((await http.get(url)).body.title).toBe(title)
    await payload.db.rollbackTransaction(transactionID ?? '')
    expect(await became(url)).toBe('hit')
  })

  it('is the same whatever the order of the parameters', async () => {
    const [one, other] = ['/api/topics?locale=en&limit=7', '/api/topics?limit=7&locale=en']
    await http.get(one)
    expect(await became(other)).toBe('hit')
    await graphql('{ Topics(locale: en, limit: 7) { docs { name } } }')
    const spaced = await graphql('{\n  Topics(locale: en, limit: 7) {\n    docs { name }\n  }\n}')
    expect(spaced.headers['cache-status']).toContain('hit')
  })

  it('is made once for many who ask at the same time', async () => {
    const url = '/api/events?locale=es&limit=13'
    const answers = await Promise.all(Array.from({ length: 8 }, () => http.get(url)))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(1)
  })
})

describe('what is not for everybody, or not for long', () => {
  it('is never kept, nor answered from what is kept', async () => {
    const { id } = await event({ _status: 'draft', title: 'Secret' })
    const url = `/api/events/${id}?locale=en`
    const signedIn = await http.get(url).set('Authorization', admin).expect(200)
    expect(signedIn.body.title).toBe('Secret')
    expect(signedIn.headers['cache-control']).toBe('no-store')
    await http.get(url).expect(404)

    const list = '/api/events?locale=en&sort=-id&limit=3'
    const anonymous = await http.get(list).expect(200)
    const editor = await http.get(list).set('Authorization', admin).expect(200)
    expect(editor.text).not.toBe(anonymous.text)
    expect(editor.headers).not.toHaveProperty('cache-status')
    expect((await http.get(list)).text).toBe(anonymous.text)
  })

  it.each([
    ['Cookie', 'theme=dark'],
    ['Authorization', 'JWT made-up'],
    ['X-Payload-HTTP-Method-Override', 'GET'],
  ])('is whatever is asked with the header %s', async (name, value) => {
    const url = '/api/topics?locale=en&limit=2'
    await http.get(url)
    const { headers } = await http.get(url).set(name, value)
    expect(headers).not.toHaveProperty('cache-status')
  })

  it.each([
    ['/api/events/2000000000?locale=en', 404],
    ['/api/events?locale=xx', 400],
    ['/api/events?locale=en&where[secret][equals]=1', 400],
    ['/api/users?locale=en', 403],
    ['/api/events?locale=en&draft=true', 400],
  ])('is a refusal: %s', async (url, status) => {
    for (let turn = 0; turn < 2; turn += 1) {
      const { headers } = await http.get(url).expect(status)
      expect(headers['cache-status'] ?? '').not.toMatch(/hit|stored/)
    }
  })

  it('is a mutation, and an answer with errors in it', async () => {
    const mutation = 'mutation { updateTopic(id: 1, locale: en, data: { name: "x" }) { id } }'
    const broken = '{ Topics(locale: en) { docs { name } } Event(id: 99999, locale: en) { id } }'
    for (const query of [mutation, mutation, broken, broken]) {
      const { headers } = await graphql(query)
      expect(headers['cache-status'] ?? '').not.toMatch(/hit|stored/)
    }
  })
})

describe('an answer from the store', () => {
  const url = '/api/regions?locale=en&limit=5'

  beforeAll(async () => {
    await of('regions', live)
    await http.get(url)
  })

  it('is protected as every other, with an id of its own', async () => {
    const plain = { 'Accept-Encoding': 'identity' }
    const fresh = await http.get(url).set({ ...plain, Cookie: 'a=b' })
    const first = await http.get(url).set(plain)
    const second = await http.get(url).set('X-Request-Id', 'trace-12345678')
    expect(first.headers['cache-status']).toBe('citynet-cms; hit')
    const names = Object.keys(fresh.headers).filter((name) => name !== 'transfer-encoding')
    for (const name of names) expect(first.headers).toHaveProperty(name)
    expect(first.headers['content-security-policy']).toBe(fresh.headers['content-security-policy'])
    expect(first.headers['x-request-id']).not.toBe(fresh.headers['x-request-id'])
    expect(second.headers['x-request-id']).toBe('trace-12345678')
    expect(first.text).toBe(fresh.text)
  })

  it('is asked for again each time, and not sent again where nothing changed', async () => {
    const { headers } = await http.get(url).expect(200)
    expect(headers['cache-control']).toBe('no-cache')
    expect(headers.etag).toMatch(/^"[\w-]{20,}"$/)
    const unchanged = await http
      .get(url)
      .set('If-None-Match', headers.etag ?? '')
      .expect(304)
    expect(unchanged.text).toBe('')
    expect(unchanged.headers.etag).toBe(headers.etag)
    await http.get(url).set('If-None-Match', '"other"').expect(200)
  })

  it('has another entity tag in each encoding, and the same words', async () => {
    const long = '/api/events?locale=en&limit=20&depth=1'
    const plain = await http.get(long).set('Accept-Encoding', 'identity')
    const tags = new Set([plain.headers.etag])
    for (const encoding of ['gzip', 'br', 'gzip', 'br']) {
      const { headers, text } = await http.get(long).set('Accept-Encoding', encoding)
      expect(headers['content-encoding']).toBe(encoding)
      expect(headers.vary).toContain('Accept-Encoding')
      expect(text).toBe(plain.text)
      tags.add(headers.etag)
      await http
        .get(long)
        .set({ 'Accept-Encoding': encoding, 'If-None-Match': headers.etag ?? '' })
        .expect(304)
    }
    expect(tags.size).toBe(3)
  })

  it('answers HEAD with the same headers and no body', async () => {
    const get = await http.get(url)
    const head = await http.head(url).expect(200)
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
    expect(head.headers.etag).toBe(get.headers.etag)
    expect(head.headers['cache-status']).toContain('hit')
  })

  it('lets each origin read it as that origin may, whoever asked first', async () => {
    const other = 'https://elsewhere.example'
    const trusted = new URL(payload.config.serverURL).origin
    const fresh = '/api/regions?locale=en&limit=6'
    const first = await http.get(fresh).set('Origin', other)
    expect(first.headers['access-control-allow-origin']).toBe('*')
    expect(first.headers).not.toHaveProperty('access-control-allow-credentials')
    const none = await http.get(fresh)
    expect(none.headers['cache-status']).toContain('hit')
    expect(none.headers).not.toHaveProperty('access-control-allow-origin')
    const own = await http.get(fresh).set('Origin', trusted)
    expect(own.headers['access-control-allow-origin']).toBe(trusted)
    expect(own.headers['access-control-allow-credentials']).toBe('true')
    for (const { headers } of [first, none, own]) expect(headers.vary).toContain('Origin')
  })

  it('has nothing in it of the headers of whoever asked first', async () => {
    const odd = '/api/events?locale=en&limit=4&depth=1'
    const first = await http.get(odd).set({
      Host: 'evil.example',
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'ftp',
      Forwarded: 'host=evil.example',
      'X-Original-URL': '/api/users',
      'Accept-Language': 'ar',
      Range: 'bytes=0-3',
    })
    expect(first.status).toBe(200)
    const second = await http.get(odd)
    expect(second.headers['cache-status']).toContain('hit')
    const anew = await http.get(odd).set('Cookie', 'a=b')
    expect(second.text).toBe(anew.text)
    expect(first.text).toBe(anew.text)
    expect(JSON.stringify([second.headers, second.text])).not.toContain('evil')
  })

  it('is there for the closed vocabularies too', async () => {
    const vocabularies = '/api/vocabularies?locale=ar'
    await http.get(vocabularies).expect(200)
    expect(await became(vocabularies)).toBe('hit')
  })
})

describe('a reader who asks while somebody writes', () => {
  it('never gets what was there before a write that has been answered', async () => {
    const { id } = await event({ title: 'alpha', ...live })
    const url = `${server.url}/api/events/${id}?locale=en&select[title]=true`
    const words = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta']
    let written = 0
    let isOver = false
    const late: string[] = []
    const reader = async () => {
      while (!isOver) {
        const before = written
        const { title } = (await (await fetch(url)).json()) as { title: string }
        if (words.indexOf(title) < before) late.push(`${title} after ${words[before]}`)
      }
    }
    const readers = Array.from({ length: 6 }, reader)
    for (let at = 1; at < words.length; at += 1) {
      await payload.update({
        collection: 'events',
        id,
        locale: 'en',
        data: { title: words[at], ...live },
      })
      written = at
    }
    isOver = true
    await Promise.all(readers)
    expect(late).toEqual([])
  })
})
