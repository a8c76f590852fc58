import { noSpaceBefore, type PunctuationRule } from './punctuation-rule'

/**
 * French puts a space that does not break before high punctuation and inside guillemets (Lexique
 * des règles typographiques de l’Imprimerie nationale). We insert U+202F, and U+00A0 before the
 * colon; either is accepted.
 */
const spaced =
  (mark: RegExp): PunctuationRule =>
  (text) =>
    [...text.matchAll(mark)].flatMap(({ 0: match, index, groups }) => {
      const replacement = match.includes(':') ? '\u00A0' : '\u202F'
      const space = groups?.space ?? ''
      const start = index + match.indexOf('«') + 1
      return [
        {
          start,
          end: start + space.length,
          replacement,
          mark: match.trim().slice(match.startsWith('«') ? 0 : -1),
          fault: 'markNeedsSpace' as const,
        },
      ]
    })

/** English or straight quotation marks, except inside guillemets, where they are right. */
const guillemets: PunctuationRule = (text) => {
  const outer = text.replace(/«[^«»]*»/g, (quote) => quote.replace(/[“”"]/g, '_'))
  return [...outer.matchAll(/“([^“”]*)”|(?<![\p{L}\p{N}])"([^"]*)"(?![\p{L}\p{N}])/gu)].flatMap(
    ({ 0: quote, index }) => [
      change(index, '«\u202F', quote[0]),
      change(index + quote.length - 1, '\u202F»', quote.at(-1)),
    ],
  )
}

const change = (start: number, replacement: string, mark = '') => ({
  start,
  end: start + 1,
  replacement,
  mark,
  fault: 'markOfOtherLanguage' as const,
})

/** Not between digits (14:30), nor behind another mark (?!), nor without a word before it. */
const HIGH = /(?<=[\p{L}\p{M}\p{N})\]»”’%])(?<space> ?)(?:[;!?](?![\p{L}\p{N}])|:(?![\p{N}/]))/gu
const COLON = /(?<=[\p{L}\p{M}\p{N})\]»”’%])(?<space> ?):(?![\p{N}/])/gu
const GUILLEMETS_OPEN = /«(?<space> ?)(?=[^\s])/gu
const GUILLEMETS_CLOSE = /(?<=[^\s])(?<space> ?)»/gu

export const frenchRules: readonly PunctuationRule[] = [
  spaced(HIGH),
  spaced(GUILLEMETS_OPEN),
  spaced(GUILLEMETS_CLOSE),
  guillemets,
  noSpaceBefore(/[.,]/),
]

/** Canada sets no space before ; ! ? (Office québécois de la langue française). */
export const canadianFrenchRules: readonly PunctuationRule[] = [
  spaced(COLON),
  spaced(GUILLEMETS_OPEN),
  spaced(GUILLEMETS_CLOSE),
  guillemets,
  noSpaceBefore(/[.,;!?]/),
]
