import { LOCALES, type Locale } from '@/content/locales'
import { BOARD_COUNTS, BOARD_WORDS } from '@/messages/translation-board'
import { languageOf } from '@/panel/language'

/** What our pages say in one language of the panel; plain functions, for server and browser. */
export type Words = ReturnType<typeof wordsFor>

/** The words of a reader of the panel, whose language is `i18n.language`. */
export const wordsFor = (i18n: { language: string }) => {
  const language = languageOf(i18n)
  const numbers = new Intl.NumberFormat(language)
  // "6K" in Arabic is longer than the number.
  const short = new Intl.NumberFormat(language, {
    notation: language === 'ar' ? 'standard' : 'compact',
  })
  const plurals = new Intl.PluralRules(language)
  const percents = new Intl.NumberFormat(language, { style: 'percent' })
  const days = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  })
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  const ages = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  return {
    language,
    direction: directionOf(language),
    t: (key: keyof typeof BOARD_WORDS): string => BOARD_WORDS[key][language],
    n: (key: keyof typeof BOARD_COUNTS, count: number): string => {
      const forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string } =
        BOARD_COUNTS[key][language]
      return (forms[plurals.select(count)] ?? forms.other).replace('{n}', numbers.format(count))
    },
    number: (value: number): string => numbers.format(value),
    /** A name and what it is: French has a narrow space before its colon. */
    pair: (name: string, value: number | string): string =>
      `${name}${language === 'fr' ? '\u202f' : ''}: ${typeof value === 'number' ? numbers.format(value) : value}`,
    /** For an axis, where there is little room. */
    short: (value: number): string => short.format(value),
    /** Of a whole number from 0 to 100. */
    percent: (value: number): string => percents.format(value / 100),
    /** Day and month of an ISO 8601 date. */
    day: (iso: string): string => days.format(new Date(iso)),
    date: (iso: string): string => dates.format(new Date(iso)),
    /** How long ago an instant was: "3 days ago". */
    ago: (iso: string, now: Date): string => {
      const minutes = Math.max(0, Math.round((now.valueOf() - Date.parse(iso)) / 60_000))
      if (minutes < 60) return ages.format(-minutes, 'minute')
      if (minutes < 24 * 60) return ages.format(-Math.round(minutes / 60), 'hour')
      const past = Math.round(minutes / (24 * 60))
      return past < 60 ? ages.format(-past, 'day') : ages.format(-Math.round(past / 30), 'month')
    },
  }
}

/** A locale as its own speakers call it. */
export const nameOf = (locale: string): string =>
  LOCALES.find(({ code }) => code === locale)?.name ?? locale

export const directionOf = (locale: Locale | string): 'ltr' | 'rtl' =>
  LOCALES.find(({ code }) => code === locale)?.direction ?? 'ltr'
