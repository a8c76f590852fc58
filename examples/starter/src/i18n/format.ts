import type { Locale } from './locales'

/** How much of a day is known: an initiative may have begun "in October 2021". */
type Precision = 'day' | 'month' | 'year'

const PARTS: Record<Precision, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
}

/** A day, as far as it is known. Days of the CMS are midnights in UTC. */
export const formatDay = (
  locale: Locale,
  day: string,
  precision: Precision | null = 'day',
  timeZone = 'UTC',
): string =>
  new Intl.DateTimeFormat(locale, { ...PARTS[precision ?? 'day'], timeZone }).format(new Date(day))

/** "30–31 October 2024", in the zone of the place where it happens. */
export const formatDays = (
  locale: Locale,
  from: string,
  to: string | null | undefined,
  timeZone: string,
): string =>
  new Intl.DateTimeFormat(locale, { ...PARTS.day, timeZone }).formatRange(
    new Date(from),
    new Date(to ?? from),
  )

/** "09:00–10:30", in the zone of the place. */
export const formatTimes = (
  locale: Locale,
  from: string,
  to: string | null | undefined,
  timeZone: string,
): string =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }).formatRange(
    new Date(from),
    new Date(to ?? from),
  )

export const formatNumber = (locale: Locale, value: number): string =>
  new Intl.NumberFormat(locale).format(value)

/** "2 minutes": Arabic alone says one, two and several each in its way. */
export const formatMinutes = (locale: Locale, minutes: number): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(
    minutes,
  )

/** What there is of several parts, between commas of the language's own script. */
export const formatParts = (locale: Locale, parts: readonly unknown[]): string =>
  parts.filter(Boolean).join(locale === 'ar' ? '، ' : ', ')

export const countryName = (locale: Locale, code: string): string =>
  new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code

export const languageName = (locale: Locale, code: string): string =>
  new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code
