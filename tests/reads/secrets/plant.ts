import type { CollectionSlug, Payload, SanitizedCollectionConfig } from 'payload'

import { LOCALE_CODES, type Locale, SOURCE_LOCALE } from '@/content/locales'
import { pdf } from '@/seed/files/pdf'
import { picture } from '@/seed/files/picture'

import { localApi } from '../network'
import { privateValues, withSecretTexts } from './secret-values'
import { secretDay, secretNumber, secretSlug } from './words'

type Values = Record<string, unknown>

/** What was planted, so that it can be turned into its opposite. */
export type Planted = {
  /** Documents that no reader sees in any language, by collection. */
  hidden: Record<string, number[]>
  /** Those of them that the other state does not even have. */
  absent: Record<string, number>
  /** Documents that readers see, with drafts over them. */
  edited: Record<string, number[]>
}

/** Facts that drafts change besides their words. */
const FACTS: Record<string, (index: number) => Values> = {
  articles: (index) => ({ publishedAt: secretDay(index), revisedAt: null }),
  cities: (index) => ({ population: secretNumber(index), populationYear: 2020 }),
  events: (index) => ({ startsAt: secretDay(index), endsAt: secretDay(index) }),
  partners: (index) => ({ order: secretNumber(index) }),
  people: (index) => ({ order: secretNumber(index), emailPublic: false }),
  resources: (index) => ({ publishedAt: secretDay(index), revisedAt: null }),
}

const FILES: Record<string, (name: string) => unknown> = {
  media: picture,
  documents: (name) => pdf(name, [name]),
}

/** How many documents of each collection get a draft over what readers see. */
const EDITED = 3

/**
 * Adds to the demo content everything that readers must not see, in every collection of content and
 * in all languages: drafts, drafts over what is on line, texts that were on line once, what is in
 * the trash, and a value in each private field.
 */
export const plantContent = async (
  payload: Payload,
  collections: readonly SanitizedCollectionConfig[],
): Promise<Planted> => {
  const planted: Planted = { hidden: {}, absent: {}, edited: {} }
  for (const [number, collection] of collections.entries()) {
    const gardener = new Gardener(payload, collection, number * 20)
    const live = await gardener.live()
    const documents = await gardener.hide(live)
    await gardener.edit(live)
    planted.hidden[collection.slug] = documents
    planted.edited[collection.slug] = live.slice(0, EDITED)
    planted.absent[collection.slug] = documents[0] as number
  }
  return planted
}

/** Drafts of what every page of the site shares, and what was on line in a language once. */
export const plantGlobals = async (payload: Payload): Promise<void> => {
  for (const [number, { flattenedFields, slug }] of payload.config.globals.entries()) {
    // What all languages share comes last: a language that is published would publish it.
    for (const [place, locale] of [...LOCALE_CODES, SOURCE_LOCALE].entries()) {
      const isOnLine = locale === 'ar'
      const shared = place === LOCALE_CODES.length
      const index = 400 + number * 10 + place
      const stored = await payload.findGlobal({ slug, locale: 'en', depth: 0, draft: true })
      const data = withSecretTexts(flattenedFields, { ...stored }, { index, locale, shared })
      for (const name of NOT_WRITTEN) delete data[name]
      const set = (more: object, draft: boolean) =>
        payload.updateGlobal({ slug, locale, draft, data: { ...data, ...more } as never })
      if (isOnLine) {
        await set({ _status: 'published' }, false)
        await set({ _status: 'draft' }, false)
      } else await set({}, true)
    }
  }
}

/** Plants in one collection, one secret after the other. */
class Gardener {
  private readonly slug: CollectionSlug
  private readonly api: ReturnType<typeof localApi>

  constructor(
    private readonly payload: Payload,
    private readonly collection: SanitizedCollectionConfig,
    private index: number,
  ) {
    this.slug = collection.slug as CollectionSlug
    this.api = localApi(payload)
  }

  async live(): Promise<number[]> {
    const { docs } = await this.payload.find({
      collection: this.slug,
      locale: 'en',
      where: { _status: { equals: 'published' } },
      sort: 'id',
      limit: EDITED,
      depth: 0,
    })
    return docs.map(({ id }) => id as number)
  }

  /** A draft, one that was on line once, one in the trash. */
  async hide([model]: number[]): Promise<number[]> {
    const draft = await this.create(model as number, false)
    for (const locale of LOCALE_CODES.slice(1)) await this.draft(draft, locale)
    const withdrawn = await this.create(model as number, true)
    await this.publish(withdrawn, 'fr')
    await this.draft(withdrawn, 'es')
    for (const locale of ['en', 'fr'] as const) await this.withdraw(withdrawn, locale)
    const thrown = await this.create(model as number, true)
    await this.publish(thrown, 'fr')
    await this.api.update(this.slug, thrown, 'en', { deletedAt: '2026-01-01T00:00:00.000Z' })
    // What was applied for is not public, published or not.
    const applied = this.slug === 'members' ? [await this.create(model as number, true)] : []
    return [draft, withdrawn, thrown, ...applied]
  }

  /** Private values, texts taken off line, and drafts over what is on line in every language. */
  async edit(live: number[]): Promise<void> {
    const [first, second] = live
    // First: what is published takes the drafts over it along.
    for (const id of live) {
      const secrets = privateValues(this.collection.flattenedFields, this.index++)
      const open = this.slug === 'people' ? { emailPublic: false } : {}
      if (Object.keys(secrets).length > 0)
        await this.api.update(this.slug, id, 'en', { ...secrets, ...open, _status: 'published' })
    }
    // Against what a draft says: a check compares figures, and a secret has none.
    if (second) await this.draft(second, 'en', false)
    for (const locale of ['fr', 'ar'] as const) {
      if (!second) continue
      await this.publish(second, locale)
      await this.withdraw(second, locale)
    }
    for (const id of live) await this.draft(id, 'en')
    for (const locale of LOCALE_CODES.slice(1)) if (first) await this.draft(first, locale)
  }

  private async create(model: number, isPublished: boolean): Promise<number> {
    const index = this.index++
    const values = await this.secretsOf(model, 'en', index)
    const data = { ...values, ...(await this.unique(index)) }
    const file = await FILES[this.slug]?.(secretSlug(index))
    const created = await this.payload.create({
      collection: this.slug,
      locale: 'en',
      draft: !isPublished,
      data: { ...withoutRowIds(data), ...(isPublished && { _status: 'published' }) },
      ...(file !== undefined && { file }),
    } as never)
    return (created as { id: number }).id
  }

  private async draft(id: number, locale: Locale, shared = true): Promise<void> {
    const data = await this.secretsOf(id, locale, this.index++, shared)
    await this.api.update(this.slug, id, locale, data, { draft: true })
  }

  private async publish(id: number, locale: Locale): Promise<void> {
    // What all languages share is public wherever one of them is.
    const data = await this.secretsOf(id, locale, this.index++, false)
    await this.api.update(this.slug, id, locale, { ...data, _status: 'published' })
  }

  private async withdraw(id: number, locale: Locale): Promise<void> {
    await this.api.update(this.slug, id, locale, { _status: 'draft' })
  }

  /** What a document says in a language, or in the first, all of it secret. */
  private async secretsOf(
    id: number,
    locale: Locale,
    index: number,
    shared = true,
  ): Promise<Values> {
    const stored = await this.api.read(this.slug, id, locale, true)
    const { flattenedFields } = this.collection
    const source = isWordless(stored) ? await this.api.read(this.slug, id, 'en', true) : stored
    const facts = (shared && FACTS[this.slug]?.(index)) || {}
    const values = withSecretTexts(
      flattenedFields,
      { ...source, ...facts },
      { index, locale, shared },
    )
    for (const name of NOT_WRITTEN) delete values[name]
    return values
  }

  /** What no two documents may share. */
  private async unique(index: number): Promise<Values> {
    if (this.slug === 'regions') return { code: secretSlug(index) }
    if (this.slug !== 'members') return {}
    const taken = await this.payload.find({
      collection: 'members',
      limit: 0,
      depth: 0,
      draft: true,
      trash: true,
    })
    const ids = taken.docs.map(({ city }) => city as number)
    const { docs } = await this.payload.find({
      collection: 'cities',
      locale: 'en',
      where: { and: [{ _status: { equals: 'published' } }, { id: { not_in: ids } }] },
      sort: 'id',
      limit: 1,
      depth: 0,
    })
    return { city: docs[0]?.id, status: 'applied' }
  }
}

const NOT_WRITTEN = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'sourceLocale']

const isWordless = ({ title, name, alt }: Values): boolean => !(title ?? name ?? alt)

/** A new document has rows of its own. */
const withoutRowIds = (value: Values): Values =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => (key === 'id' ? undefined : inner)),
  ) as Values
