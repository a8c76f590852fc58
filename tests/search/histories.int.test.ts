import { sql } from '@payloadcms/db-postgres'
import fc from 'fast-check'
import type { CollectionSlug } from 'payload'
import { describe, expect, it } from 'vitest'

import { LOCALE_CODES, type Locale } from '@/content/locales'
import { reindex } from '@/features/search/payload/reindex'
import { sessionOf } from '@/platform/session'

import { FULL_COUNTS } from '../setup/counts'
import { bootPayload } from '../setup/payload'
import { contentOfIndex, indexedSlugs } from './index-content'
import { publish } from './publish'

const payload = await bootPayload()

const region = await publish(payload, 'regions', {}, { en: { name: 'Baltic' } })
const city = { kind: 'city', country: 'LV', region, timeZone: 'Europe/Riga' }
const event = {
  ...{ kind: 'workshop', mode: 'in-person', status: 'confirmed', timeZone: 'Europe/Riga' },
  ...{ startsAt: '2027-09-19T08:00:00.000Z', endsAt: '2027-09-20T16:00:00.000Z' },
}

/** What can happen to one of the documents. */
const STEPS = [
  ...['create', 'create', 'publish', 'publish', 'publish', 'draft', 'unpublish'],
  ...['unpublish all', 'trash', 'restore', 'delete', 'move', 'schedule', 'version'],
] as const

type Step = {
  what: (typeof STEPS)[number]
  collection: 'cities' | 'events' | 'pages'
  which: number
  locale: Locale
  word: string
}

const steps = fc.array(
  fc.record<Step>({
    what: fc.constantFrom(...STEPS),
    collection: fc.constantFrom('cities', 'events', 'pages'),
    which: fc.nat(2),
    locale: fc.constantFrom('en', 'fr', 'ar'),
    word: fc.constantFrom('Alpha', 'Beta', 'Gamma', 'Delta'),
  }),
  { minLength: 20, maxLength: 30 },
)

const ids = async (collection: CollectionSlug): Promise<number[]> => {
  const { docs } = await payload.find({
    collection,
    ...{ pagination: false, depth: 0, trash: true, sort: 'id' },
  })
  return docs.map(({ id }) => id as number)
}

/** Takes one step. What the model forbids (a city in use cannot go) does not happen. */
const take = async (step: Step): Promise<void> => {
  const { collection, locale, what, which, word } = step
  const known = await ids(collection)
  const id = known[which % Math.max(1, known.length)]
  const words = wordsOf(step)
  try {
    if (what === 'create' || id === undefined) {
      await payload.create({ collection, locale, data: (await createdOf(step)) as never })
      return
    }
    const update = (data: Record<string, unknown>, more: object = {}) =>
      payload.update({ collection, id, locale, data: data as never, ...more })
    await {
      publish: () => update({ ...words, _status: 'published' }),
      draft: () => update(words, { draft: true }),
      unpublish: () => update({ _status: 'draft' }),
      'unpublish all': () => update({ _status: 'draft' }, { unpublishAllLocales: true }),
      trash: () => update({ deletedAt: new Date().toISOString() }),
      restore: () => update({ deletedAt: null }, { trash: true }),
      delete: () => payload.delete({ collection, id, trash: true }),
      move: async () => update({ ...(await relationOf(step)), _status: 'published' }),
      schedule: async () => {
        const job = await payload.jobs.queue({
          task: 'schedulePublish',
          input: { type: 'publish', locale, doc: { relationTo: collection, value: id } } as never,
        })
        await payload.jobs.runByID({ id: job.id, silent: true })
      },
      version: async () => {
        const { docs } = await payload.findVersions({
          collection,
          where: { parent: { equals: id } },
          ...{ limit: 1, page: 1 + (word.length % 3), depth: 0 },
        })
        if (docs[0]) await payload.restoreVersion({ collection, id: String(docs[0].id) })
      },
    }[what]()
  } catch (error) {
    if (!isRefusal(error)) throw error
  }
}

const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && Number(error.status) < 500

const wordsOf = ({ collection, word }: Step) => {
  if (collection === 'cities') return { name: word }
  return collection === 'pages' ? { title: word } : { title: word, summary: `About ${word}` }
}

const relationOf = async ({ collection, which }: Step) => {
  const target = collection === 'events' ? 'cities' : 'pages'
  const known = await ids(target)
  const related = known[which % Math.max(1, known.length)] ?? null
  if (collection === 'cities') return {}
  return collection === 'events' ? { city: related } : { parent: related }
}

const createdOf = async (step: Step) => ({
  ...(step.collection === 'cities' ? city : {}),
  ...(step.collection === 'events' ? event : {}),
  ...(await relationOf(step)),
  ...wordsOf(step),
  sourceLocale: step.locale,
  _status: step.which === 0 ? 'draft' : 'published',
})

/** What an anonymous reader gets of each document in each locale, one at a time. */
const publicTitles = async () => {
  const found: Record<string, string> = {}
  for (const collection of ['cities', 'events', 'pages'] as const) {
    for (const id of await ids(collection)) {
      for (const locale of LOCALE_CODES) {
        const document = await payload.findByID({
          ...{ collection, id, locale, depth: 0, fallbackLocale: false as const },
          ...{ overrideAccess: false, disableErrors: true },
        })
        const title = document && ('name' in document ? document.name : document.title)
        if (title) found[`${collection}/${id} ${locale}`] = title
      }
    }
  }
  return found
}

const indexedTitles = async () => {
  const rows = await contentOfIndex(payload)
  return Object.fromEntries(
    rows
      .filter(({ collection }) => collection !== 'regions')
      .map(({ collection, document, locale, title }) => [
        `${collection}/${document} ${locale}`,
        title,
      ]),
  )
}

describe('after whatever happened to the documents', () => {
  it('the index has what readers see, and is the one that would be made anew', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        for (const step of history) await take(step)
        expect(await indexedTitles()).toEqual(await publicTitles())
        const kept = await contentOfIndex(payload)
        await (await sessionOf({ payload }))(sql`delete from search_entries`)
        await reindex(payload, indexedSlugs(payload))
        expect(await contentOfIndex(payload)).toEqual(kept)
      }),
      { numRuns: FULL_COUNTS ? 40 : 2, endOnFailure: true },
    )
  }, 900_000)
})
