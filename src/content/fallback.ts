import { FALLBACK_CHAINS, isLocale, type Locale } from './locales'

/** The word for the chain that is configured for the language asked for. */
export const DEFAULT_CHAIN = 'default'

/** Languages that one reader may name; each costs a look into the texts of one more. */
export const MAX_FALLBACKS = 3

const NONE = ['', 'none', 'null', 'false']

/**
 * Reads which languages may stand in for another: one, several in turn (a list, or text with
 * commas), `default`, or none of them.
 *
 * @returns the languages without the one asked for, or the first word that names none
 */
export const readFallback = (
  asked: unknown,
  locale: Locale,
): { chain: readonly Locale[] } | { unknown: string } => {
  const words = [asked]
    .flat()
    .flatMap((it) => (it === undefined || it === null ? [] : String(it).split(',')))
    .map((it) => it.trim())
    .filter((it) => !NONE.includes(it))
  const wrong = words.find((it) => !isLocale(it) && it !== DEFAULT_CHAIN)
  if (wrong !== undefined) return { unknown: wrong }
  const named = words.flatMap((it) => (isLocale(it) ? [it] : FALLBACK_CHAINS[locale]))
  return { chain: [...new Set(named)].filter((it) => it !== locale) }
}

/** A value that is shown in another language than the one asked for. */
export type FallenBack = {
  /** Where it stands in the document (`seo.title`, `sessions.0.label`); empty: the document. */
  path: string
  locale: Locale
}

/** The language in which a document shows the value at `path`, of a reader who asked for `locale`. */
export const shownLocale = (document: unknown, path: string, locale: Locale): Locale => {
  const told = (document as { _fallback?: unknown } | null | undefined)?._fallback
  if (!Array.isArray(told)) return locale
  return (told as FallenBack[]).find((it) => it.path === path)?.locale ?? locale
}
