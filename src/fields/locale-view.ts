import type { FlattenedBlock, FlattenedField } from 'payload'

import { isLocale, type Locale } from '@/content/locales'

type Values = Record<string, unknown>

/** Whether a value is one per language: `{ en: ..., fr: ... }`, some of them perhaps left out. */
export const isPerLocale = (value: unknown): value is Partial<Record<Locale, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).every(isLocale)

/** A document that is written in all languages at once, as it would be written in one of them. */
export const localeView = (
  fields: readonly FlattenedField[],
  values: Values,
  locale: Locale,
): Values => {
  const view: Values = { ...values }
  for (const field of fields) {
    if (!(field.name in view)) continue
    const value = view[field.name]
    view[field.name] =
      'localized' in field && field.localized
        ? isPerLocale(value)
          ? value[locale]
          : undefined
        : within(field, value, locale)
  }
  return view
}

const within = (field: FlattenedField, value: unknown, locale: Locale): unknown => {
  if (field.type === 'blocks') {
    return eachRow(value, (row) => {
      const block = field.blocks.find(({ slug }): boolean => slug === row.blockType)
      return block ? localeView((block as FlattenedBlock).flattenedFields, row, locale) : row
    })
  }
  if (!('flattenedFields' in field) || typeof value !== 'object' || value === null) return value
  return field.type === 'array'
    ? eachRow(value, (row) => localeView(field.flattenedFields, row, locale))
    : localeView(field.flattenedFields, value as Values, locale)
}

const eachRow = (rows: unknown, view: (row: Values) => Values): unknown =>
  Array.isArray(rows)
    ? rows.map((row: unknown) =>
        typeof row === 'object' && row !== null ? view(row as Values) : row,
      )
    : rows
