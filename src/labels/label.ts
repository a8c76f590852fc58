import type { Localized } from '@/content/locales'

/** Reads better than an object literal where a tab, row or group is named in place. */
export const label = (en: string, fr: string, es: string, ar: string): Localized => ({
  en,
  fr,
  es,
  ar,
})
