import { type Reading, spanOf } from '../inline/flat'
import { type Check, languageOf, type Observation } from './check'
import { type PlacedWord, words } from './words'

/** A word, or a phrase of several words, that stands twice in a row without being so in the source. */
export const doubledWords = {
  id: 'doubled-words',
  severity: 'blocking',
  run: ({ source, target, locale }) => {
    const inSource = repetitions(source, 'und').length
    const found = repetitions(target, languageOf(locale))
    // "Ha ha" in the source may stay.
    return inSource > 0 ? found.slice(inSource) : found
  },
} as const satisfies Check

const repetitions = (target: Reading, language: string): Observation[] => {
  const list = words(target.text)
  const found: Observation[] = []
  let index = 0
  while (index < list.length) {
    const size = repetition(list, index, target.text, language)
    const first = list[index]
    const last = list[index + (size?.length ?? 1) - 1]
    const end = list[index + (size?.second ?? 0) + (size?.length ?? 1) - 1]?.end
    if (size && first && last && end !== undefined) {
      const doubled = target.text.slice(first.start, last.end)
      const span = spanOf(target, last.end, end)
      found.push({
        message: { fault: 'wordsDoubled', parameters: { words: doubled } },
        ...spanOf(target, first.start, end),
        fixes: [{ ...span, replacement: '', label: 'fixRemoveRepetition' }],
      })
      index += size.second + size.length - 1
    }
    index++
  }
  return found
}

/** How long the phrase is that begins here, and after how many words it begins again. */
const repetition = (
  list: readonly PlacedWord[],
  index: number,
  text: string,
  language: string,
): { length: number; second: number } | undefined => {
  for (let length = 1; length <= LONGEST; length++) {
    for (const gap of length === 1 ? [0] : [0, 1]) {
      const second = length + gap
      const one = list.slice(index, index + length)
      const other = list.slice(index + second, index + second + length)
      const between = list.slice(index + length, index + second)
      if (other.length < length || !between.every(({ word }) => CONJUNCTION.test(word))) continue
      if (!one.every(({ word }, each) => isSame(word, other[each]?.word ?? ''))) continue
      if (!isApart(text, one, other, gap) && !isLegitimate(one, language)) return { length, second }
    }
  }
  return undefined
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** Punctuation between the two makes them two sentences, or a list. */
const isApart = (
  text: string,
  one: readonly PlacedWord[],
  other: readonly PlacedWord[],
  gap: number,
): boolean => {
  const between = text.slice(one.at(-1)?.end, other[0]?.start)
  return gap === 0 ? !/^\s+$/.test(between) : /[^\s\p{L}]/u.test(between)
}

const isLegitimate = (phrase: readonly PlacedWord[], language: string): boolean => {
  const first = phrase[0]?.word.toLowerCase() ?? ''
  if (phrase.length === 1)
    return /^\p{N}+$/u.test(first) || LEGITIMATE[language]?.has(first) === true
  return !phrase.some(({ word }) => word.length > 3 && /\p{L}/u.test(word))
}

const LONGEST = 5
const CONJUNCTION = /^(?:et|ou|and|or|y|e|o|u|و|أو)$/i

/** Words that the grammar of a language lets stand twice. */
const LEGITIMATE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['had', 'that']),
  fr: new Set(['nous', 'vous', 'bla']),
  es: new Set(['bla', 'así']),
  // The distributive and the adverbial: "step by step", "little by little".
  ar: new Set([
    'خطوة',
    'شيئا',
    'شيئاً',
    'واحدا',
    'واحداً',
    'رويدا',
    'رويداً',
    'مدينة',
    'شارعا',
    'شارعاً',
    'جدا',
    'جداً',
  ]),
}
