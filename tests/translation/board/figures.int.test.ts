import type { Payload, PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { runningTotals } from '@/features/translation/core/board/periods'
import { standingOf } from '@/features/translation/core/board/standing'
import { activity } from '@/features/translation/payload/board/activity'
import { publicationWaits } from '@/features/translation/payload/board/blocked'
import { oldestStale } from '@/features/translation/payload/board/oldest-stale'
import { openReports } from '@/features/translation/payload/board/open-reports'
import { peopleAtWork } from '@/features/translation/payload/board/people-at-work'
import { targetLocales } from '@/features/translation/payload/board/target-locales'
import { waitingCounts } from '@/features/translation/payload/board/waiting-counts'
import { waitingDocuments } from '@/features/translation/payload/board/waiting-documents'
import { leftChanges } from '@/features/translation/payload/board/words-left'
import { actOnTargets } from '@/features/translation/payload/store/act'
import { mirrorPolicies } from '@/features/translation/payload/store/policies'
import { progress } from '@/features/translation/payload/store/progress'

import { bootPayload } from '../../setup/payload'
import { bringTo, requestTo, storeUnits, unitOf } from '../desk'
import { FRENCH as FRENCH_TEXTS, newsroom } from '../network'

const FRENCH = { locales: ['fr'] }
const LONG_AGO = '2020-01-01T00:00:00Z'

let payload: Payload
let req: PayloadRequest

const run = (statement: string) => payload.db.drizzle.execute(statement)

const source = (summary: string) => [
  unitOf('title', 'Safe cities', { ordinal: 0 }),
  unitOf('summary', summary, { ordinal: 1 }),
  unitOf('note', 'Bring a coat', { ordinal: 2, required: false }),
  unitOf('slug', 'safe-cities', { ordinal: 3, kind: 'slug' }),
  unitOf('body#p1', 'Mayors came', { ordinal: 4, kind: 'rich', required: false }),
  unitOf('body#p2', 'They spoke of schools', { ordinal: 5, kind: 'rich', required: false }),
]

/**
 * One event in French: 2 words reviewed, 5 confirmed and then out of date, 3 by a machine, 2 in a
 * draft, 4 missing of a text that is begun; one that nobody has begun, with 3 words.
 */
beforeAll(async () => {
  payload = await bootPayload()
  req = await requestTo(payload)
  const ids = await storeUnits(req, 1, source('Two days on prevention'))
  await bringTo(req, ids.title as number, 'reviewed', ['Villes sûres'])
  await bringTo(req, ids.summary as number, 'translated', ['Deux jours de prévention'])
  await bringTo(req, ids.note as number, 'machine', ['Prenez un manteau'])
  await bringTo(req, ids['body#p1'] as number, 'draft', ['Des maires'])
  await storeUnits(req, 1, source('Three long days on prevention'))
  await storeUnits(req, 2, [unitOf('title', 'Nobody began this')])
})

describe('how far a language is', () => {
  it('is counted in words of the sources, without addresses', async () => {
    const standing = standingOf(await progress(req, FRENCH))
    expect(standing).toMatchObject({ units: 6, words: 19, done: 2, left: 17, stale: 5, machine: 3 })
  })

  it('is told of one collection where one is asked for', async () => {
    expect(await progress(req, { ...FRENCH, collection: 'pages' })).toEqual([])
  })

  it('is nothing in the language that everything is written in', async () => {
    expect(await targetLocales(req, ['en', 'fr', 'ar'])).toEqual(['fr', 'ar'])
  })
})

describe('what keeps translations from readers', () => {
  it('are the reasons of the gate, in documents that a language has begun', async () => {
    const { cells, reasons } = await publicationWaits(req, FRENCH, 8)
    expect(cells).toEqual([{ collection: 'events', locale: 'fr', blocked: 1, ready: 0 }])
    const told = reasons.map(({ code, documents, units }) => [code, documents, units])
    expect(told.toSorted()).toEqual([
      ['draft', 1, 1],
      ['machine', 1, 1],
      ['stale', 1, 1],
      // The paragraph that its text lacks.
      ['untranslated', 1, 1],
    ])
  })

  it('ask for a review where the language does', async () => {
    await mirrorPolicies(req, [
      { locale: 'fr', release: 'reviewed', selfReview: false, severities: {} },
    ])
    const { documents } = await publicationWaits(req, FRENCH, 8)
    await mirrorPolicies(req, [])
    expect(documents).toMatchObject([
      {
        document: '1',
        reasons: { draft: 1, machine: 1, stale: 1, unreviewed: 1, untranslated: 1 },
      },
    ])
  })

  it('are no matter where readers see the translation already', async () => {
    const { write, publish } = newsroom(payload)
    const place = await write()
    const news = { ...FRENCH, collection: 'articles' }
    await publish(place, 'en')
    expect((await publicationWaits(req, news, 8)).documents).toEqual([])
    await publish(place, 'fr', FRENCH_TEXTS)
    expect((await publicationWaits(req, news, 8)).documents).toEqual([])
    await payload.update({
      ...{ collection: 'articles', id: place.id, locale: 'fr', data: { _status: 'draft' } },
    })
    expect((await publicationWaits(req, news, 8)).documents).toMatchObject([
      { document: String(place.id), locale: 'fr', reasons: {} },
    ])
  })

  it('are none of what is in the trash, which nobody is to translate', async () => {
    const { write, save } = newsroom(payload)
    const place = await write({ title: 'Thrown away' })
    await save(place, 'fr', { title: 'Jeté' })
    const news = { locale: 'fr', collection: 'articles', mine: false }
    const figures = async () => ({
      waiting: await waitingCounts(req, news),
      documents: (await waitingDocuments(req, news, { limit: 50 })).total.documents,
      waits: (await publicationWaits(req, { ...FRENCH, collection: 'articles' }, 8)).documents
        .length,
    })
    const move = (deletedAt: string | null) =>
      payload.update({
        ...{ collection: 'articles', id: place.id, locale: 'en', trash: true },
        data: { deletedAt },
      })
    const before = await figures()
    await move(LONG_AGO)
    expect(await figures()).toEqual({
      waiting: { ...before.waiting, waiting: before.waiting.waiting - 1 },
      documents: before.documents - 1,
      waits: before.waits - 1,
    })
    await move(null)
    expect(await figures()).toEqual(before)
  })

  it('are none once all of a document is confirmed', async () => {
    const ids = await storeUnits(req, 3, [unitOf('title', 'Ready')], 'pages')
    await bringTo(req, ids.title as number, 'translated', ['Prêt'])
    const { cells } = await publicationWaits(req, { ...FRENCH, collection: 'pages' }, 8)
    expect(cells).toEqual([{ collection: 'pages', locale: 'fr', blocked: 0, ready: 1 }])
  })
})

describe('what is out of date', () => {
  it('is told by document with the words that changed and the first of them', async () => {
    expect(await oldestStale(req, { locales: ['fr', 'es'] }, 8)).toMatchObject([
      { collection: 'events', document: '1', locale: 'fr', units: 1, words: 5, key: 'summary' },
    ])
  })
})

describe('who works on what', () => {
  it('names people, never engines, with what is still open', async () => {
    const people = await peopleAtWork(
      req,
      { locales: ['fr'], collection: 'events' },
      { since: LONG_AGO, limit: 9 },
    )
    const [translator, reviewer] = people.toSorted((a, b) => a.actor.localeCompare(b.actor))
    expect(translator).toMatchObject({ actor: 'users:1', words: 9, drafts: 1, total: 1 })
    expect(reviewer).toMatchObject({ actor: 'users:2', words: 2, drafts: 0, total: 1 })
    expect(people).toHaveLength(2)
  })

  it('forgets what is longer ago, and keeps open drafts', async () => {
    const [only, ...rest] = await peopleAtWork(
      req,
      { locales: ['fr'], collection: 'events' },
      { since: '2999-01-01T00:00:00Z', limit: 9 },
    )
    expect(rest).toEqual([])
    expect(only).toMatchObject({ actor: 'users:1', words: 0, drafts: 1 })
  })
})

describe('figures over time', () => {
  /** Days ago; the log itself cannot be rewritten, so its guard stands aside. */
  const backdate = (table: string, where: string, column: string, days: number) =>
    run(`begin; set local session_replication_role = replica;
         update ${table} set ${column} = now() - interval '${days} days' where ${where}; commit`)

  beforeAll(async () => {
    const ids = await storeUnits(
      req,
      9,
      [unitOf('title', 'one two three four'), unitOf('summary', 'five six')],
      'reports',
    )
    const [title, summary] = [ids.title as number, ids.summary as number]
    await backdate('translation_units', `document = '9'`, 'created_at', 30)
    await bringTo(req, title, 'translated', ['un deux trois quatre'])
    await bringTo(req, summary, 'translated', ['cinq six'])
    await backdate('translation_target_events', `unit_id = ${title}`, 'at', 20)
    await backdate('translation_target_events', `unit_id = ${summary}`, 'at', 15)
    // Its source moved ten days ago, and five days ago somebody caught up.
    await storeUnits(
      req,
      9,
      [unitOf('title', 'one two three five'), unitOf('summary', 'five six')],
      'reports',
    )
    await backdate('translation_unit_history', `unit_id = ${title}`, 'replaced_at', 10)
    const again = { locale: 'fr', act: 'translate', actor: 'users:1' } as const
    await actOnTargets(req, again, [{ unitId: title, content: ['un deux trois cinq'] }])
    const last = `id = (select max(id) from translation_target_events where unit_id = ${title})`
    await backdate('translation_target_events', last, 'at', 5)
  })

  const REPORTS = { locales: ['fr'], collection: 'reports' }
  const daysAgo = (days: number) =>
    new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

  it('tell how many words were left on each day, also when a source moved', async () => {
    const changes = await leftChanges(req, REPORTS, 'day')
    const days = [31, 30, 20, 15, 10, 5, 0].map(daysAgo)
    expect(runningTotals(changes, days)).toEqual([0, 6, 2, 0, 4, 0, 0])
  })

  it('tell what people confirmed, each text once a day', async () => {
    const since = `${daysAgo(40)}T00:00:00Z`
    const told = await activity(req, REPORTS, { period: 'day', since })
    expect(told.map(({ period, translated }) => [period, translated])).toEqual([
      [daysAgo(20), 4],
      [daysAgo(15), 2],
      [daysAgo(5), 4],
    ])
  })

  it('tell reviews apart, and nothing of engines', async () => {
    const events = { locales: ['fr'], collection: 'events' }
    const told = await activity(req, events, { period: 'week', since: LONG_AGO })
    expect(told).toMatchObject([{ translated: 7, reviewed: 2 }])
  })

  it('end with what is left today', async () => {
    const changes = await leftChanges(req, FRENCH, 'week')
    const left = changes.reduce((sum, { change }) => sum + change, 0)
    expect(left).toBe(standingOf(await progress(req, FRENCH)).left)
  })
})

describe('what readers have reported', () => {
  const reported = (exact: string, more: object = {}) =>
    payload.create({
      collection: 'translation-reports',
      data: {
        ...{ exact, state: 'open', locale: 'fr', collection: 'events', document: '1' },
        ...more,
      } as never,
    })

  beforeAll(async () => {
    await reported('Un mot', { key: 'summary' })
    await reported('Un autre')
    await reported('Corrigé', { state: 'fixed' })
    await reported('في صفحة', { locale: 'ar', collection: 'pages' })
  })

  it('is counted by language while it is open, and leads to its text', async () => {
    const found = await openReports(req, { locales: ['fr', 'es', 'ar'] }, 2)
    expect(found?.counts).toEqual(
      new Map([
        ['fr', 2],
        ['ar', 1],
      ]),
    )
    expect(found?.oldest).toEqual([
      expect.objectContaining({ quote: 'Un mot', document: '1', locale: 'fr', key: 'summary' }),
      expect.objectContaining({ quote: 'Un autre' }),
    ])
    expect(found?.oldest[1]).not.toHaveProperty('key')
  })

  it('is told of the languages and the collection that are asked for', async () => {
    const pages = await openReports(req, { locales: ['fr', 'ar'], collection: 'pages' }, 8)
    expect(pages?.counts).toEqual(new Map([['ar', 1]]))
    expect(pages?.oldest.map(({ quote }) => quote)).toEqual(['في صفحة'])
    expect(await openReports(req, { locales: ['es'] }, 8)).toEqual({
      ...{ counts: new Map(), oldest: [] },
    })
  })
})
