import { isLocale, type Locale, SOURCE_LOCALE } from '@/content/locales'

/** The language in which the panel speaks, English where we do not. */
export const languageOf = (i18n: { language: string }): Locale =>
  isLocale(i18n.language) ? i18n.language : SOURCE_LOCALE
