/** The languages of the site; the CMS says which of them a page is live in. */
export const LOCALES = {
  en: { name: 'English', dir: 'ltr' },
  fr: { name: 'Français', dir: 'ltr' },
  es: { name: 'Español', dir: 'ltr' },
  ar: { name: 'العربية', dir: 'rtl' },
} as const

export type Locale = keyof typeof LOCALES

export const isLocale = (value: unknown): value is Locale =>
  typeof value === 'string' && value in LOCALES

export const ALL_LOCALES = Object.keys(LOCALES) as Locale[]

const DEFAULT: Locale = 'en'

/** The language that a path is in: `/fr/…` is French, what has no prefix is English. */
export const localeOf = (pathname: string): Locale => {
  const first = pathname.split('/')[1]
  return isLocale(first) ? first : DEFAULT
}

/** A page of our own in a language: `/search`, `/fr/search`, `/fr`. */
export const ownPath = (locale: Locale, path = ''): string =>
  (locale === DEFAULT ? '' : `/${locale}`) + path || '/'
