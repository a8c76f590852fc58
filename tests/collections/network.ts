import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload'

import { doc, p } from '@/seed/content/rich-text'

/** A number in letters: translations of these titles need not repeat any figure. */
const lettered = (count: number): string =>
  [...String(count)].map((digit) => 'abcdefghij'[Number(digit)]).join('')

const titled = (count: number) => ({
  title: `Title ${lettered(count)}`,
  summary: 'What it is about.',
  _status: 'published',
})

const NEEDED: Partial<Record<CollectionSlug, (count: number) => Record<string, unknown>>> = {
  articles: (count) => ({ ...titled(count), kind: 'news' }),
  documents: (count) => ({ title: `Document ${lettered(count)}`, language: 'en' }),
  initiatives: (count) => ({ ...titled(count), kind: 'series', status: 'active' }),
  pages: (count) => ({ title: `Page ${lettered(count)}`, _status: 'published' }),
  partners: (count) => ({
    name: `Partner ${lettered(count)}`,
    kind: 'academia',
    _status: 'published',
  }),
  people: (count) => ({
    name: `Person ${lettered(count)}`,
    position: 'Mayor',
    _status: 'published',
  }),
  regions: (count) => ({
    name: `Region ${lettered(count)}`,
    code: `r-${count}`,
    _status: 'published',
  }),
  reports: (count) => ({ ...titled(count), publishedAt: '2024-11-20T00:00:00.000Z' }),
  resources: (count) => ({ ...titled(count), kind: 'guide' }),
  topics: (count) => ({ name: `Topic ${lettered(count)}`, _status: 'published' }),
}

/** Makes the few documents that the tests of the network collections stand on. */
export const network = (payload: Payload) => {
  let count = 0

  const region = (data: Partial<RequiredDataFromCollectionSlug<'regions'>> = {}) =>
    payload.create({
      collection: 'regions',
      data: { name: `Region ${lettered(++count)}`, code: `region-${count}`, ...data },
    })

  const city = async (data: Partial<RequiredDataFromCollectionSlug<'cities'>> = {}) =>
    payload.create({
      collection: 'cities',
      locale: 'en',
      data: {
        name: `City ${lettered(++count)}`,
        kind: 'city',
        country: 'CA',
        timeZone: 'America/Vancouver',
        region: data.region ?? (await region()).id,
        ...data,
      },
    })

  const event = async (data: Record<string, unknown> = {}) =>
    payload.create({
      collection: 'events',
      locale: 'en',
      data: {
        title: `Event ${lettered(++count)}`,
        summary: 'What it was about.',
        kind: 'workshop',
        mode: 'online',
        status: 'confirmed',
        startsAt: '2024-10-30T16:00:00.000Z',
        endsAt: '2024-10-31T22:00:00.000Z',
        timeZone: 'America/Vancouver',
        ...data,
        // Bad values are what many tests are about, so the caller's data is not typed.
      } as RequiredDataFromCollectionSlug<'events'>,
    })

  /** Nothing but what the collection needs to publish, and the caller's data. */
  const of = (collection: CollectionSlug, data: Record<string, unknown> = {}, locale = 'en') =>
    payload.create({
      collection,
      locale: locale as 'en',
      data: { ...NEEDED[collection]?.(++count), ...data } as never,
    }) as unknown as Promise<{ id: number } & Record<string, unknown>>

  return { region, city, event, of }
}

/** The faults of a refused write as `path: message`, whichever error Payload wraps them in. */
export const refusalOf = async (write: Promise<unknown>): Promise<string> => {
  try {
    await write
  } catch (error) {
    const { data, message } = error as {
      data?: { errors?: { path: string; message: string }[] }
      message: string
    }
    return data?.errors?.map((each) => `${each.path}: ${each.message}`).join('\n') ?? message
  }
  return 'accepted'
}

/** How many documents and versions a collection holds: what a refused write must leave alone. */
export const stored = async (payload: Payload, ...collections: CollectionSlug[]) => {
  const counts = await Promise.all(
    collections.map(async (collection) => [
      (await payload.count({ collection, trash: true })).totalDocs,
      payload.collections[collection].config.versions
        ? (await payload.countVersions({ collection })).totalDocs
        : 0,
    ]),
  )
  return counts.flat()
}

/** A rich text value of one paragraph, with blocks after it. */
export const richText = (text: string, ...blocks: Record<string, unknown>[]) =>
  doc(
    p(text),
    ...blocks.map((fields, index) => ({
      type: 'block',
      version: 2,
      format: '',
      fields: { id: `block${index}`, blockName: '', ...fields },
    })),
  )
