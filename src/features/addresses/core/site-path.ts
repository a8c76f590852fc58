import { LOCALE_CODES, type Locale, SOURCE_LOCALE } from '@/content/locales'

/**
 * The one spelling of a path of the site: decoded, NFC, without query, doubled or trailing slashes
 * and without the prefix of the source language, which has none. Undefined for what is no path.
 *
 * @param given as a browser or a person writes it: `/en/events/x/`, `/ar/%D9%81…?a=b`
 */
export const canonicalPath = (given: string): string | undefined => {
  const [path = ''] = given.split(/[?#]/, 1)
  const decoded = decode(path)?.normalize('NFC')
  if (!decoded?.startsWith('/') || /[\s\\\0]/.test(decoded)) return undefined
  const parts = decoded.split('/').filter(Boolean)
  return `/${(parts[0] === SOURCE_LOCALE ? parts.slice(1) : parts).join('/')}`
}

const decode = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** An address in one language; `x-default` is for readers of all others. */
export type Alternate = { locale: Locale | 'x-default'; path: string }

/**
 * The addresses of a document in every language in which it is published, each once, and the one
 * for everybody else: the source language's, else the first there is.
 * (https://developers.google.com/search/docs/specialty/international/localized-versions)
 */
export const alternatesOf = (paths: Partial<Record<Locale, string>>): Alternate[] => {
  const alternates = LOCALE_CODES.flatMap((locale): Alternate[] => {
    const path = paths[locale]
    return path === undefined ? [] : [{ locale, path }]
  })
  const fallback = paths[SOURCE_LOCALE] ?? alternates[0]?.path
  return fallback === undefined ? [] : [...alternates, { locale: 'x-default', path: fallback }]
}
