import type { CollectionSlug, Payload } from 'payload'

import { type Locale, SOURCE_LOCALE } from '@/content/locales'

import { pageAddress } from '../core/addresses'
import type { Reference } from '../core/piece'
import { asValues, type Values } from '../core/values'

/** What may be said of a document that another one points to: what readers see of it. */
export type Referred = {
  title: string
  /** The language of the title: that of the page, unless it is not published there. */
  locale: Locale
  /** Of its own page, in that language. */
  href: string
  picture?: Picture
}
export type Picture = {
  src: string
  width?: number
  height?: number
  alt: string
  caption?: string
}

/** By {@link referenceKey}; what is published in neither language is not there. */
export type ReferredDocuments = ReadonlyMap<string, Referred>

export const referenceKey = ({ collection, id }: Reference): string => `${collection}/${id}`

/** More than any page shows, and what one anonymous question may ask for. */
const AT_ONCE = 100

/**
 * The documents that a page points to, as anybody may read them: a token opens one document, and
 * none of those it names.
 */
export const referredDocuments = async (
  payload: Payload,
  references: readonly Reference[],
  locale: Locale,
): Promise<ReferredDocuments> => {
  const found = new Map<string, Referred>()
  for (const language of new Set([locale, SOURCE_LOCALE])) {
    const missing = references.filter((it) => !found.has(referenceKey(it)))
    for (const [collection, ids] of byCollection(missing)) {
      for (const document of await readable(payload, collection, ids, language)) {
        const reference = { collection, id: String(document.id) }
        const referred = referredOf(payload, reference, document, language)
        if (referred) found.set(referenceKey(reference), referred)
      }
    }
  }
  return found
}

const byCollection = (references: readonly Reference[]): Map<string, string[]> => {
  const grouped = new Map<string, Set<string>>()
  for (const { collection, id } of references) {
    grouped.set(collection, (grouped.get(collection) ?? new Set()).add(id))
  }
  return new Map([...grouped].map(([collection, ids]) => [collection, [...ids].slice(0, AT_ONCE)]))
}

const readable = async (
  payload: Payload,
  collection: string,
  ids: readonly string[],
  locale: Locale,
): Promise<Values[]> => {
  const config = payload.collections[collection as CollectionSlug]?.config
  if (!config?.versions?.drafts || ids.length === 0) return []
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    where: { id: { in: ids } },
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: AT_ONCE,
    pagination: false,
    // Without the documents that point to these; the slug is not known to the types of joins.
    joins: false as never,
    overrideAccess: false,
  })
  // Typed by the slug, which is known only when it is asked.
  return docs as unknown as Values[]
}

const referredOf = (
  payload: Payload,
  { collection, id }: Reference,
  document: Values,
  locale: Locale,
): Referred | undefined => {
  const { admin, upload } = payload.collections[collection as CollectionSlug].config
  const name = document[admin.useAsTitle ?? ''] ?? document.title ?? document.name
  const picture = upload ? pictureOf(document) : undefined
  const title = typeof name === 'string' && name !== '' ? name : undefined
  if (!title && !picture) return undefined
  const href = pageAddress({ collection, id, locale })
  return { title: title ?? '', locale, href, ...(picture && { picture }) }
}

const pictureOf = (document: Values): Picture | undefined => {
  if (!String(document.mimeType).startsWith('image/')) return undefined
  const sizes = asValues(document.sizes) ?? {}
  const size = [sizes.hero, sizes.card, document].map(asValues).find((it) => it?.url)
  if (typeof size?.url !== 'string') return undefined
  const number = (value: unknown) => (typeof value === 'number' ? value : undefined)
  return {
    // Relative, so that it is asked of the origin that served the page, whatever it is called.
    src: new URL(size.url, 'http://here').pathname,
    ...{ width: number(size.width), height: number(size.height) },
    alt: typeof document.alt === 'string' ? document.alt : '',
    ...(typeof document.caption === 'string' && { caption: document.caption }),
  }
}
