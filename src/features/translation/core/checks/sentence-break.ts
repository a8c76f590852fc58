import { spanOf } from '../inline/flat'
import { type Check, languageOf } from './check'

/** A full stop in the middle of a sentence: the next word is in lower case, unlike in the source. */
export const sentenceBreak = {
  id: 'sentence-break',
  severity: 'warning',
  run: ({ source, target, sourceLocale, locale }) => {
    if (breaks(source.text, languageOf(sourceLocale)).length > 0) return []
    return breaks(target.text, languageOf(locale)).map((offset) => {
      const span = spanOf(target, offset, offset + 1)
      return {
        message: { fault: 'sentenceBroken' as const },
        ...span,
        fixes: [{ ...span, replacement: '', label: 'fixRemoveFullStop' as const }],
      }
    })
  },
} as const satisfies Check

const breaks = (text: string, language: string): number[] =>
  [...text.matchAll(/\.\s+\p{Ll}/gu)]
    .map(({ index }) => index)
    .filter((index) => !isAbbreviation(wordBefore(text, index), language))

/** Enough of it to tell an abbreviation; patterns that look back without end are slow. */
const wordBefore = (text: string, end: number): string =>
  text
    .slice(Math.max(0, end - 30), end)
    .split(/\s/)
    .at(-1)
    ?.replace(/^\P{L}+/u, '') ?? ''

/** "p. ex.", "EE. UU.", "J. Rivera", "etc." and their like go on in lower case. */
const isAbbreviation = (word: string, language: string): boolean =>
  word.length <= 2 ||
  word.includes('.') ||
  word.endsWith('…') ||
  ABBREVIATIONS[language]?.has(word.toLowerCase()) === true

const ABBREVIATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['etc', 'inc', 'ltd', 'approx', 'e.g', 'i.e', 'dept', 'gov', 'corp', 'vol', 'fig']),
  fr: new Set([
    'etc',
    'env',
    'art',
    'réf',
    'vol',
    'fig',
    'chap',
    'tél',
    'min',
    'max',
    'suiv',
    'mme',
  ]),
  es: new Set([
    'etc',
    'aprox',
    'art',
    'vol',
    'fig',
    'cap',
    'tel',
    'sra',
    'dra',
    'srta',
    'núm',
    'pág',
    'depto',
    'uds',
  ]),
}
