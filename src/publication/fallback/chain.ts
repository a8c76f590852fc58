import type { FlattenedField, PayloadRequest } from 'payload'

import { readFallback } from '@/content/fallback'
import { isLocale, type Locale } from '@/content/locales'

/** The language asked for, and after it those whose published text may stand in for it. */
export type Chain = readonly [Locale, ...Locale[]]

/** The part of a request that says in which languages its reader wants to read. */
export type Asking = Pick<PayloadRequest, 'locale'> & { fallbackLocale?: unknown }

/** The chain that a request asks for; none when it wants no fallback, or reads all languages. */
export const chainOf = ({ fallbackLocale, locale }: Asking): Chain | undefined => {
  if (!fallbackLocale || !isLocale(locale)) return undefined
  const read = readFallback(fallbackLocale, locale)
  return 'chain' in read && read.chain.length > 0 ? [locale, ...read.chain] : undefined
}

/** Whether documents with these fields are published, or simply are there. */
export const isPublished = (fields: readonly FlattenedField[]): boolean =>
  fields.some((it) => it.name === STATUS)

export const STATUS = '_status'
