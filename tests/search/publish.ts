import type { CollectionSlug, Payload } from 'payload'

import { LOCALE_CODES, type Locale, type Localized } from '@/content/locales'

type Words = Record<string, unknown>

/**
 * Creates a document and publishes it in each locale that it has words for; the first of them is
 * the language it is written in.
 */
export const publish = async (
  payload: Payload,
  collection: CollectionSlug,
  facts: Words,
  texts: Partial<Localized<Words>>,
): Promise<number> => {
  let id: number | undefined
  for (const locale of LOCALE_CODES.filter((it) => it in texts)) {
    const data = { ...facts, ...texts[locale], _status: 'published' } as never
    if (id === undefined) {
      const sourced = { sourceLocale: locale, ...(data as Words) } as never
      const created = await payload.create({ collection, locale, data: sourced })
      id = created.id as number
    } else await payload.update({ collection, id, locale, data })
  }
  if (id === undefined) throw new Error('A document without words cannot be published.')
  return id
}

/** Takes a locale of a document off line, or all of them. */
export const unpublish = (
  payload: Payload,
  collection: CollectionSlug,
  id: number,
  locale?: Locale,
) =>
  payload.update({
    collection,
    id,
    locale: locale ?? 'en',
    data: { _status: 'draft' } as never,
    ...(locale ? {} : { unpublishAllLocales: true }),
  })
