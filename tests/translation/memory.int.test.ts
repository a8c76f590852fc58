import type { Payload, PayloadRequest } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { InlineText } from '@/features/translation/core/inline/inline'
import { importEntries } from '@/features/translation/payload/memory/import-entries'
import { lookup, lookupAll } from '@/features/translation/payload/memory/lookup'
import { act } from '@/features/translation/payload/store/act'
import { forgetDocument } from '@/features/translation/payload/store/forget-document'
import { bootPayload } from '../setup/payload'
import { measureLookups } from './bench/measure'
import { LANGUAGES, memoryOf, queriesOf } from './bench/workload'
import { bringTo, hash, requestTo, storeUnits, unitOf } from './desk'

const FULL = Boolean(process.env.FULL_COUNTS)
const ENTRIES = FULL ? 50_000 : 1_000
const QUERIES = FULL ? 1_000 : 60

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

const find = (
  text: string,
  more: { previousHash?: string; nextHash?: string; isSlug?: boolean } = {},
) =>
  lookup(req, {
    ...{ source: [text], text, textHash: hash(text), sourceLocale: 'en', targetLocale: 'fr' },
    ...more,
  })

/** What is there for this very text; texts of other tests are alike. */
const targets = async (text: string): Promise<InlineText[]> =>
  (await find(text)).filter(({ kind }) => kind !== 'fuzzy').map(({ target }) => target)

describe('many texts', () => {
  it('find in one question what each finds alone', async () => {
    const pair = { sourceLocale: 'en', targetLocale: 'ar' }
    const texts = ['About us', 'Read more', 'Cities share what works', 'Nothing like it at all']
    await importEntries(
      req,
      texts.slice(0, 3).map((text) => ({
        ...{ ...pair, source: [text], target: [`ar ${text}`], sourceHash: hash(text) },
      })),
    )
    const queries = [
      'About us',
      'Read more!',
      'Cities share what works now',
      'Quite different',
    ].map((text) => ({ ...pair, source: [text], text, textHash: hash(text) }))
    const together = await lookupAll(req, queries, 3)
    const alone: unknown[] = []
    for (const query of queries) alone.push(await lookup(req, query, 3))
    expect(together).toEqual(alone)
    expect(together.map((found) => found[0]?.kind)).toEqual(['exact', 'fuzzy', 'fuzzy', undefined])
    expect(await lookupAll(req, [])).toEqual([])
  })
})

describe('the memory', () => {
  const SOURCE = 'Cities share what works against hate'
  const FRENCH = ['Les villes partagent ce qui marche contre la haine']
  let unitId: number

  beforeEach(async () => {
    unitId = (await storeUnits(req, id, [unitOf('lead', `${SOURCE} ${id}`)])).lead as number
  })

  const doing = (what: Parameters<typeof act>[1]['act'], actor: string) =>
    act(req, { locale: 'fr', act: what, actor }, { unitId, reason: 'Not our words' })

  it('holds a text from its review on, not before', async () => {
    await bringTo(req, unitId, 'translated', FRENCH)
    expect(await targets(`${SOURCE} ${id}`)).toEqual([])
    await doing('review', 'users:2')
    expect((await find(`${SOURCE} ${id}`))[0]).toMatchObject({
      ...{ kind: 'exact', score: 1, target: FRENCH, reviewedBy: 'users:2' },
    })
  })

  it.each(['unreview', 'reject', 'reopen'] as const)('forgets it on %s', async (undoing) => {
    await bringTo(req, unitId, 'reviewed', FRENCH)
    expect(await targets(`${SOURCE} ${id}`)).toHaveLength(1)
    await doing(undoing, 'users:2')
    expect(await targets(`${SOURCE} ${id}`)).toEqual([])
  })

  it('forgets it when its words change, and when its document is deleted', async () => {
    await bringTo(req, unitId, 'reviewed', FRENCH)
    await act(req, { locale: 'fr', act: 'edit', actor: 'users:1' }, { unitId, content: ['Autre'] })
    expect(await targets(`${SOURCE} ${id}`)).toEqual([])
    await bringTo(req, unitId, 'reviewed', FRENCH)
    expect(await targets(`${SOURCE} ${id}`)).toEqual([FRENCH])
    await forgetDocument(req, { collection: 'events', id })
    expect(await targets(`${SOURCE} ${id}`)).toEqual([])
  })

  it('keeps the source that was reviewed when that moves on', async () => {
    await bringTo(req, unitId, 'reviewed', FRENCH)
    await storeUnits(req, id, [unitOf('lead', 'Something quite different now')])
    expect(await targets('Something quite different now')).toEqual([])
    expect(await targets(`${SOURCE} ${id}`)).toEqual([FRENCH])
    await doing('keep', 'users:1')
    expect(await targets('Something quite different now')).toEqual([FRENCH])
    expect(await targets(`${SOURCE} ${id}`)).toEqual([])
  })

  it('is asked for one pair of languages', async () => {
    await bringTo(req, unitId, 'reviewed', FRENCH)
    const text = `${SOURCE} ${id}`
    const query = { source: [text], text, textHash: hash(text), sourceLocale: 'en' }
    expect(await lookup(req, { ...query, targetLocale: 'es' })).toEqual([])
  })

  it('keeps addresses for addresses, and words for words', async () => {
    const [words, address] = [`Summit${id}`, ['sommet']]
    const units = await storeUnits(req, `slugs-${id}`, [
      unitOf('title', words),
      unitOf('slug', words, { kind: 'slug', ordinal: 1 }),
    ])
    await bringTo(req, units.title as number, 'reviewed', ['Sommet'])
    await bringTo(req, units.slug as number, 'reviewed', address)
    const found = async (text: string, isSlug: boolean) =>
      (await find(text, { isSlug }))
        .filter(({ sourceText }) => sourceText === words)
        .map(({ target }) => target)
    expect(await found(words, false)).toEqual([['Sommet']])
    expect(await found(words, true)).toEqual([address])
    // What is only alike is kept apart too.
    expect(await found(`${words}.`, false)).toEqual([['Sommet']])
    expect(await found(`${words}.`, true)).toEqual([address])
  })

  it('fills in the same text in the same context as translated, by nobody', async () => {
    const units = ['Before', 'About us', 'After'].map((text, ordinal) =>
      unitOf(`row${ordinal}`, text, { ordinal }),
    )
    const first = await storeUnits(req, `a${id}`, units)
    await bringTo(req, first.row1 as number, 'reviewed', ['À propos'])
    const around = { previousHash: hash('Before'), nextHash: hash('After') }
    const [match] = await find('About us', around)
    expect(match).toMatchObject({ kind: 'context', score: 1 })
    expect(await find('About us')).toMatchObject([{ kind: 'exact' }])
    const second = await storeUnits(req, `b${id}`, units)
    const reuse = { locale: 'fr', act: 'reuse', actor: 'system' } as const
    const done = await act(req, reuse, {
      unitId: second.row1 as number,
      content: match?.target,
      originDetail: { memoryId: match?.id, score: 1 },
    })
    expect(done).toMatchObject({ outcome: 'applied', state: 'translated' })
  })
})

describe('a memory from elsewhere', () => {
  it('is taken over once', async () => {
    const entry = {
      ...{
        sourceLocale: 'en',
        targetLocale: 'fr',
        source: ['Read more'],
        target: ['Lire la suite'],
      },
      sourceHash: hash('Read more'),
    }
    expect(await importEntries(req, [entry, entry], 'users:1')).toBe(1)
    expect(await importEntries(req, [entry], 'users:1')).toBe(0)
    expect(await find('Read more!')).toMatchObject([{ kind: 'fuzzy', target: ['Lire la suite'] }])
  })

  it('is not taken over from a process', async () => {
    const entry = {
      ...{ sourceLocale: 'en', targetLocale: 'fr', source: ['Machine'], target: ['Machine'] },
      sourceHash: hash('Machine'),
    }
    await expect(importEntries(req, [entry], 'engine:deepl')).rejects.toThrow()
    expect(await find('Machine')).toEqual([])
  })
})

describe(`the best match for ${QUERIES} texts that are like one of ${ENTRIES}`, () => {
  it.each(LANGUAGES)('is found in %s, also for short texts', async (language) => {
    const entries = memoryOf(language, ENTRIES)
    await importEntries(req, entries, 'users:1')
    const { recall, recallShort } = await measureLookups(
      ...([req, language, queriesOf(entries, language, QUERIES)] as const),
    )
    expect(recall).toBeGreaterThanOrEqual(0.95)
    expect(recallShort).toBeGreaterThanOrEqual(0.9)
  })
})
