import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import { LOCALE_CODES } from '@/content/locales'
import { seed } from '@/seed'
import { CONTENT } from '@/seed/content'
import { EVENTS_WITHOUT_A_PLACE } from '@/seed/content/events/dialogues'
import { EXAMPLETON_EVENT } from '@/seed/content/exampleton'
import { localesOf } from '@/seed/sayings'

import { share } from '../setup/counts'
import { bootPayload } from '../setup/payload'

let payload: Payload

beforeAll(async () => {
  payload = await bootPayload('seeded')
}, 300_000)

/** Everything editors see of a collection, in every language. */
const all = async (collection: CollectionSlug, draft = true) => {
  const { docs } = await payload.find({
    collection,
    locale: 'all',
    draft,
    depth: 0,
    pagination: false,
  })
  return docs as unknown as Record<string, unknown>[]
}

/** Every value of a document, however deep. */
const leaves = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value]

describe('seeding a second time', () => {
  it('writes nothing and keeps what editors have changed', async () => {
    const { docs } = await payload.find({
      collection: 'events',
      where: { title: { equals: 'Fourth Global Summit' } },
      limit: 1,
    })
    const id = docs[0]?.id as number
    await payload.update({
      collection: 'events',
      id,
      locale: 'en',
      data: { title: 'The summit in New York', slug: 'new-york-summit' },
    })
    const before = await payload.db.countVersions({ collection: 'events' })

    const { created, kept } = await seed({ payload })

    expect(created).toBe(0)
    expect(kept).toBe(CONTENT.reduce((sum, [, documents]) => sum + documents.length, 2))
    expect(await payload.db.countVersions({ collection: 'events' })).toEqual(before)
    const now = await payload.findByID({ collection: 'events', id, locale: 'en' })
    expect(now.title).toBe('The summit in New York')
    await payload.update({
      collection: 'events',
      id,
      locale: 'en',
      data: { title: 'Fourth Global Summit', slug: 'fourth-global-summit' },
    })
  }, 60_000)
})

describe('the demo content', () => {
  it.each([
    // The public pages name 61 cities, 35 events (one without a place), 28 partners and so on.
    ['cities', 61 + 12 + 2],
    ['events', 35 - EVENTS_WITHOUT_A_PLACE.length + 8 + 1],
    ['partners', 28 + 2],
    ['resources', 21 + 2],
    ['regions', 9],
    ['topics', 14],
    ['initiatives', 5],
  ] as const)('has as many %s as the facts it is made of, and its own: %i', async (name, count) => {
    expect(await all(name)).toHaveLength(count)
  })

  it.each(CONTENT.map(([collection]) => collection))(
    'shows of %s each locale that is published, and no other',
    async (collection) => {
      const documents = CONTENT.find(([name]) => name === collection)?.[1] ?? []
      const shown = Object.fromEntries(
        await Promise.all(
          LOCALE_CODES.map(async (locale) => {
            const { totalDocs } = await payload.find({
              collection: collection as CollectionSlug,
              locale,
              fallbackLocale: false,
              where: { _status: { equals: 'published' } },
              limit: 1,
              depth: 0,
            })
            return [locale, totalDocs] as const
          }),
        ),
      )
      const expected = Object.fromEntries(
        LOCALE_CODES.map((locale) => [
          locale,
          documents.filter((it) => (it.published ?? localesOf(it)).includes(locale)).length,
        ]),
      )
      expect(shown).toEqual(expected)
    },
  )

  it.each(CONTENT.map(([collection]) => collection))(
    'holds only %s that could be published again as they are',
    async (collection) => {
      // What may be stored is the subject here; one event waits for its French to be mended.
      const { publicationGates } = payload.config.custom
      Object.assign(payload.config.custom, { publicationGates: [] })
      onTestFinished(() => void Object.assign(payload.config.custom, { publicationGates }))
      // Each is written again in each locale: a few stand for all unless counts are full.
      for (const document of share(await all(collection as CollectionSlug, false), 0, 60)) {
        const status = document._status as Record<string, string>
        for (const locale of LOCALE_CODES.filter((code) => status[code] === 'published')) {
          await expect(
            payload.update({
              collection: collection as CollectionSlug,
              id: document.id as number,
              locale,
              data: { _status: 'published' } as never,
              depth: 0,
            }),
            `${collection} ${String(document.slug)} in ${locale}`,
          ).resolves.toBeDefined()
        }
        if (collection === 'cities') break
      }
    },
    120_000,
  )

  it('gives no Arabic reader a text without an Arabic letter, but for proper names', async () => {
    const latin = (await all('events')).flatMap(({ title }) => {
      const { ar } = title as { ar?: string | null }
      return ar && !/\p{Script=Arabic}/u.test(ar) ? [ar] : []
    })
    expect(latin).toEqual([])
  })

  it.each(['events', 'articles', 'reports', 'initiatives', 'resources'] as const)(
    'shows no text of one language in another: summaries of %s',
    async (collection) => {
      for (const { summary } of await all(collection)) {
        const texts = Object.values(summary as Record<string, string | null>).filter(Boolean)
        expect(new Set(texts).size, String(texts[0])).toBe(texts.length)
      }
    },
  )

  it('never translates the names of the two networks', async () => {
    const settings = await payload.findGlobal({ slug: 'site-settings', locale: 'all' })
    const name = settings.name as unknown as Record<string, string>
    for (const locale of LOCALE_CODES) expect(name[locale]).toBe('Strong Cities Network')
    expect(settings.acronym).toBe('SCN')
    const everything = JSON.stringify(
      await Promise.all(CONTENT.map(([collection]) => all(collection as CollectionSlug))),
    )
    for (const wrong of [
      'Réseau des villes fortes',
      'Red de Ciudades Fuertes',
      'RCS',
      'CNL',
      'CEN ',
      'شبكة المدن القوية',
    ]) {
      expect(everything).not.toContain(wrong)
    }
    const [nlc] = (await all('partners')).filter(
      ({ name: names }) => (names as { en: string }).en === 'National League of Cities',
    )
    expect(nlc?.acronym).toEqual({ en: 'NLC', fr: 'NLC', es: 'NLC', ar: 'NLC' })
  })

  it('marks every membership as demonstration data in every language', async () => {
    for (const { statement } of await all('members')) {
      const { en, fr, es, ar } = statement as Record<string, string>
      expect(en).toContain('Demonstration data')
      expect(fr).toContain('Données de démonstration')
      expect(es).toContain('Datos de demostración')
      expect(ar).toContain('بيانات توضيحية')
    }
  })

  it('fills every field of the fictional event', () => {
    const joins = new Set(['sessions', 'reports', 'articles', 'declarations'])
    const own = new Set(['parent', 'seo', 'path', 'sourceLocale', 'legacy', 'publishedSlug'])
    const technical = new Set([
      'translation',
      'updatedAt',
      'createdAt',
      'deletedAt',
      '_status',
      'id',
    ])
    const empty = payload.collections.events.config.flattenedFields
      .filter((field) => !('virtual' in field && field.virtual) && !/^revision/.test(field.name))
      .map(({ name }) => name)
      .filter((name) => !joins.has(name) && !own.has(name) && !technical.has(name))
      .filter((name) => leaves(EXAMPLETON_EVENT.data[name]).every((leaf) => leaf === undefined))
    expect(empty).toEqual([])
  })
})
