import { beforeAll, describe, expect, it } from 'vitest'

import { NETWORK, publish } from '../queries/network'
import { bootHttpWith } from '../setup/content-template'

/** Conditions that go through several relations. */
const { payload, api, content: network } = await bootHttpWith(NETWORK)

beforeAll(async () => {
  const { summit } = network
  const peace = await publish(
    payload,
    'topics',
    {},
    { en: { name: 'Peace', slug: 'peace' }, fr: { name: 'Paix', slug: 'paix' } },
  )
  const secret = await payload.create({
    collection: 'topics',
    locale: 'en',
    draft: true,
    data: { name: 'Secret', slug: 'secret' } as never,
  })
  await payload.update({
    collection: 'events',
    id: summit,
    locale: 'en',
    data: { topics: [peace, secret.id], _status: 'published' },
  })
})

const found = async (path: string, where: string, locale = 'en') => {
  const answer = await api.get(`/api/${path}?locale=${locale}&${where}&select[title]=true`)
  expect(answer.status, answer.text).toBe(200)
  return answer.body.docs.map(({ title }: { title: string }) => title)
}

describe('a condition on one of several documents behind a relation', () => {
  it('finds what has it, in the language asked for', async () => {
    expect(await found('reports', 'where[event.topics.slug][equals]=peace')).toEqual([
      'Summit report',
    ])
    expect(await found('reports', 'where[event.topics.slug][equals]=war')).toEqual([])
    expect(await found('reports', 'where[event.topics.slug][equals]=paix', 'fr')).toHaveLength(1)
    expect(await found('reports', 'where[event.topics.slug][equals]=peace', 'fr')).toEqual([])
  })

  it('sees nothing of those that are not published, beside others that are', async () => {
    expect(await found('reports', 'where[event.topics.slug][equals]=secret')).toEqual([])
    expect(await found('events', 'where[topics.slug][equals]=secret')).toEqual([])
  })

  it('is asked so with a fallback, too', async () => {
    const fallback = 'fallback-locale=en&where[event.topics.slug]'
    expect(await found('reports', `${fallback}[equals]=paix`, 'fr')).toHaveLength(1)
    expect(await found('reports', `${fallback}[equals]=peace`, 'ar')).toEqual(['Summit report'])
    expect(await found('reports', `${fallback}[equals]=peace`, 'fr')).toEqual([])
  })

  it('is planned without trying its joins in every order, which took longer than the answer', async () => {
    const { rows } = await payload.db.pool.query('show join_collapse_limit')
    expect(rows).toEqual([{ join_collapse_limit: '4' }])
  })

  it('is refused by name where it goes on from there', async () => {
    for (const path of ['event.cities.region.code', 'event.topics.parent.slug'])
      for (const query of ['', '&fallback-locale=fr']) {
        const { body } = await api.get(`/api/reports?where[${path}][equals]=x${query}`).expect(400)
        expect(body.errors[0].message).toContain(path)
      }
  })
})

describe('conditions on blocks', () => {
  const ask = (...conditions: string[]) =>
    api.get(
      `/api/pages?locale=en&${conditions.map((it, at) => `where[and][${at}]${it}`).join('&')}`,
    )

  it('are answered, one on each kind of block', async () => {
    await ask('[layout.linkLabel][equals]=x').expect(200)
    await ask('[layout.linkLabel][equals]=x', '[layout.membersOnly][equals]=true').expect(200)
    await ask('[layout.image][equals]=1').expect(200)
  })

  // Payload 3.90 answers each by 500.
  it('are refused with the remedy where they are two on one kind', async () => {
    const two = await ask('[layout.linkLabel][like]=x', '[layout.image][equals]=1')
    expect(two.status, two.text).toBe(400)
    expect(two.body.errors[0].message).toContain('"layout.image" in "where" is a further condition')
    await ask('[layout.linkLabel][like]=x', '[layout.linkLabel][like]=y').expect(400)
    await api
      .get('/api/pages?where[layout.linkLabel][like]=x&where[layout.linkLabel][not_equals]=y')
      .expect(400)
  })

  it('are refused with the remedy where they go on to related documents', async () => {
    const beyond = await ask('[layout.image.alt][like]=x')
    expect(beyond.status, beyond.text).toBe(400)
    expect(beyond.body.errors[0].message).toContain('name them by their ids')
  })
})

describe('a condition on one of several texts', () => {
  it('is answered, and refused with the remedy where they are those of a related document', async () => {
    await api.get('/api/cities?where[languages][equals]=mk').expect(200)
    // Payload 3.90 answers each by 500.
    for (const question of [
      'events?where[city.languages][equals]=mk',
      'reports?where[cities.languages][exists]=true',
      'regions?where[cities.languages][in]=mk',
    ]) {
      const { status, text } = await api.get(`/api/${question}`)
      expect(status, question).toBe(400)
      expect(text).toContain('name them by their ids')
    }
  })
})
