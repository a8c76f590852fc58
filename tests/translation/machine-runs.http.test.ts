import type supertest from 'supertest'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Engine } from '@/features/translation/core/machine/port'
import { systemClock } from '@/features/translation/engines/clock'
import { offlineEngine } from '@/features/translation/engines/offline'
import { runMachine } from '@/features/translation/payload/machine/run-machine'
import { addRun, findRun } from '@/features/translation/payload/machine/runs'
import { actOnTargets } from '@/features/translation/payload/store/act'
import { bootHttp } from '../setup/http'
import { body, ENGLISH, FRENCH, newsroom, paragraph } from './network'
import { suggestionsOf } from './suggestions'

// One that costs nothing, and one whose price is known and that is never asked.
Object.assign(process.env, {
  TRANSLATION_ENGINE: 'offline',
  LIBRETRANSLATE_URL: 'http://127.0.0.1:9',
  TRANSLATION_PRICE_PER_MILLION: '25',
  TRANSLATION_COST_CAP: '0.001',
})

const { payload, api } = await bootHttp()
const { publish, read, req, save, units, write } = newsroom(payload)

type Person = { token: string; id: number }
const person = async (name: string, data: object): Promise<Person> => {
  const email = `${name}@example.org`
  const password = 'correct horse battery staple'
  const { id } = await payload.create({
    collection: 'users',
    data: { email, password, name, active: true, ...data } as never,
  })
  const { body: answer } = await api.post('/api/users/login').send({ email, password }).expect(200)
  return { token: `JWT ${answer.token}`, id: id as number }
}

const right = { translate: true, review: false, release: false }
let french: Person
let spanish: Person
let editor: Person

beforeAll(async () => {
  french = await person('french', {
    roles: ['translator'],
    languages: [{ locale: 'fr', ...right }],
  })
  spanish = await person('spanish', {
    roles: ['translator'],
    languages: [{ locale: 'es', ...right }],
  })
  editor = await person('editor', { roles: ['editor'] })
}, 60_000)

const ask = (data: object, who?: Person): supertest.Test => {
  const request = api.post('/api/translation/machine')
  return (who ? request.set('Authorization', who.token) : request).send(data)
}

const runsInAll = async () =>
  (await payload.count({ collection: 'translation-runs' as never })).totalDocs

const jobsInAll = async () => (await payload.count({ collection: 'payload-jobs' })).totalDocs

const work = () => payload.jobs.run({ limit: 20 })

const ofArticle = ({ id }: { id: number | string }, more: object = {}) => ({
  locale: 'fr',
  collection: 'articles',
  ids: [id],
  ...more,
})

/** A run of its own engine, as the endpoint would have made it. */
const runWith = async (
  engine: Partial<Engine>,
  place: { id: number | string },
  more: { suggestions?: 'stale' | 'all'; costCap?: number; slice?: number } = {},
) => {
  const id = await addRun(await req(), {
    locale: 'fr',
    collection: 'articles',
    documents: [String(place.id)],
    suggestions: more.suggestions ?? 'stale',
    engine: 'test',
    total: 4,
    estimatedCost: 0,
    requestedBy: 'operator',
  })
  const options = {
    engineNamed: () => ({ ...offlineEngine(), name: 'test', ...engine }),
    clock: systemClock,
    costCap: 10,
    ...more,
  }
  return { id, work: () => runMachine(payload, id, options) }
}

const runOf = async (id: number) => findRun(await req(), id)

describe('a request for machine translation', () => {
  let place: { collection: string; id: number | string }
  beforeEach(async () => {
    place = await write()
  })

  it.each([
    ['nobody', 401, () => undefined],
    ['a translator of another language', 403, () => spanish],
  ])('of %s is refused', async (_, status, who) => {
    const before = [await runsInAll(), await jobsInAll()]
    await ask(ofArticle(place), who()).expect(status)
    expect([await runsInAll(), await jobsInAll()]).toEqual(before)
  })

  it.each([
    ['an unknown language', { locale: 'xx' }, ['en', 'fr', 'es', 'ar']],
    ['an unknown engine', { engine: 'babelfish' }, ['libretranslate', 'offline']],
    ['a collection that nobody translates', { collection: 'users' }, undefined],
    ['a document that is not there', { ids: [987_654] }, undefined],
    ['neither ids nor all', { ids: undefined }, undefined],
    ['both ids and all', { all: true }, undefined],
    ['no body', undefined, undefined],
  ])('with %s is refused, with what there is', async (_, more, known) => {
    const before = [await runsInAll(), await jobsInAll()]
    const { body: answer } = await ask(more ? ofArticle(place, more) : [], editor).expect(400)
    if (known) expect(answer.errors[0].data.known.toSorted()).toEqual(known.toSorted())
    expect([await runsInAll(), await jobsInAll()]).toEqual(before)
  })

  it('into a pseudo-locale is refused, with where to ask instead', async () => {
    const { body: answer } = await ask(ofArticle(place, { locale: 'qps-ploc' }), editor).expect(400)
    expect(answer.errors[0].message).toContain('GET /api/translation/pseudo')
  })

  it('tells what it would cost, and queues nothing, when that is all it wants', async () => {
    const before = [await runsInAll(), await jobsInAll()]
    const { body: answer } = await ask(ofArticle(place, { dryRun: true }), french).expect(200)
    expect(answer).toMatchObject({ documents: 1, units: 4, cost: 0, cap: 0.001, engine: 'offline' })
    expect(answer.characters).toBeGreaterThan(80)
    expect([await runsInAll(), await jobsInAll()]).toEqual(before)
  })

  it('above the cap is refused with the numbers', async () => {
    const before = [await runsInAll(), await jobsInAll()]
    const dear = ofArticle(place, { engine: 'libretranslate' })
    const { body: answer } = await ask(dear, french).expect(409)
    const { cost, cap } = answer.errors[0].data
    expect(cost).toBeGreaterThan(cap)
    expect([await runsInAll(), await jobsInAll()]).toEqual(before)
  })

  it('is worked on as a job, into a draft, and tells how far it is', async () => {
    const { body: started } = await ask(ofArticle(place), french).expect(202)
    const url = `/api/translation/machine/${started.id}`
    const asked = () => api.get(url).set('Authorization', french.token)
    expect((await asked().expect(200)).body).toMatchObject({ state: 'queued', total: 4, done: 0 })
    await work()
    expect((await asked().expect(200)).body).toMatchObject({
      state: 'done',
      done: 4,
      left: 0,
      requestedBy: `users:${french.id}`,
      engine: 'offline',
    })
    const draft = await read(place, 'fr')
    expect(draft.title).toBe('Mayors·fr meet·fr in·fr Skopje·fr')
    expect((await units(place, 'fr')).get('body#p1')).toMatchObject({
      state: 'machine',
      origin: 'machine',
      originDetail: { engine: 'offline' },
      writtenBy: 'engine:offline',
    })
    const again = await ask(ofArticle(place), french).expect(200)
    expect(again.body).toMatchObject({ id: null, units: 0 })
  })

  it('is seen by who translates that language, and cancelled by them', async () => {
    const { body: started } = await ask(ofArticle(place), french).expect(202)
    const url = `/api/translation/machine/${started.id}`
    await api.get(url).expect(401)
    await api.get(url).set('Authorization', spanish.token).expect(404)
    await api.delete(url).set('Authorization', spanish.token).expect(404)
    const listed = `/api/translation-runs/${started.id}`
    await api.get(listed).set('Authorization', french.token).expect(200)
    await api.get(listed).set('Authorization', spanish.token).expect(404)
    await api.patch(listed).set('Authorization', editor.token).send({ state: 'done' }).expect(403)
    await api.delete(url).set('Authorization', french.token).expect(202)
    await work()
    expect(await runOf(started.id)).toMatchObject({
      state: 'stopped',
      stoppedBy: 'cancelled',
      done: 0,
      left: 4,
      reasons: { cancelled: 4 },
    })
    expect((await units(place, 'fr')).get('title')?.state).toBe('untranslated')
    await api.delete(url).set('Authorization', french.token).expect(409)
  })
})

describe('machine translation beside people', () => {
  it('writes nothing where a person has written, and suggests for every text if asked', async () => {
    const place = await write()
    await save(place, 'fr', FRENCH)
    const before = JSON.stringify(await read(place, 'fr'))
    const { work: go, id } = await runWith({}, place, { suggestions: 'all' })
    await go()
    expect(await runOf(id)).toMatchObject({ state: 'done', done: 0, suggested: 4 })
    expect(JSON.stringify(await read(place, 'fr'))).toBe(before)
    expect(await suggestionsOf(payload, place, 'fr')).toHaveLength(4)
    const again = await runWith({}, place, { suggestions: 'all' })
    await again.work()
    expect(await runOf(again.id)).toMatchObject({ suggested: 0 })
  })

  it('suggests for a stale text, and for no other unless asked', async () => {
    const place = await write()
    await save(place, 'fr', FRENCH)
    await save(place, 'en', { title: 'Mayors met in Skopje' })
    const { work: go } = await runWith({}, place)
    await go()
    const suggested = await suggestionsOf(payload, place, 'fr')
    expect(suggested.map(({ key }) => key)).toEqual(['title'])
    expect((await units(place, 'fr')).get('title')).toMatchObject({
      state: 'translated',
      stale: true,
      target: [FRENCH.title],
    })
  })

  it('keeps what somebody writes while the engine thinks', async () => {
    const place = await write()
    const title = (await units(place, 'fr')).get('title')
    const slow: Engine['translate'] = async (request, signal) => {
      await actOnTargets(await req(), { locale: 'fr', act: 'edit', actor: 'users:1' }, [
        { unitId: title?.unitId ?? 0, content: ['À la main'] },
      ])
      return offlineEngine().translate(request, signal)
    }
    const { work: go, id } = await runWith({ translate: slow }, place)
    await go()
    expect(await runOf(id)).toMatchObject({ done: 3, suggested: 1 })
    expect((await read(place, 'fr')).title).toBe('À la main')
  })

  it('leaves live French as it is, byte for byte, when live English changes', async () => {
    const place = await write()
    await publish(place, 'en')
    await publish(place, 'fr', FRENCH)
    const live = async () => {
      const url = `/api/articles/${place.id}?locale=fr&fallback-locale=none&depth=0`
      const { title, summary, body: text, _status } = (await api.get(url).expect(200)).body
      return JSON.stringify({ title, summary, text, _status })
    }
    const before = await live()
    const changed = body(...ENGLISH.body.root.children, paragraph('p3', 'Schools come first.'))
    await publish(place, 'en', { title: 'Mayors met', body: changed })
    expect(await live()).toBe(before)
    const { body: started } = await ask(ofArticle(place), french).expect(202)
    await work()
    expect(await runOf(started.id)).toMatchObject({ state: 'done', done: 1, suggested: 1 })
    expect(await live()).toBe(before)
    expect(JSON.stringify(await read(place, 'fr'))).toContain('Schools·fr')
  })
})

describe('a run that is interrupted', () => {
  it('goes on after its process died, and pays for no text twice', async () => {
    const place = await write()
    let asked = 0
    const onePerRequest = { units: 1, characters: 100_000 }
    const dying: Engine['translate'] = async (request, signal) => {
      asked += 1
      if (asked === 3) await new Promise(() => {})
      return offlineEngine().translate(request, signal)
    }
    const { id, work: go } = await runWith({ translate: dying, limits: onePerRequest }, place)
    // Never ends, as for a process that was killed; what it stored by then is there.
    void go()
    await expect.poll(async () => (await runOf(id))?.done, { timeout: 10_000 }).toBeGreaterThan(0)
    const stored = (await runOf(id))?.done ?? 0
    const sent: string[] = []
    const counting: Engine['translate'] = (request, signal) => {
      sent.push(...request.units.map(({ text }) => text))
      return offlineEngine().translate(request, signal)
    }
    await runMachine(payload, id, {
      engineNamed: () => ({ ...offlineEngine(), name: 'test', translate: counting }),
      clock: systemClock,
      costCap: 10,
    })
    expect(sent.length).toBeLessThanOrEqual(4 - stored)
    expect(await runOf(id)).toMatchObject({ state: 'done' })
    const states = [...(await units(place, 'fr')).values()]
      .filter(({ unit }) => unit.kind !== 'slug')
      .map(({ state }) => state)
    expect(new Set(states)).toEqual(new Set(['machine']))
    expect((await read(place, 'fr')).title).toContain('·fr')
  })

  it.each(['quota', 'unusable'] as const)('stops for %s, and says what is left', async (kind) => {
    const place = await write()
    const { id, work: go } = await runWith(
      {
        translate: async ({ units: all }) =>
          all.map((unit) => ({ id: unit.id, failure: { kind, message: '' } })),
      },
      place,
    )
    await go()
    expect(await runOf(id)).toMatchObject({
      state: 'stopped',
      stoppedBy: kind,
      left: 4,
      reasons: { [kind]: 4 },
    })
    expect((await units(place, 'fr')).get('title')?.state).toBe('untranslated')
  })

  it('names the texts that the engine spoilt, and does not ask for them again and again', async () => {
    const place = await write()
    const spoiling: Engine['translate'] = async (request) =>
      request.units.map(({ id, text }) => ({ id, text: text.replaceAll(/<[^>]*>/g, '') }))
    const { id, work: go } = await runWith({ translate: spoiling }, place)
    await go()
    const run = await runOf(id)
    expect(run?.report.map(({ key, kind }) => ({ key, kind }))).toContainEqual({
      key: 'body#p1',
      kind: 'codes',
    })
    expect(run?.state).toBe('done')
  })

  it('leaves documents in the trash alone', async () => {
    const place = await write()
    const data = { deletedAt: new Date().toISOString() } as never
    await payload.update({ collection: 'articles', id: place.id, locale: 'en', data })
    const estimate = await ask(ofArticle(place, { dryRun: true }), editor).expect(200)
    expect(estimate.body).toMatchObject({ documents: 0, units: 0 })
    const { id, work: go } = await runWith({}, place)
    await go()
    expect(await runOf(id)).toMatchObject({ state: 'done', done: 0, characters: 0 })
    expect((await units(place, 'fr')).get('title')?.state).toBe('untranslated')
  })

  it('is tried again when the database fails it, and fails in the end', async () => {
    const place = await write()
    const { body: run } = await ask(ofArticle(place), editor).expect(202)
    const state = async () => (await runOf(run.id))?.state
    const tryNow = async () => {
      await payload.db.pool.query('update payload_jobs set wait_until = null')
      await payload.jobs.run({ limit: 20, silent: true })
    }
    await payload.db.pool.query('alter table concepts rename to concepts_away')
    await tryNow()
    expect(await state()).toBe('running')
    await payload.db.pool.query('alter table concepts_away rename to concepts')
    await tryNow()
    expect(await state()).toBe('done')
    const { body: second } = await ask(ofArticle(await write()), editor).expect(202)
    await payload.db.pool.query('alter table concepts rename to concepts_away')
    for (let attempt = 0; attempt < 4; attempt++) await tryNow()
    await payload.db.pool.query('alter table concepts_away rename to concepts')
    expect(await runOf(second.id)).toMatchObject({ state: 'failed', stoppedBy: 'failed' })
  })

  it('gives other jobs their turn between documents', async () => {
    const place = await write()
    const { work: go } = await runWith({}, place, { slice: 0 })
    expect(await go()).toBe('continues')
  })
})

describe('a pseudo-locale', () => {
  const url = (place: { id: number | string }, locale: string) =>
    `/api/translation/pseudo/${locale}?collection=articles&id=${place.id}`

  it.each([
    ['qps-ploc', /^⟦.*⟧$/],
    ['qps-rtl', /^\u200F.*\u200F$/],
  ])('%s shows a document as it would be, and writes nothing', async (locale, shape) => {
    const place = await write()
    await publish(place, 'en')
    const before = await runsInAll()
    const { body: answer } = await api.get(url(place, locale)).expect(200)
    expect(answer.title).toMatch(shape)
    expect(answer.body.root.children).toHaveLength(2)
    expect((await read(place, 'en')).title).toBe(ENGLISH.title)
    expect(await runsInAll()).toBe(before)
  })

  it('shows nobody a draft who may not read it', async () => {
    const place = await write()
    await api.get(url(place, 'qps-ploc')).expect(404)
    await api.get(url(place, 'qps-ploc')).set('Authorization', french.token).expect(200)
  })

  it('shows a document in the language that it is written in, whichever is on line', async () => {
    const place = await write({ sourceLocale: 'fr' })
    await save(place, 'fr', FRENCH)
    await api.get(url(place, 'qps-ploc')).expect(404)
    await publish(place, 'fr')
    const { body: answer } = await api.get(url(place, 'qps-ploc')).expect(200)
    expect(answer.title).toMatch(/^⟦[Ḋđďð].*⟧$/i)
    expect(answer.sourceLocale).toBe('fr')
  })

  it.each([
    ['articles', '987654'],
    ['articles', 'all'],
    ['globals', 'nowhere'],
    ['globals', 'navigation'],
  ])('is 404 for what a visitor may not see: %s/%s', async (collection, id) => {
    const asked = `collection=${collection}&id=${id}`
    const { body: answer } = await api.get(`/api/translation/pseudo/qps-ploc?${asked}`).expect(404)
    expect(answer.errors[0].data.code).toBe('pseudoDocumentUnknown')
  })

  it('is asked for sixty times a minute by one visitor, and by translators at will', async () => {
    const place = await write()
    await publish(place, 'en')
    await api.get(url(place, 'qps-ploc')).expect(200)
    await payload.db.pool.query(`update rate_limits set points = 1000 where key like 'pseudo:%'`)
    const { headers } = await api.get(url(place, 'qps-ploc')).expect(429)
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    await api.get(url(place, 'qps-ploc')).set('Authorization', french.token).expect(200)
    await payload.db.pool.query(`delete from rate_limits where key like 'pseudo:%'`)
  })

  it('is one of two', async () => {
    const place = await write()
    const { body: answer } = await api.get(url(place, 'fr')).expect(400)
    expect(answer.errors[0].data.known).toEqual(['qps-ploc', 'qps-rtl'])
  })
})

describe('a text that was reviewed elsewhere', () => {
  const reviewed = async () => {
    const place = await write()
    await save(place, 'fr', FRENCH)
    const ids = [...(await units(place, 'fr')).values()]
      .filter(({ state }) => state === 'translated')
      .map(({ unitId }) => ({ unitId }))
    await actOnTargets(await req(), { locale: 'fr', act: 'review', actor: 'users:999' }, ids)
    return place
  }

  it('is filled into a new document without a machine: confirmed in the same context only', async () => {
    await reviewed()
    const whole = await write()
    const part = await write({ body: body(paragraph('p9', 'They spoke about schools.')) })
    await work()
    const copy = await units(whole, 'fr')
    expect(copy.get('body#p2')).toMatchObject({
      origin: 'memory',
      target: ['Ils ont parlé des écoles.'],
    })
    expect(copy.get('body#p2')?.state).toMatch(/^(translated|machine)$/)
    const paragraphAlone = (await units(part, 'fr')).get('body#p9')
    expect(paragraphAlone).toMatchObject({ state: 'machine', origin: 'memory' })
    expect((await read(part, 'fr')).title ?? null).toBeNull()
  })

  it('is taken before an engine is asked', async () => {
    await reviewed()
    const place = await write()
    let asked = 0
    const counting: Engine['translate'] = (request, signal) => {
      asked += request.units.length
      return offlineEngine().translate(request, signal)
    }
    const { id, work: go } = await runWith({ translate: counting }, place)
    await go()
    expect(asked).toBe(0)
    expect(await runOf(id)).toMatchObject({ done: 4, reused: 4, characters: 0 })
    await work()
  })
})
