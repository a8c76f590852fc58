import { describe, expect, it } from 'vitest'

import { suggest } from '@/features/translation/payload/store/suggest'
import { bootHttp } from '../setup/http'
import { everythingStored } from './api/everything-stored'
import { type Person, signInPeople } from './api/people'
import { FRENCH, newsroom } from './network'

const { payload, api } = await bootHttp()
const { as, actorOf } = await signInPeople(payload, api)
const { req, units, write } = newsroom(payload)

const query = (id: number | string, more: object = {}) =>
  new URLSearchParams({
    ...{ collection: 'articles', id: String(id), locale: 'fr' },
    ...more,
  }).toString()

const act = (id: number | string, asked: object, person: Person = 'translator') =>
  as(person)
    .post('acts', { collection: 'articles', id, locale: 'fr', acts: [asked] })
    .expect(200)

describe('a suggestion', () => {
  const suggested = async () => {
    const place = await write()
    const unitId = (await units(place, 'fr')).get('title')?.unitId ?? 0
    const offer = { unitId, content: ['Des maires à Skopje'], origin: 'machine' as const }
    await suggest(await req(), { locale: 'fr', actor: 'engine:test' }, [offer])
    const open = async () => {
      const { body } = await as('translator')
        .get(`units?${query(place.id, { key: 'title' })}`)
        .expect(200)
      return body.units[0].suggestions as { id: number }[]
    }
    return { place, open, id: (await open())[0]?.id }
  }
  const settle = (person: Person, id: number | undefined, resolve: string) =>
    as(person).post(`suggestions/${id}`, { resolve })

  it.each(['taken', 'dismissed'])(
    'that was %s is offered no more, and says by whom',
    async (how) => {
      const { id, open } = await suggested()
      await settle('translator', id, how).expect(200, { id, resolution: how })
      expect(await open()).toEqual([])
      const { rows } = await payload.db.pool.query(
        'select resolution, resolved_by, resolved_at from translation_suggestions where id = $1',
        [id],
      )
      expect(rows).toEqual([
        { resolution: how, resolved_by: actorOf('translator'), resolved_at: expect.any(Date) },
      ])
    },
  )

  it('may be settled twice in the same way, and not in two ways', async () => {
    const { id } = await suggested()
    await settle('translator', id, 'taken').expect(200)
    const before = await everythingStored(payload)
    await settle('translator', id, 'taken').expect(200)
    const { body } = await settle('reviewer', id, 'dismissed').expect(409)
    expect(body.errors[0].data.code).toBe('suggestionSettled')
    expect(await everythingStored(payload)).toEqual(before)
  })

  it.each([
    ['nobody', 'taken', 401],
    ['spanish', 'taken', 403],
    ['translator', 'applauded', 400],
  ] as const)('is not settled by %s as %s', async (person, how, status) => {
    const { id } = await suggested()
    const before = await everythingStored(payload)
    await settle(person, id, how).expect(status)
    expect(await everythingStored(payload)).toEqual(before)
  })

  it('that is not there is 404', async () => {
    await settle('translator', 987_654, 'taken').expect(404)
    await as('translator').post('suggestions/all', { resolve: 'taken' }).expect(404)
  })
})

describe('a waiver that is taken back', () => {
  const BAD = 'Le cinquième sommet a réuni des maires.'
  const waived = async () => {
    const { id } = await write()
    await act(id, { key: 'body#p1', act: 'translate', target: BAD, version: 0 })
    const waiver = { key: 'body#p1', check: 'codes', version: 1, reason: 'No French page.' }
    const { body } = await as('translator')
      .post('waivers', { collection: 'articles', id, locale: 'fr', ...waiver })
      .expect(200)
    return { id, version: body.version as number }
  }
  const parameters = (id: number, version: number, more: object = {}) =>
    `waivers?${query(id, { key: 'body#p1', check: 'codes', version: String(version), ...more })}`

  it('lets the check hold again, and the log keeps both', async () => {
    const { id, version } = await waived()
    const { body } = await as('reviewer').delete(parameters(id, version)).expect(200)
    expect(body).toEqual({ key: 'body#p1', check: 'codes', version: version + 1 })
    const confirm = { key: 'body#p1', act: 'translate', version: body.version }
    const { body: done } = await act(id, confirm)
    expect(done.results[0]).toMatchObject({ state: 'draft', findings: [{ check: 'codes' }] })
    const { body: told } = await as('translator')
      .get(`history?${query(id, { key: 'body#p1' })}`)
      .expect(200)
    expect(told.events.map((it: { act: string }) => it.act)).toEqual([
      ...['waiver-withdrawn', 'waive', 'edit'],
    ])
  })

  it.each([
    ['nobody', 0, {}, 401],
    ['spanish', 0, {}, 403],
    ['translator', 7, {}, 409],
    ['translator', 0, { check: 'numbers' }, 404],
    ['translator', 0, { check: 'spelling' }, 400],
  ] as const)('is not by %s (version +%i, %o)', async (person, later, more, status) => {
    const { id, version } = await waived()
    const before = await everythingStored(payload)
    await as(person)
      .delete(parameters(id, version + later, more))
      .expect(status)
    expect(await everythingStored(payload)).toEqual(before)
  })
})

describe('the history of a text', () => {
  it('says what was done, by whom and why, the newest first, with the words that changed', async () => {
    const { id } = await write()
    await act(id, { key: 'title', act: 'translate', target: FRENCH.title, version: 0 })
    await act(id, { key: 'title', act: 'reject', reason: 'Too long', version: 1 }, 'reviewer')
    const shorter = 'Des maires à Skopje'
    await act(id, { key: 'title', act: 'edit', target: shorter, version: 2 })
    const { body } = await as('translator')
      .get(`history?${query(id, { key: 'title' })}`)
      .expect(200)
    expect(body.events).toMatchObject([
      { act: 'edit', from: 'rejected', to: 'draft', target: shorter },
      { act: 'reject', reason: 'Too long', actor: { name: 'reviewer' } },
      { act: 'translate', from: 'untranslated', to: 'translated', origin: 'human' },
    ])
    expect(body.events[0].diff).toContainEqual({ kind: 'removed', text: 'réunis ' })
    expect(body.events[1].diff).toBeUndefined()
  })

  it('is for who works in that language', async () => {
    const { id } = await write()
    const path = `history?${query(id, { key: 'title' })}`
    await as('nobody').get(path).expect(401)
    await as('spanish').get(path).expect(403)
    await as('translator').get(path.replace('locale=fr', 'locale=es')).expect(403)
  })
})
