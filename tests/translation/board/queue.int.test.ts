import type { Payload, PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { WaitingFilters } from '@/features/translation/core/requests/board-request'
import { isPlace, waitingDocuments } from '@/features/translation/payload/board/waiting-documents'

import { bootPayload } from '../../setup/payload'
import { bringTo, requestTo, storeUnits, unitOf } from '../desk'

let payload: Payload
let req: PayloadRequest

beforeAll(async () => {
  payload = await bootPayload()
  req = await requestTo(payload)
  const event = await storeUnits(req, 1, [
    unitOf('title', 'Safe cities', { ordinal: 0 }),
    unitOf('summary', 'Two days', { ordinal: 1 }),
  ])
  await bringTo(req, event.title as number, 'reviewed', ['Villes sûres'])
  const page = await storeUnits(req, 2, [unitOf('title', 'About all of us')], 'pages')
  await bringTo(req, page.title as number, 'translated', ['À propos de nous'])
  const report = await storeUnits(req, 3, [unitOf('title', 'One year later')], 'reports')
  await bringTo(req, report.title as number, 'machine', ['Un an plus tard'])
  await storeUnits(req, 4, [unitOf('title', 'Draft'), unitOf('slug', 'x', { kind: 'slug' })])
})

const ask = (filters: Partial<WaitingFilters> = {}, page = { limit: 10 }) =>
  waitingDocuments(req, { locale: 'fr', mine: false, ...filters }, page)

const placesOf = async (filters?: Partial<WaitingFilters>) =>
  (await ask(filters)).documents.map((it) => `${it.collection}/${it.document}`)

describe('the queue of documents', () => {
  it('has what nobody has confirmed, the longest waiting first', async () => {
    const { documents, next, total } = await ask()
    expect(documents).toMatchObject([
      { document: '1', key: 'summary', units: 1, words: 2, states: { untranslated: 1 }, stale: 0 },
      { document: '3', key: 'title', units: 1, words: 3, states: { machine: 1 } },
      { document: '4', units: 1, words: 1 },
    ])
    expect(total).toEqual({ documents: 3, units: 3, words: 6 })
    expect(next).toBeUndefined()
  })

  it('has what went out of date, too', async () => {
    await storeUnits(req, 2, [unitOf('title', 'About every one of us')], 'pages')
    expect(await placesOf()).toContain('pages/2')
    expect((await ask({ stale: true })).documents).toMatchObject([
      { document: '2', stale: 1, states: { translated: 1 } },
    ])
  })

  it('narrows to a collection, a state, or how many words wait in a document', async () => {
    expect(await placesOf({ collection: 'reports' })).toEqual(['reports/3'])
    expect(await placesOf({ states: ['machine'] })).toEqual(['reports/3'])
    expect(await placesOf({ states: ['reviewed'] })).toEqual(['events/1'])
    expect(await placesOf({ maxWords: 2 })).toEqual(['events/1', 'events/4'])
    expect(await placesOf({ minWords: 3, maxWords: 3 })).toEqual(['reports/3'])
  })

  it('narrows to what has waited for days', async () => {
    await payload.db.drizzle.execute(
      `update translation_units set changed_at = now() - interval '8 days' where document = '3'`,
    )
    expect(await placesOf({ minAgeDays: 7 })).toEqual(['reports/3'])
    expect(await placesOf({ minAgeDays: 9 })).toEqual([])
  })

  it('has as mine only the drafts that I wrote', async () => {
    const [unit] = (
      await payload.db.drizzle.execute(
        `select id from translation_units where document = '4' and key = 'title'`,
      )
    ).rows as { id: number }[]
    await bringTo(req, unit?.id ?? 0, 'draft', ['Brouillon'])
    expect(await placesOf({ mine: true })).toEqual([])
    req.user = { id: 1, collection: 'users' } as never
    expect(await placesOf({ mine: true })).toEqual(['events/4'])
    req.user = null
  })

  it('gives every document once, page by page', async () => {
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await ask({}, { limit: 1, ...(after !== undefined && { after }) })
      seen.push(...page.documents.map(({ document }) => document))
      after = page.next
      if (after !== undefined) expect(isPlace(after)).toBe(true)
    } while (after !== undefined)
    expect(seen).toHaveLength(4)
    expect(new Set(seen).size).toBe(4)
  })

  it('takes nothing for a place in it that it did not give out', () => {
    for (const text of ['', '1', "2026-01-01|'", '2026-11-21 10:00:00+00|events/1;drop']) {
      expect(isPlace(text)).toBe(false)
    }
  })
})
