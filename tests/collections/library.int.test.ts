import type { CollectionSlug } from 'payload'
import { describe, expect, it, vi } from 'vitest'

import { bootPayload } from '../setup/payload'
import { network, refusalOf, stored } from './network'

const payload = await bootPayload()
const make = network(payload)
const region = (await make.region()).id
const city = (await make.city({ region })).id
const otherCity = (await make.city({ region })).id
const partner = (await make.of('partners')).id
/** A document without its file, as the database has it after an import of records. */
const file = async (language: string) =>
  (
    (await payload.db.create({
      collection: 'documents',
      data: { title: { en: language }, language, _status: { en: 'published' } },
    })) as { id: number }
  ).id
const english = await file('en')
const arabic = await file('ar')
const DAY = (day: string) => `${day}T00:00:00.000Z`

describe.each<[CollectionSlug, [string, Record<string, unknown>, RegExp][]]>([
  [
    'resources',
    [
      [
        'a spotlight on no city',
        { kind: 'city-spotlight' },
        /cities: .*exactly one city; this one names 0. Keep one/,
      ],
      [
        'a spotlight on two cities',
        { kind: 'city-spotlight', cities: [city, otherCity] },
        /cities: .*names 2/,
      ],
      [
        'more signatories listed than counted',
        {
          kind: 'declaration',
          declaration: { endorsedBy: [city, otherCity], endorsementCount: 1 },
        },
        /declaration\.endorsementCount: .*Enter at least 2/,
      ],
      [
        'two files alike',
        { files: [{ document: english }, { document: english }] },
        /files: Two files have the same language and label. Give each/,
      ],
      [
        'a malformed chapter slug',
        { chapters: [{ title: 'One', slug: 'No Slug' }] },
        /chapters\.0\.slug: "No Slug" is not a valid slug: use lower-case/,
      ],
      [
        'two chapters of one slug',
        { chapters: [{ title: 'One' }, { title: 'Two', slug: 'one' }] },
        /chapters: Two chapters have the slug "one". Give each/,
      ],
      [
        'a revision before the publication',
        { publishedAt: DAY('2024-05-02'), revisedAt: DAY('2024-05-01') },
        /revisedAt: .*choose 2024-05-02 or later/,
      ],
      ['an unsafe address', { externalUrl: 'http://x.org' }, /externalUrl: .*begins with https/],
    ],
  ],
  [
    'articles',
    [
      [
        'a hashtag with a space',
        { hashtags: ['#two words'] },
        /hashtags: "#two words" is not a hashtag: it begins with #/,
      ],
      [
        'coverage without its source',
        { kind: 'media-coverage' },
        /source\.publication: .*required[\s\S]*source\.url: .*required/,
      ],
      [
        'a vacancy without deadline and place',
        { kind: 'vacancy' },
        /vacancy\.deadline: .*required[\s\S]*vacancy\.location: .*required/,
      ],
      [
        'a publication years ahead',
        { publishedAt: DAY('2199-01-01') },
        /publishedAt: .*more than two years ahead.*check the year/,
      ],
    ],
  ],
  [
    'people',
    [
      ['a city and an organisation', { city, partner }, /city: .*not to both. Remove one/],
      ['a malformed address', { email: 'nobody' }, /email: /],
    ],
  ],
  [
    'regions',
    [['no country', { countries: ['CA', 'ZZ'] }, /countries: "ZZ" is not a country.*ISO 3166-1/]],
  ],
  [
    'initiatives',
    [
      [
        'an end before the start',
        { startsOn: DAY('2024-02-01'), endsOn: DAY('2024-01-01') },
        /endsOn: The end 2024-01-01 is before the start: choose 2024-02-01/,
      ],
    ],
  ],
  [
    'partners',
    [
      [
        'an agreement that ends before it is signed',
        { agreements: [{ kind: 'grant', signedOn: DAY('2024-02-01'), endsOn: DAY('2024-01-01') }] },
        /agreements\.0\.endsOn: .*choose 2024-02-01/,
      ],
    ],
  ],
])('a document of %s', (collection, refused) => {
  it.each(refused)('is refused with %s, and nothing is written', async (_, bad, message) => {
    const before = await stored(payload, collection)
    expect(await refusalOf(make.of(collection, bad))).toMatch(message)
    expect(await stored(payload, collection)).toEqual(before)
  })

  it('comes from one translation group of the old site at most', async () => {
    await make.of(collection, { legacy: { trid: 77 } })
    const before = await stored(payload, collection)
    expect(await refusalOf(make.of(collection, { legacy: { trid: 77 } }))).toMatch(
      /^legacy_trid: Another document has this value already\./,
    )
    expect(await stored(payload, collection)).toEqual(before)
  })
})

describe('a resource', () => {
  it('may be a spotlight on one city, with files that differ in language or label', async () => {
    const files = [
      { document: english },
      { document: arabic },
      { document: english, label: 'Large print' },
    ]
    const fine = make.of('resources', { kind: 'city-spotlight', cities: [city], files })
    expect(await refusalOf(fine)).toBe('accepted')
  })

  it('names its chapters after their titles in each language, and keeps those names', async () => {
    const { id } = await make.of('resources', { chapters: [{ title: 'How it began' }] })
    const rows = (await payload.findByID({ collection: 'resources', id, locale: 'en' })).chapters
    await payload.update({
      collection: 'resources',
      id,
      locale: 'fr',
      data: { title: 'Guide', chapters: [{ id: rows?.[0]?.id, title: 'Les débuts' }] },
    })
    await payload.update({
      collection: 'resources',
      id,
      locale: 'en',
      data: { chapters: [{ id: rows?.[0]?.id, title: 'Renamed' }] },
    })
    const read = (
      await payload.findByID({ collection: 'resources', id, locale: 'all', draft: true })
    ).chapters
    expect(read?.[0]?.slug).toEqual({ en: 'how-it-began', fr: 'les-debuts' })
  })

  it('says the languages of its files, of a whole list in one question', async () => {
    for (const document of [english, arabic, english]) {
      await make.of('resources', { files: [{ document }] })
    }
    const find = vi.spyOn(payload.db, 'find')
    const { docs } = await payload.find({ collection: 'resources', depth: 0, locale: 'en' })
    expect(docs.flatMap(({ languages }) => languages ?? [])).toEqual(
      expect.arrayContaining(['en', 'ar']),
    )
    const questions = find.mock.calls.filter(([{ collection }]) => collection === 'documents')
    expect(questions).toHaveLength(1)
  })
})

describe('the languages in which a document is available', () => {
  it('are those it is published in, whichever is read and whoever reads', async () => {
    const { id } = await make.of('topics')
    await payload.update({
      collection: 'topics',
      id,
      locale: 'fr',
      data: { name: 'Thème', _status: 'published' },
    })
    await payload.update({
      collection: 'topics',
      id,
      locale: 'es',
      draft: true,
      data: { name: 'Tema' },
    })
    const read = async (options: object) =>
      (await payload.findByID({ collection: 'topics', id, locale: 'fr', ...options }))
        .availableLocales
    expect(await read({})).toEqual(['en', 'fr'])
    expect(await read({ overrideAccess: false })).toEqual(['en', 'fr'])
    expect(await read({ select: { availableLocales: true } })).toEqual(['en', 'fr'])
  })
})

describe('what points to a document', () => {
  const resource = { kind: 'declaration', cities: [city], regions: [region] }
  it('is joined to it, in the language that is read', async () => {
    const event = (await make.event({ mode: 'in-person', city })).id
    const initiative = (await make.of('initiatives')).id
    const person = (await make.of('people', { city })).id
    const pointers: [CollectionSlug, Record<string, unknown>][] = [
      [
        'events',
        {
          kind: 'meeting',
          mode: 'in-person',
          status: 'planned',
          city,
          initiative,
          timeZone: 'Etc/UTC',
          startsAt: DAY('2024-01-01'),
          endsAt: DAY('2024-01-02'),
          title: 'T',
          summary: 'S',
          _status: 'published',
        },
      ],
      ['reports', { event, cities: [city], organisations: [partner] }],
      [
        'resources',
        {
          ...resource,
          initiative,
          authors: [person],
          partners: [{ partner, role: 'funder' }],
          declaration: { adoptedAt: event },
        },
      ],
      [
        'articles',
        {
          cities: [city],
          regions: [region],
          initiative,
          authors: [person],
          partners: [partner],
          events: [event],
        },
      ],
    ]
    for (const [collection, data] of pointers) {
      const { id } = await make.of(collection, data)
      await payload.update({
        collection,
        id,
        locale: 'fr',
        data: { title: `${collection} (fr)`, _status: 'published' } as never,
      })
    }
    const joins: [CollectionSlug, number, string[]][] = [
      ['cities', city, ['events', 'reports', 'resources', 'articles']],
      ['events', event, ['reports', 'articles', 'declarations']],
      ['partners', partner, ['reports', 'resources', 'articles']],
      ['people', person, ['resources', 'articles']],
      ['initiatives', initiative, ['events', 'resources', 'articles']],
      ['regions', region, ['events', 'resources', 'articles']],
    ]
    for (const [collection, id, names] of joins) {
      for (const locale of ['en', 'fr'] as const) {
        const read = (await payload.findByID({
          collection,
          id,
          locale,
          depth: 1,
        })) as unknown as Record<string, { docs: { title?: string }[] }>
        for (const name of names) {
          const titles = read[name]?.docs.map(({ title }) => title ?? '')
          const where = `${collection}.${name} in ${locale}: ${titles?.join()}`
          expect(
            titles?.some((title) => title.endsWith('(fr)')),
            where,
          ).toBe(locale === 'fr')
          expect(titles?.length, where).toBeGreaterThan(0)
        }
      }
    }
  })
})
