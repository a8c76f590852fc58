import type { SanitizedCollectionConfig } from 'payload'

import { LOCALE_CODES, type Locale } from '@/content/locales'

import type { SeedDocument } from './content/kit'
import { inLocale } from './in-locale'
import type { Saying } from './store'

/** The field whose text tells in which locales a document is written. */
const TITLES = ['title', 'name', 'alt', 'statement']

/** The locales that a demo document is written in. */
export const localesOf = ({ data }: SeedDocument): Locale[] => {
  const title = TITLES.map((name) => data[name]).find((text) => typeof text === 'object')
  return LOCALE_CODES.filter((locale) => !title || locale in (title as object))
}

/** What each locale says of a demo document whose references are resolved. */
export const sayingsOf = (
  collection: SanitizedCollectionConfig,
  document: SeedDocument,
): Saying[] => {
  const written = localesOf(document)
  const published = document.published ?? written
  return written.map((locale) => ({
    locale,
    published: published.includes(locale),
    data: inLocale(
      collection.flattenedFields,
      document.data,
      locale,
      `${collection.slug}/${document.key}`,
    ),
  }))
}
