import { arabicStem } from './arabic'
import { wordsOf } from './words'

/** What a stemmer is given for a folded word; undefined for a word that it shall not see. */
type Preparation = (folded: string) => string | undefined

/** Where Postgres' stemmer cannot do with folded words. */
const PREPARATIONS: Readonly<Record<string, Preparation>> = {
  ar: arabicStem,
  // "evaluaciones" is cut to "evalu"; of the singular it knows the ending with its accent only.
  es: (folded) => folded.replace(/([au])cion$/, '$1ción'),
}

/** A folded word as the text search configuration of its locale is to see it. */
export const prepareWord = (folded: string, locale: string): string | undefined =>
  preparationFor(locale)(folded)

const preparationFor = (locale: string): Preparation =>
  PREPARATIONS[languageOf(locale)] ?? ((folded) => folded)

/** The words of a text divided by spaces, as the text search configuration is to see them. */
export const preparedText = (text: string, locale: string): string => {
  const prepare = preparationFor(locale)
  return wordsOf(text, locale)
    .flatMap(({ folded }) => prepare(folded) ?? [])
    .join(' ')
}

/**
 * The text search configuration of Postgres for a locale, which knows how its words are inflected
 * and which carry no meaning; `simple`, which does neither, where Postgres has none or we do better.
 *
 * @param locale a BCP 47 tag, of which the language counts
 */
export const configurationOf = (locale: string): string =>
  CONFIGURATIONS[languageOf(locale)] ?? 'simple'

const languageOf = (locale: string): string => locale.split('-')[0] ?? locale

/** Those of Postgres 14, which is the oldest still in care, by ISO 639 code. */
const CONFIGURATIONS: Readonly<Record<string, string>> = {
  ...{ ca: 'catalan', da: 'danish', de: 'german', el: 'greek', en: 'english', es: 'spanish' },
  ...{ eu: 'basque', fi: 'finnish', fr: 'french', ga: 'irish', hi: 'hindi', hu: 'hungarian' },
  ...{ hy: 'armenian', id: 'indonesian', it: 'italian', lt: 'lithuanian', nb: 'norwegian' },
  ...{ ne: 'nepali', nl: 'dutch', no: 'norwegian', pt: 'portuguese', ro: 'romanian' },
  ...{ ru: 'russian', sr: 'serbian', sv: 'swedish', ta: 'tamil', tr: 'turkish', yi: 'yiddish' },
}
