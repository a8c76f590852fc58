import { describe, expect, it, vi } from 'vitest'

import { bootPayload } from '../setup/payload'
import { bothWays } from './both-ways'

const payload = await bootPayload('seeded')
const { ask, compare } = bothWays(payload)

const find = async (collection: 'cities' | 'events' | 'partners' | 'resources' | 'topics') => {
  const { docs } = await payload.find({ collection, limit: 6, depth: 0, locale: 'en' })
  return docs as unknown as { id: number; title?: string }[]
}

/** Stores values of an event, and puts it on line in English. */
const publish = (collection: 'events' | 'resources', id: number | undefined, data: object) =>
  payload.update({
    collection,
    id,
    locale: 'en',
    data: { ...data, _status: 'published' },
  } as never)

const [cityA, cityB] = (await find('cities')).map(({ id }) => id)
const [eventA, eventB, eventC] = (await find('events')).map(({ id }) => id)

describe('a question of a kind that was proven', () => {
  it('is about one document where two conditions are on one relation, as for Payload', async () => {
    await publish('events', eventA, { cities: [cityA, cityB] })
    const both = (one?: number, other?: number) =>
      `/api/events?locale=en&depth=0&where[and][0][cities][equals]=${one}&where[and][1][cities][equals]=${other}`
    expect((await compare(both(cityA, cityA))).body).toContain(`"id":${eventA}`)
    await compare(both(cityA, cityB))
    await compare(
      `/api/events?locale=en&depth=0&where[cities][equals]=${cityA}&where[cities.slug][equals]=x`,
    )
  })

  it('has what Payload makes of "and" beside "AND"', async () => {
    const question = (name: string, at: number) =>
      `/api/events?locale=en&select[title]=true&where[and][0][id][equals]=${eventA}&where[${name}][${at}][id][equals]=${eventB}`
    await compare(question('and', 1))
    await compare(question('AND', 0))
  })

  it('is compared once more when it shows what the proof did not', async () => {
    await publish('events', eventA, { cities: [] })
    await publish('events', eventB, { cities: [cityA] })
    await publish('events', eventC, { cities: [cityB] })
    const question = (id?: number) => `/api/events/${id}?locale=en&depth=1&select[cities]=true`
    expect((await compare(question(eventA))).isDirect).toBe(true)
    expect((await ask(question(eventB))).isDirect).toBe(false)
    expect((await compare(question(eventC))).isDirect).toBe(true)
  })

  it('lists a document in a join as often as Payload does', async () => {
    const [partnerA, partnerB] = (await find('partners')).map(({ id }) => id)
    const [resource] = (await find('resources')).map(({ id }) => id)
    const partners = ['co-author', 'publisher'].map((role) => ({ partner: partnerA, role }))
    const question = (id?: number) => `/api/partners/${id}?locale=en&depth=0&select[resources]=true`
    await compare(question(partnerB))
    await publish('resources', resource, { partners })
    const { body } = await compare(question(partnerA))
    expect(body).toContain(`"docs":[${resource},${resource}`)
  })

  it('has rows of which nothing was written in the language', async () => {
    const agenda = (title: string) => [{ title, startsAt: null }]
    await publish('events', eventA, { agenda: agenda('Opening') })
    await payload.update({
      collection: 'events',
      id: eventB,
      locale: 'fr',
      data: { agenda: agenda('Ouverture') },
    } as never)
    const question = (id?: number) => `/api/events/${id}?locale=en&depth=0&select[agenda]=true`
    await compare(question(eventA))
    await compare(question(eventB))
  })
})

describe('a document that is read with what it points to', () => {
  const statements = async (work: () => Promise<unknown>): Promise<number> => {
    const query = vi.spyOn(payload.db.pool, 'query')
    await work()
    const { length } = query.mock.calls
    query.mockRestore()
    return length
  }

  it('is told as before, whatever becomes of what it points to', async () => {
    const [topic] = (await find('topics')).map(({ id }) => id)
    await publish('events', eventA, { cities: [cityA, cityB], topics: [topic], city: cityB })
    const ofEvent = (id?: number) =>
      `/api/events/${id}?locale=en&depth=1&select[cities]=true&select[topics]=true&select[city]=true`
    for (let time = 0; time < 30; time += 1) await ask(ofEvent(eventA))
    expect((await compare(ofEvent(eventA))).isDirect).toBe(true)
    const alone = await statements(() => ask(ofEvent(eventA)))
    const { tags } = await compare(ofEvent(eventA))
    expect([...tags]).toEqual(expect.arrayContaining([`cities:${cityA}`, `topics:${topic}`]))
    expect(alone).toBeLessThan(4)

    await payload.update({
      collection: 'cities',
      id: cityA,
      locale: 'en',
      data: { _status: 'draft' },
    } as never)
    const { body } = await compare(ofEvent(eventA))
    expect(body).toContain(`"cities":[${cityA},{`)
    await publish('events', eventA, { cities: [], topics: [] })
    expect((await compare(ofEvent(eventA))).body).toContain('"cities":[]')
  })
})

describe('an answer that is kept', () => {
  it('is told of what a relation that no document lists is changed to', async () => {
    const [topic] = (await find('topics')).map(({ id }) => id)
    await publish('events', eventA, { topics: [topic] })
    const question = `/api/events?locale=en&select[title]=true&where[topics][equals]=${topic}`
    const { isDirect, tags } = await compare(question)
    expect(isDirect).toBe(true)
    expect([...tags]).toContain('events@en')
  })
})

describe('an odd question', () => {
  it.each([
    '/api/events?locale=en&page=9999&select[title]=true',
    '/api/events?locale=en&page=9999&pagination=false&select[title]=true',
    '/api/events?locale=en&limit=2&page=2&pagination=false&select[title]=true',
    '/api/events?locale=en&limit=0&select[title]=true',
    '/api/events?locale=en&where=&select[title]=true',
    '/api/events?locale=en&where[and]=&select[title]=true',
    '/api/events?locale=en&where[id][in][0]=999999&select[title]=true',
    '/api/events?locale=en&where[id][in][0]=1&where[id][in][1]=1&select[title]=true',
    '/api/events/999999?locale=en',
    '/api/events?locale=xx&select[title]=true',
    '/api/events?locale=en&sort=title,-title&select[title]=true',
    '/api/events?locale=en&sort=&select[title]=true',
    '/api/events?locale=en&select[id]=true',
    '/api/events?locale=en&select[slug]=true&select[path]=true&select[translation]=true',
    '/api/resources?locale=en&depth=0&select[languages]=true',
    '/api/articles?locale=en&depth=0&select[readingMinutes]=true',
  ])('%s has the answer of Payload', async (question) => {
    await compare(question)
  })

  it.each([
    'x',
    'null',
    '[]',
    '{"query":1}',
    '{"query":"{ Events { docs { id } } }","variables":[]}',
  ])('over GraphQL, %s, has the answer of Payload', async (body) => {
    await compare(body)
  })
})

describe('a question over GraphQL that only Payload can answer', () => {
  it('is not tried any more once that is known', async () => {
    const { docs } = await payload.find({
      collection: 'articles',
      locale: 'en',
      limit: 100,
      depth: 0,
    })
    const linked = docs.find(({ body }) => JSON.stringify(body).includes('"type":"link"'))
    const question = JSON.stringify({
      query:
        'query ($id: Int!) { Articles(locale: en, limit: 1, where: { id: { equals: $id } }) { docs { body } } }',
      variables: { id: linked?.id },
    })
    for (let time = 0; time < 3; time += 1) await ask(question)
    const query = vi.spyOn(payload.db.pool, 'query')
    const { isDirect } = await ask(question)
    const tried = query.mock.calls.filter((args) =>
      String((args[0] as { name?: string } | undefined)?.name).startsWith('direct '),
    )
    query.mockRestore()
    expect({ isDirect, tried }).toEqual({ isDirect: false, tried: [] })
  })
})
