import { languageOf } from './check'
import { monthsNamed } from './months'
import { NUMBER_WORDS } from './number-word-tables'

/**
 * The small numbers that a text says in words: cardinals, ordinals, months and Roman numerals.
 * Every partial sum is among them, so that "vingt et un" gives 20, 1 and 21.
 */
export const numberWords = (text: string, locale: string): ReadonlySet<number> => {
  const language = languageOf(locale)
  const table = NUMBER_WORDS[language] ?? new Map()
  const values = new Set<number>(monthsNamed(text, locale).map(({ month }) => month))
  // Arabic says one and two with the noun alone: "city", "two-cities".
  if (language === 'ar') values.add(1)
  let sum = 0
  for (const { 0: written } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const word = simplified(written, language)
    const roman = romanNumeral(written)
    if (roman !== undefined) values.add(roman)
    if (language === 'ar' && DUAL.test(word)) values.add(2)
    const value = table.get(word)
    if (value === undefined) {
      if (!CONNECTIVES.test(word)) sum = 0
      continue
    }
    sum = isMultiplier(value, sum) ? sum * value : sum + value
    values.add(value).add(sum)
  }
  return values
}

/** "two hundred", "quatre-vingts". */
const isMultiplier = (value: number, sum: number): boolean =>
  sum > 0 && sum < value && (value === 100 || value === 1000 || (value === 20 && sum === 4))

/** Also the ending of some plurals, which cannot be told apart without a dictionary. */
const DUAL = /^\p{L}{2,}(?:ان|ين)$/u

const CONNECTIVES = /^(?:et|and|y|و)$/

const simplified = (word: string, language: string): string => {
  const lower = word.toLowerCase().normalize('NFC')
  if (language !== 'ar') return lower
  return lower
    .replace(/\p{M}/gu, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/^(?:و|ف)?(?:ب|ل|ك)?(?:ال)?(?=\p{L}{3})/u, '')
}

/** Ending in the ordinal suffix of French ("XXIe") or without one. */
const romanNumeral = (word: string): number | undefined => {
  const digits = /^(X{0,3}(?:IX|IV|V?I{0,3}))(?:e|er|ème)?$/.exec(word)?.[1]
  if (!digits) return undefined
  const values = [...digits].map((digit) => ({ I: 1, V: 5, X: 10 })[digit] ?? 0)
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  )
}
