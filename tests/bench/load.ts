import pLimit from 'p-limit'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import type { Localized } from '@/content/locales'
import { slugify } from '@/content/slug'
import { inOwnTransaction } from '@/platform/own-transaction'
import { sayingsOf } from '@/seed/sayings'
import { storeInAllLocales } from '@/seed/store'

import { paragraphs } from '../setup/rich-text'
import type { Workload } from './workload'

const same = <T>(value: T): Localized<T> => ({ en: value, fr: value, es: value, ar: value })

/** Documents of one transaction: a commit waits for the disk, and two thousand wait for minutes. */
const BATCH = 50

/** Transactions at a time: more only queue for the two cores that a small server has. */
const CONCURRENCY = 4

/**
 * Stores the workload as the demo content is stored: every locale published, one write for all
 * languages of a document, with all its validations. Reports progress after each document.
 *
 * @throws ValidationError naming the field; earlier batches stay stored then.
 */
export const loadWorkload = async (
  payload: Payload,
  { cities, partners, events }: Workload,
  progress: (stored: number, total: number) => void = () => {},
): Promise<void> => {
  const atOnce = pLimit(CONCURRENCY)
  const regions = [...new Set(cities.map((city) => city.region))]
  const total = regions.length + cities.length + partners.length + events.length
  let stored = 0

  /** Stores documents batch by batch and returns their ids in the order given. */
  const storeAll = async <T>(
    slug: CollectionSlug,
    documents: readonly T[],
    dataOf: (document: T) => Record<string, unknown>,
  ): Promise<(number | string)[]> => {
    const collection = payload.collections[slug].config
    const storeBatch = async (batch: readonly T[], first: number, req: PayloadRequest) => {
      const ids: (number | string)[] = []
      for (const [index, document] of batch.entries()) {
        const data = dataOf(document)
        const sayings = sayingsOf(collection, { key: String(first + index), data })
        ids.push(await storeInAllLocales({ payload, req, collection, sayings }))
        stored += 1
        progress(stored, total)
      }
      return ids
    }
    const starts = documents.flatMap((_, index) => (index % BATCH === 0 ? [index] : []))
    const batches = starts.map((first) =>
      atOnce(() =>
        inOwnTransaction(payload, (req) =>
          storeBatch(documents.slice(first, first + BATCH), first, req),
        ),
      ),
    )
    return (await Promise.all(batches)).flat()
  }

  const regionIds = await storeAll('regions', regions, (name) => ({
    code: slugify(name),
    name: same(name),
    slug: same(slugify(name)),
  }))
  const cityIds = await storeAll('cities', cities, (city) => ({
    name: city.name,
    slug: same(city.slug),
    kind: 'city',
    country: city.country,
    region: regionIds[regions.indexOf(city.region)],
    population: city.population,
    populationYear: 2020,
    latitude: city.latitude,
    longitude: city.longitude,
    timeZone: 'Etc/UTC',
  }))
  const partnerIds = await storeAll('partners', partners, (partner) => ({
    name: partner.name,
    slug: same(partner.slug),
    kind: 'academia',
    summary: partner.description,
  }))
  await storeAll('events', events, (event) => ({
    title: event.title,
    slug: event.slug,
    summary: event.summary,
    body: {
      en: paragraphs(...event.body.en),
      fr: paragraphs(...event.body.fr),
      es: paragraphs(...event.body.es),
      ar: paragraphs(...event.body.ar),
    },
    venue: same(event.venue),
    kind: 'workshop',
    // The workload has cities represented and no host city, which only these do without.
    mode: 'online',
    status: 'confirmed',
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    timeZone: 'Etc/UTC',
    cities: event.cities.map((number) => cityIds[number - 1]),
    organisers: event.partners.map((number) => ({
      organisation: { relationTo: 'partners', value: partnerIds[number - 1] },
      role: 'supporter',
    })),
  }))
}
