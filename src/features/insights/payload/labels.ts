import type { SelectType } from 'payload'

import type { Locale } from '@/content/locales'
import type { PublishedReader } from '@/public-api/published'
import { VOCABULARIES, type VocabularyName } from '@/vocabularies'

export type Label = { label: string; slug?: string; code?: string }

type Named = { name?: string | null; slug?: string | null; code?: string | null }

/** What the terms of a vocabulary are called. */
export const termLabels = (vocabulary: VocabularyName, locale: Locale): Map<string, Label> =>
  new Map(
    Object.entries(VOCABULARIES[vocabulary] as Record<string, Record<Locale, string>>).map(
      ([term, labels]) => [term, { label: labels[locale] }],
    ),
  )

/** What documents are called by their numbers: those that are published, and no others. */
export const documentLabels = async (
  collection: 'regions' | 'topics',
  read: PublishedReader,
): Promise<Map<number, Label>> => {
  const select: SelectType =
    collection === 'regions' ? { name: true, slug: true, code: true } : { name: true, slug: true }
  const documents = await read.find<Named>(collection, { limit: 1_000, sort: 'id', select })
  return new Map(
    documents.map(({ id, name, slug, code }) => [
      id,
      { label: name ?? String(id), ...(slug && { slug }), ...(code && { code }) },
    ]),
  )
}

/** What a country is called in a language. */
export const countryLabel = (code: string, locale: Locale): Label => ({
  label: new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code,
})
