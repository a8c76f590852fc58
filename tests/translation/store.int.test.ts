import type { Payload, PayloadRequest } from 'payload'
import pg from 'pg'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { act, actOnTargets } from '@/features/translation/payload/store/act'
import { forgetDocument } from '@/features/translation/payload/store/forget-document'
import { progress } from '@/features/translation/payload/store/progress'
import { queue } from '@/features/translation/payload/store/queue'
import { saveUnits } from '@/features/translation/payload/store/save-units'
import { suggest } from '@/features/translation/payload/store/suggest'
import { unitsInLocale } from '@/features/translation/payload/store/units-in-locale'

import { bootPayload } from '../setup/payload'
import { bringTo, hash, requestTo, storeUnits, unitOf } from './desk'

let payload: Payload
let req: PayloadRequest
let id = 0

beforeAll(async () => {
  payload = await bootPayload()
})

beforeEach(async () => {
  req = await requestTo(payload)
  id++
})

const save = (units: Parameters<typeof saveUnits>[2]) =>
  saveUnits(req, { collection: 'events', id, sourceLocale: 'en' }, units)
const french = () => unitsInLocale(req, { collection: 'events', id, locale: 'fr' })
const only = async () => {
  const [unit] = await french()
  if (!unit) throw new Error('There is no unit.')
  return unit
}

const rows = async (statement: string): Promise<Record<string, unknown>[]> => {
  // The adapter's pool, which the type of any adapter does not have.
  const { pool } = payload.db as unknown as {
    pool: { query: (text: string) => Promise<{ rows: Record<string, unknown>[] }> }
  }
  return (await pool.query(statement)).rows
}

describe('saving units', () => {
  it('tells what was created, changed, removed and came back, and nothing of the rest', async () => {
    const [title, lead, body] = ['title', 'lead', 'body#a'].map((key, ordinal) =>
      unitOf(key, `The ${key}`, { ordinal }),
    ) as [ReturnType<typeof unitOf>, ReturnType<typeof unitOf>, ReturnType<typeof unitOf>]
    const changes = async (...units: (typeof title)[]) =>
      (await save(units)).map(({ key, change }) => `${key} ${change}`).sort()
    expect(await changes(title, lead, body)).toEqual([
      ...['body#a created', 'lead created', 'title created'],
    ])
    expect(await changes(title, lead, body)).toEqual([])
    const other = unitOf('lead', 'Another lead', { ordinal: 1 })
    expect(await changes(title, other)).toEqual(['body#a removed', 'lead text'])
    expect(await changes(title, other, { ...body, codeHash: 'x' })).toEqual(['body#a returned'])
    expect(await changes({ ...title, note: 'The name' }, other, body)).toEqual([
      ...['body#a codes', 'title other'],
    ])
    expect((await french()).map(({ unit }) => unit.key)).toEqual(['title', 'lead', 'body#a'])
  })

  it('keeps the former text, and what was translated of a text that is gone for a while', async () => {
    const { title } = await storeUnits(req, id, [unitOf('title', 'Safe cities')])
    await bringTo(req, title as number, 'reviewed', ['Villes sûres'])
    await save([])
    expect(await french()).toEqual([])
    await save([unitOf('title', 'Safer cities')])
    const unit = await only()
    expect(unit).toMatchObject({
      ...{ state: 'reviewed', target: ['Villes sûres'], stale: true, codesChanged: false },
      previousSource: ['Safe cities'],
      unit: { content: ['Safer cities'] },
    })
    const history = await rows(
      `select text, replaced_by from translation_unit_history where unit_id = ${unit.unitId}`,
    )
    expect(history).toEqual([{ text: 'Safe cities', replaced_by: 'operator' }])
  })

  it('gives back codes and everything translators are told', async () => {
    const codes = [{ id: 1, type: 'bold', paired: true, attributes: { format: 1 } }] as const
    const unit = unitOf('body#x', ['See ', { g: 1, content: ['this'] }], {
      ...{
        codes,
        kind: 'rich',
        nodeType: 'paragraph',
        group: 'body',
        note: 'Short',
        maxLength: 80,
      },
    })
    const { textHash, codeHash, words, ...rest } = unit
    await save([unit])
    expect(await only()).toMatchObject({ unit: rest, textHash, codeHash, words })
  })
})

describe('a text', () => {
  let unitId: number
  const doing = (what: Parameters<typeof act>[1]['act'], actor: string) =>
    ({ locale: 'fr', act: what, actor }) as const

  beforeEach(async () => {
    unitId = (await storeUnits(req, id, [unitOf('title', 'Safe cities')])).title as number
  })

  it('goes from the engine by the translator to the reviewer, with all their names', async () => {
    const detail = { engine: 'deepl', model: 'v2' }
    const text = ['Villes sûres']
    await act(req, doing('machine', 'engine:deepl'), {
      ...{ unitId, content: text, originDetail: detail },
    })
    await act(req, doing('translate', 'users:1'), { unitId })
    expect(await act(req, doing('review', 'users:2'), { unitId })).toMatchObject({
      ...{ outcome: 'applied', state: 'reviewed', version: 3 },
    })
    expect(await only()).toMatchObject({
      ...{ state: 'reviewed', target: text, origin: 'machine', originDetail: detail },
      ...{ writtenBy: 'engine:deepl', translator: 'users:1', reviewer: 'users:2' },
      ...{ selfReview: false, stale: false, version: 3 },
      reviewedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    })
  })

  it('is as it was when the engine says the same again', async () => {
    const item = { unitId, content: ['Villes', ' sûres'] }
    await act(req, doing('machine', 'engine:deepl'), item)
    const again = await act(req, doing('machine', 'engine:deepl'), item)
    expect(again).toMatchObject({ outcome: 'unchanged', version: 1 })
    const events = await rows(`select 1 from translation_target_events where unit_id = ${unitId}`)
    expect(events).toHaveLength(1)
  })

  it('is stale when its source moves, and no longer when that comes back', async () => {
    await bringTo(req, unitId, 'translated', ['Villes sûres'])
    await save([unitOf('title', 'Safe towns')])
    expect(await only()).toMatchObject({ stale: true, state: 'translated' })
    await save([unitOf('title', 'Safe cities')])
    const unit = await only()
    expect(unit.stale).toBe(false)
    expect(unit).not.toHaveProperty('previousSource')
  })

  it('is not stale when only its codes change', async () => {
    await bringTo(req, unitId, 'translated', ['Villes sûres'])
    await save([unitOf('title', 'Safe cities', { codeHash: 'another link' })])
    expect(await only()).toMatchObject({ stale: false, codesChanged: true })
  })

  it('stays stale while it is a draft, and catches up when it is confirmed', async () => {
    await bringTo(req, unitId, 'translated', ['Villes sûres'])
    await save([unitOf('title', 'Safe towns')])
    await act(req, doing('edit', 'users:1'), { unitId, content: ['Communes'] })
    expect(await only()).toMatchObject({ stale: true, state: 'draft' })
    await act(req, doing('translate', 'users:1'), { unitId, content: ['Communes sûres'] })
    expect(await only()).toMatchObject({ stale: false, state: 'translated' })
  })

  it('catches up with its source without a change when somebody says that it is still right', async () => {
    await bringTo(req, unitId, 'reviewed', ['Villes sûres'])
    await save([unitOf('title', 'Safe cities!')])
    await act(req, doing('keep', 'users:1'), { unitId })
    expect(await only()).toMatchObject({ stale: false, state: 'reviewed', reviewer: 'users:2' })
  })

  it('is not saved over by somebody who has not seen it, who is told the version', async () => {
    await bringTo(req, unitId, 'translated', ['Villes sûres'])
    const blind = act(req, doing('translate', 'users:3'), { unitId, content: ['x'], version: 0 })
    await expect(blind).rejects.toMatchObject({
      ...{ status: 409, data: { code: 'edited-meanwhile', theirs: { version: 1 } } },
    })
    expect(await only()).toMatchObject({ target: ['Villes sûres'], version: 1 })
  })

  it('is not confirmed for a source that its translator has not read', async () => {
    const late = { unitId, content: ['x'], sourceHash: hash('Strong cities') }
    await expect(act(req, doing('translate', 'users:1'), late)).rejects.toMatchObject({
      ...{ status: 409, data: { code: 'source-moved' } },
    })
    expect(await only()).toMatchObject({ state: 'untranslated', version: 0 })
  })

  it('is refused to its own author for review in the language of who asks', async () => {
    await bringTo(req, unitId, 'translated', ['Villes sûres'])
    const inFrench = { ...req, i18n: { ...req.i18n, language: 'fr' } } as PayloadRequest
    await expect(act(inFrench, doing('review', 'users:1'), { unitId })).rejects.toMatchObject({
      ...{ status: 403, message: expect.stringContaining('Vous avez traduit ce texte') },
    })
    expect(await only()).toMatchObject({ state: 'translated' })
  })

  it('says what the database refused like what the core refused', async () => {
    const entry = { unitId, content: ['Villes'], originDetail: { memoryId: 4711 } }
    await expect(act(req, doing('reuse', 'system'), entry)).rejects.toMatchObject({
      ...{ status: 403, data: { code: 'person-needed' } },
    })
    expect(await only()).toMatchObject({ state: 'untranslated' })
  })

  it('is told of by number when there is no such unit', async () => {
    await expect(act(req, doing('keep', 'users:1'), { unitId: 99_999 })).rejects.toMatchObject({
      ...{ status: 404, data: { code: 'unknown-unit' } },
    })
  })
})

describe('many texts', () => {
  it('are written in a few statements, each with its own outcome (200 units)', async () => {
    const units = Array.from({ length: 200 }, (_, n) =>
      unitOf(`body#${n}`, `Text number ${n}`, { ordinal: n }),
    )
    const ids = Object.values(await storeUnits(req, id, units))
    await bringTo(req, ids[7] as number, 'draft', ['À la main'])
    const items = ids.map((unitId) => ({ unitId, content: [`Texte ${unitId}`] }))
    const statements = vi.spyOn(pg.Client.prototype, 'query')
    const engine = { locale: 'fr', act: 'machine', actor: 'engine:deepl' } as const
    const results = await actOnTargets(req, engine, items)
    // Also those that open, check and close the transaction.
    expect(statements.mock.calls.length).toBeLessThanOrEqual(10)
    statements.mockRestore()
    expect(results.filter(({ outcome }) => outcome === 'applied')).toHaveLength(199)
    expect(results[7]).toMatchObject({ outcome: 'human-text', state: 'draft' })
    expect((await french())[7]).toMatchObject({ target: ['À la main'], origin: 'human' })
  })

  it('are all or none when the transaction is rolled back', async () => {
    const ids = await storeUnits(req, id, [unitOf('title', 'One')])
    const transactionID = await payload.db.beginTransaction()
    const inside = { ...req, transactionID } as PayloadRequest
    await bringTo(inside, ids.title as number, 'translated', ['Un'])
    await payload.db.rollbackTransaction(transactionID as string)
    expect(await only()).toMatchObject({ state: 'untranslated' })
  })

  it('of two translators in one unit at once: one is kept, the other told', async () => {
    const { title } = await storeUnits(req, id, [unitOf('title', 'One')])
    const write = async (actor: string) =>
      actOnTargets(await requestTo(payload), { locale: 'fr', act: 'edit', actor }, [
        { unitId: title as number, content: [`Par ${actor}`], version: 0 },
      ])
    const both = (await Promise.all([write('users:1'), write('users:2')])).flat()
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['applied', 'edited-meanwhile'])
  })
})

describe('suggestions', () => {
  it('stand beside the text, each once', async () => {
    const { title } = await storeUnits(req, id, [unitOf('title', 'One')])
    const unitId = title as number
    await bringTo(req, unitId, 'translated', ['Un'])
    const offer = (text: string) =>
      suggest(req, { locale: 'fr', actor: 'engine:deepl' }, [
        { unitId, content: [text], origin: 'machine' },
      ])
    expect([await offer('Une'), await offer('Une'), await offer('Un')]).toEqual([1, 0, 0])
    expect(await only()).toMatchObject({ target: ['Un'], state: 'translated' })
  })
})

describe('a deleted document', () => {
  it('takes its units along and leaves its events', async () => {
    const { title } = await storeUnits(req, id, [unitOf('title', 'One')])
    await bringTo(req, title as number, 'reviewed', ['Un'])
    expect(await forgetDocument(req, { collection: 'events', id }, 'users:9')).toBe(1)
    expect(await french()).toEqual([])
    const events = await rows(
      `select actor, to_state from translation_target_events where unit_id = ${title} order by id`,
    )
    expect(events.at(-1)).toEqual({ actor: 'users:9', to_state: 'untranslated' })
    expect(events).toHaveLength(3)
  })
})

describe('progress and queue', () => {
  const collection = 'progress'
  const locales = ['en', 'fr', 'es']

  beforeAll(async () => {
    req = await requestTo(payload)
    const units = Array.from({ length: 25 }, (_, n) =>
      unitOf(`title${n}`, n % 2 ? 'two words' : 'one', { ordinal: n }),
    )
    const never = unitOf('email', 'a@example.org', { policy: 'never' })
    const ids = await storeUnits(req, 'x', [...units, never], collection)
    await bringTo(req, ids.title0 as number, 'reviewed', ['un'])
    await bringTo(req, ids.title1 as number, 'machine', ['deux mots'])
    const moved = [unitOf('title0', 'another one'), ...units.slice(1), never]
    await saveUnits(req, { collection, id: 'x', sourceLocale: 'en' }, moved)
  })

  it('count units and words by state, without the source and what is not translated', async () => {
    const all = await progress(req, { locales })
    expect(all.filter((row) => row.collection === collection)).toEqual([
      {
        collection,
        locale: 'es',
        state: 'untranslated',
        units: 25,
        words: 38,
        stale: 0,
        staleWords: 0,
      },
      { collection, locale: 'fr', state: 'machine', units: 1, words: 2, stale: 0, staleWords: 0 },
      { collection, locale: 'fr', state: 'reviewed', units: 1, words: 2, stale: 1, staleWords: 2 },
      {
        collection,
        locale: 'fr',
        state: 'untranslated',
        units: 23,
        words: 34,
        stale: 0,
        staleWords: 0,
      },
    ])
  })

  it('lists what waits, longest first, in pages that miss and double nothing', async () => {
    const filters = { locale: 'fr', collections: [collection], states: ['untranslated'] } as const
    const keys: string[] = []
    let after: string | undefined
    do {
      const page = await queue(req, filters, { limit: 10, after })
      keys.push(...page.items.map(({ unit }) => unit.key))
      after = page.next
    } while (after)
    expect(keys).toHaveLength(23)
    expect(new Set(keys).size).toBe(23)
  })

  it.each([
    [{ stale: true }, ['title0']],
    [{ states: ['machine'] as const }, ['title1']],
    [{ states: ['reviewed', 'machine'] as const, maxWords: 1 }, []],
    [{ waitingSince: '2020-01-01T00:00:00Z' }, []],
  ])('is narrowed by %o', async (filter, keys) => {
    const filters = { locale: 'fr', collections: [collection], ...filter }
    const { items, next } = await queue(req, filters)
    expect(items.map(({ unit }) => unit.key)).toEqual(keys)
    expect(next).toBeUndefined()
  })

  it('has nothing in the language of the source', async () => {
    expect((await queue(req, { locale: 'en', collections: [collection] })).items).toEqual([])
  })
})
