/**
 * The languages of the network: the only list of them. Adding one is one line here, the words
 * that the type checker then asks for, and a migration (`npm run migrate:create`).
 */
export const LOCALES = [
  { code: 'en', name: 'English', direction: 'ltr' },
  { code: 'fr', name: 'Français', direction: 'ltr' },
  { code: 'es', name: 'Español', direction: 'ltr' },
  { code: 'ar', name: 'العربية', direction: 'rtl' },
] as const

/** A BCP 47 language tag of {@link LOCALES}. */
export type Locale = (typeof LOCALES)[number]['code']

/** One value for every locale; leaving one out is a compile error. */
export type Localized<T = string> = Record<Locale, T>

/** The language that documents are written in unless they say otherwise (`sourceLocale`). */
export const SOURCE_LOCALE: Locale = 'en'

export const LOCALE_CODES: readonly Locale[] = LOCALES.map(({ code }) => code)

export const isLocale = (value: unknown): value is Locale => LOCALE_CODES.includes(value as Locale)

/**
 * Whose published text stands in for a language, in this order, where readers ask for `default`.
 * The only such list.
 */
export const FALLBACK_CHAINS: Localized<readonly Locale[]> = {
  en: ['fr', 'es'],
  fr: ['en', 'es'],
  es: ['en', 'fr'],
  ar: ['en', 'fr'],
}
