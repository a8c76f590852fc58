import { describe, expect, it } from 'vitest'

import { bootHttp } from '../setup/http'
import { everythingStored } from './api/everything-stored'
import { type Person, signInPeople } from './api/people'
import { FRENCH, newsroom } from './network'

Object.assign(process.env, { TRANSLATION_ENGINE: 'offline', TRANSLATION_COST_CAP: '0.001' })

const { payload, api } = await bootHttp()
const { as, actorOf } = await signInPeople(payload, api)
const { units, write } = newsroom(payload)

const ask = (id: number | string, key = 'title', person: Person = 'translator', locale = 'fr') =>
  as(person).post('machine/text', { collection: 'articles', id, locale, key })

const suggestionsOf = async (id: number | string, key = 'title') => {
  const { body } = await as('translator')
    .get(`units?collection=articles&id=${id}&locale=fr&key=${encodeURIComponent(key)}`)
    .expect(200)
  return body.units[0].suggestions as object[]
}

describe('machine text on demand', () => {
  it('is given with its codes and kept as a suggestion, and nothing else changes', async () => {
    const place = await write()
    const { body } = await ask(place.id, 'body#p1').expect(200)
    expect(body).toMatchObject({ engine: 'offline', suggestion: expect.any(Number) })
    expect(body.text).toMatch(/<g1>.+<\/g1>/)
    expect(await suggestionsOf(place.id, 'body#p1')).toMatchObject([
      { id: body.suggestion, target: body.text, origin: 'machine', by: 'engine:offline' },
    ])
    expect((await units(place, 'fr')).get('body#p1')?.state).toBe('untranslated')
  })

  it('is beside what a person wrote, and asked for again costs nothing new', async () => {
    const place = await write()
    const acts = [{ key: 'title', act: 'translate', target: FRENCH.title, version: 0 }]
    await as('translator')
      .post('acts', { collection: 'articles', id: place.id, locale: 'fr', acts })
      .expect(200)
    const { body: first } = await ask(place.id).expect(200)
    const before = await everythingStored(payload)
    const { body: again } = await ask(place.id).expect(200)
    expect(again).toEqual(first)
    expect(await everythingStored(payload)).toEqual(before)
    expect((await units(place, 'fr')).get('title')).toMatchObject({
      ...{ state: 'translated', translator: actorOf('translator') },
    })
  })

  it.each([
    ['nobody', 'title', 'fr', 401],
    ['spanish', 'title', 'fr', 403],
    ['translator', 'title', 'es', 403],
    ['translator', 'nowhere', 'fr', 404],
    ['editor', 'title', 'en', 400],
  ] as const)('is refused to %s for "%s" in %s', async (person, key, locale, status) => {
    const { id } = await write()
    const before = await everythingStored(payload)
    await ask(id, key, person, locale).expect(status)
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('is refused above the rate of one account, and says when to come back', async () => {
    const { id } = await write()
    // What the limiter of the configuration keeps for this account, used up.
    const { rowCount } = await payload.db.pool.query(
      `update rate_limits set points = 10000 where key like 'machine-text:%'`,
    )
    expect(rowCount).toBeGreaterThan(0)
    const before = await everythingStored(payload)
    const answer = await ask(id).expect(429)
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    expect(await everythingStored(payload)).toEqual(before)
    await ask(id, 'title', 'reviewer').expect(200)
  })
})
