import pLimit from 'p-limit'
import type { CollectionSlug, Payload } from 'payload'

import type { Localized } from '@/content/locales'
import { slugify } from '@/content/slug'

import type { Workload } from './workload'

const EVERYWHERE: Localized<'published'> = {
  en: 'published',
  fr: 'published',
  es: 'published',
  ar: 'published',
}

const same = <T>(value: T): Localized<T> => ({ en: value, fr: value, es: value, ar: value })

const richText = (paragraphs: string[]) => ({
  root: {
    type: 'root',
    direction: null,
    format: '',
    indent: 0,
    version: 1,
    children: paragraphs.map((text) => ({
      type: 'paragraph',
      direction: null,
      format: '',
      indent: 0,
      version: 1,
      textFormat: 0,
      textStyle: '',
      children: [
        { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 },
      ],
    })),
  },
})

/**
 * Stores the workload through Payload, every locale published, all languages of a document in one
 * write. Reports progress after each document.
 */
export const loadWorkload = async (
  payload: Payload,
  { cities, partners, events }: Workload,
  progress: (stored: number, total: number) => void = () => {},
): Promise<void> => {
  const atOnce = pLimit(4)
  const regions = [...new Set(cities.map((city) => city.region))]
  const total = regions.length + cities.length + partners.length + events.length
  let stored = 0

  /** Stores documents side by side and returns their ids in the order given. */
  const storeAll = <T>(
    collection: CollectionSlug,
    documents: readonly T[],
    dataOf: (document: T) => Record<string, unknown>,
  ): Promise<number[]> =>
    Promise.all(
      documents.map((document) =>
        atOnce(async () => {
          const created = await payload.create({
            collection,
            // Payload writes all locales at once, though its types know it for reading only.
            locale: 'all' as never,
            depth: 0,
            data: { ...dataOf(document), _status: EVERYWHERE } as never,
          })
          stored += 1
          progress(stored, total)
          return created.id as number
        }),
      ),
    )

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
      en: richText(event.body.en),
      fr: richText(event.body.fr),
      es: richText(event.body.es),
      ar: richText(event.body.ar),
    },
    venue: same(event.venue),
    kind: 'workshop',
    mode: 'in-person',
    status: 'confirmed',
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    timeZone: 'Etc/UTC',
    city: cityIds[(event.cities[0] ?? 1) - 1],
    cities: event.cities.map((number) => cityIds[number - 1]),
    organisers: event.partners.map((number) => ({
      organisation: { relationTo: 'partners', value: partnerIds[number - 1] },
      role: 'supporter',
    })),
  }))
}
