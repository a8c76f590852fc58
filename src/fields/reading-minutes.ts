import type { FieldHook, NumberField } from 'payload'

import { isLocale, LOCALE_CODES, type Locale } from '@/content/locales'
import { plainTextOf, readingMinutes } from '@/content/reading-minutes'

import { isPerLocale } from './locale-view'

const minutesOf =
  (fields: readonly string[]): FieldHook =>
  ({ siblingData, req }) => {
    const parts = fields.map((name) => siblingData[name] as unknown)
    const minutesIn = (locale: Locale): number | undefined => {
      const text = plainTextOf(parts.map((part) => inLocale(part, locale)))
      // Not selected, or not written: no answer is better than "one minute".
      return text.trim() === '' ? undefined : readingMinutes(text, locale)
    }
    if (isLocale(req.locale)) return minutesIn(req.locale)
    return Object.fromEntries(
      LOCALE_CODES.flatMap((locale) => {
        const minutes = minutesIn(locale)
        return minutes === undefined ? [] : [[locale, minutes]]
      }),
    )
  }

/**
 * A value as it is in one language. Fields after this one still have all languages when it is
 * read, whichever is asked for: Payload takes the others away field by field.
 */
const inLocale = (value: unknown, locale: Locale): unknown => {
  if (Array.isArray(value)) return value.map((row) => inLocale(row, locale))
  if (typeof value !== 'object' || value === null) return value
  if (isPerLocale(value) && Object.keys(value).length > 0) return inLocale(value[locale], locale)
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, inLocale(part, locale)]),
  )
}

/**
 * How many minutes the text of these fields takes to read in the locale that is read. Absent when
 * they hold nothing in it or are not among the selected fields.
 */
export const readingMinutesField = ({
  of = ['body'],
}: {
  of?: readonly string[]
} = {}): NumberField => ({
  name: 'readingMinutes',
  type: 'number',
  virtual: true,
  admin: { position: 'sidebar', readOnly: true },
  hooks: { afterRead: [minutesOf(of)] },
})
