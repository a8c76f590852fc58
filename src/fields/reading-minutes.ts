import type { FieldHook, NumberField } from 'payload'

import { isLocale, LOCALE_CODES } from '@/content/locales'
import { plainTextOf, readingMinutes } from '@/content/reading-minutes'

const minutesOf =
  (fields: readonly string[]): FieldHook =>
  ({ siblingData, req }) => {
    const parts = fields.map((name) => siblingData[name] as unknown)
    // Not selected, or not written: no answer is better than "one minute".
    if (parts.every((part) => part === undefined || part === null)) return undefined
    if (isLocale(req.locale)) return readingMinutes(plainTextOf(parts), req.locale)
    return Object.fromEntries(
      LOCALE_CODES.flatMap((locale) => {
        const text = plainTextOf(parts.map((part) => inLocale(part, locale)))
        return text.trim() === '' ? [] : [[locale, readingMinutes(text, locale)]]
      }),
    )
  }

/** The leaf of a value read with `locale=all`; rows keep their shape. */
const inLocale = (value: unknown, locale: string): unknown => {
  if (Array.isArray(value)) return value.map((row) => inLocale(row, locale))
  if (typeof value !== 'object' || value === null) return undefined
  if (LOCALE_CODES.some((code) => code in value)) {
    return (value as Record<string, unknown>)[locale]
  }
  return Object.values(value).map((part) => inLocale(part, locale))
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
