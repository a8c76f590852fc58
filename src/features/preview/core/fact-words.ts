import type { FlattenedField } from 'payload'

import { isSafeLink } from '@/content/links'
import type { Locale } from '@/content/locales'
import { isTimeZone } from '@/content/time-zone'

type Values = Readonly<Record<string, unknown>>

/** A value of a field that is the same in every language, as readers of one say it. */
export const wordsOfFact = (
  field: FlattenedField,
  value: unknown,
  locale: Locale,
): { values: string[]; href?: string } | undefined => {
  const each = [value].flat().filter((one) => one !== undefined && one !== null && one !== '')
  if (each.length === 0) return undefined
  switch (field.type) {
    case 'select':
    case 'radio':
      // Vocabularies say "none" where a select cannot be empty.
      if (value === 'none') return undefined
      return { values: each.map((one) => optionOf(field.options, String(one), locale)) }
    case 'number':
      return { values: each.map((one) => new Intl.NumberFormat(locale).format(Number(one))) }
    case 'checkbox':
      // What is not so goes without saying.
      return value === true ? { values: ['✓'] } : undefined
    case 'email':
      return isSafeLink(`mailto:${value}`)
        ? { values: [String(value)], href: `mailto:${value}` }
        : undefined
    case 'text':
    case 'textarea':
      return textFact(field.name, each.map(String), locale)
    default:
      return undefined
  }
}

const textFact = (name: string, values: string[], locale: Locale) => {
  const [only] = values
  if (values.length === 1 && only && isSafeLink(only)) {
    return { values: [only.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')], href: only }
  }
  const kind = NAMES_OF[name]
  return { values: kind ? values.map((code) => nameOf(kind, code, locale)) : values }
}

/** Codes that `Intl` has names for in every language of ours. */
const NAMES_OF: Readonly<Record<string, 'region' | 'language'>> = {
  country: 'region',
  countries: 'region',
  language: 'language',
  languages: 'language',
}

const nameOf = (type: 'region' | 'language', code: string, locale: Locale): string => {
  try {
    return new Intl.DisplayNames(locale, { type }).of(code) ?? code
  } catch {
    return code
  }
}

type Options = Extract<FlattenedField, { type: 'select' }>['options']

const optionOf = (options: Options, value: string, locale: Locale): string => {
  const found = options.find((it) => typeof it === 'object' && it.value === value)
  return (typeof found === 'object' && wordsIn(found.label, locale)) || value
}

/** A label of the configuration in a language; one that is computed has none here. */
export const wordsIn = (label: unknown, locale: Locale): string | undefined => {
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null) return undefined
  const words = (label as Values)[locale]
  return typeof words === 'string' ? words : undefined
}

/** How much of a time is told; a `moment` is one of a programme, whose month and year are known. */
export type Precision = 'day' | 'month' | 'year' | 'instant' | 'moment' | 'time'

const FORMATS: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  instant: { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  moment: { weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  time: { hour: 'numeric', minute: '2-digit' },
}
const WITH_ZONE: readonly Precision[] = ['instant', 'moment', 'time']

/**
 * From one instant to another, or one alone. Days have no zone; instants are told in that of the
 * document.
 */
export const wordsOfTime = (
  { from, to }: { from: unknown; to?: unknown },
  options: { precision: Precision; timeZone?: unknown; locale: Locale },
): string | undefined => {
  const start = instantOf(from) ?? instantOf(to)
  const end = instantOf(to) ?? start
  if (!start || !end) return undefined
  const { precision, timeZone, locale } = options
  const format = new Intl.DateTimeFormat(locale, {
    ...FORMATS[precision],
    timeZone: WITH_ZONE.includes(precision) ? zoneOf(timeZone) : 'UTC',
  })
  return end < start ? format.format(start) : format.formatRange(start, end)
}

/** The calendar day of an instant where it happens. */
export const dayOf = (value: unknown, timeZone: unknown): string | undefined => {
  const instant = instantOf(value)
  return instant?.toLocaleDateString('en', { timeZone: zoneOf(timeZone) })
}

const zoneOf = (timeZone: unknown): string =>
  typeof timeZone === 'string' && isTimeZone(timeZone) ? timeZone : 'UTC'

const instantOf = (value: unknown): Date | undefined => {
  const instant = typeof value === 'string' ? new Date(value) : undefined
  return instant && !Number.isNaN(instant.getTime()) ? instant : undefined
}
