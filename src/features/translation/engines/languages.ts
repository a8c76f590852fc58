/** An engine does not have a language; the message names both and may be shown. */
export class UnknownLanguageError extends Error {
  override name = 'UnknownLanguageError'
}

/** DeepL asks which English is wanted; it matters to readers, not to us. */
export type English = 'en-GB' | 'en-US'

/**
 * DeepL's codes (https://developers.deepl.com/docs/getting-started/supported-languages): English,
 * Portuguese and Chinese need a region as a target and must have none as a source.
 *
 * @throws UnknownLanguageError naming the language and what it was wanted for.
 */
export const deeplLanguage = (
  locale: string,
  role: 'source' | 'target',
  english: English = 'en-GB',
): string => {
  const language = baseOf(locale)
  if (!DEEPL.has(language)) {
    throw new UnknownLanguageError(`DeepL does not have "${locale}" as a ${role} language.`)
  }
  if (role === 'source') return language
  if (language === 'en') return /^en-(GB|US)$/i.test(locale) ? locale : english
  if (language === 'pt') return /^pt-BR$/i.test(locale) ? 'pt-BR' : 'pt-PT'
  if (language === 'zh') return /^zh-(Hant|TW|HK|MO)\b/i.test(locale) ? 'zh-HANT' : 'zh-HANS'
  return language
}

/**
 * The English name of a language, for engines that read.
 *
 * @throws UnknownLanguageError for what is no language, pseudo-locales among it.
 */
export const languageName = (locale: string): string => {
  const name = nameOf(locale)
  if (!name) throw new UnknownLanguageError(`"${locale}" is not the name of a language.`)
  return `${name} (${locale})`
}

/** `pt-BR` is `pt`. */
export const baseOf = (locale: string): string => locale.split('-', 1)[0]?.toLowerCase() ?? ''

const DEEPL = new Set(
  'ar bg cs da de el en es et fi fr he hu id it ja ko lt lv nb nl pl pt ro ru sk sl sv th tr uk vi zh'.split(
    ' ',
  ),
)

const nameOf = (locale: string): string | undefined => {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(locale)
  } catch {
    return undefined
  }
}
