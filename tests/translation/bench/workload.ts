import { createHash } from 'node:crypto'

import {
  type Comparable,
  comparableMaker,
  similarity,
} from '@/features/translation/core/memory/similarity'
import type { ForeignEntry } from '@/features/translation/payload/memory/import-entries'

/** Languages that are translated from, each with a quarter of the entries. */
export const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

/** What a reviewed memory of `count` entries would hold: texts of one to ninety words. */
export const memoryOf = (language: Language, count: number): ForeignEntry[] => {
  const random = randomOf(`${language} ${count}`)
  const vocabulary = vocabularyOf(language, random)
  const texts: string[] = []
  while (texts.length < count) {
    // Every tenth text is another wording of one that is there, so that the best has rivals.
    const rival = random() < 0.1 && texts[Math.floor(random() * texts.length)]
    texts.push(rival ? perturbed(rival, language, random) : textOf(vocabulary, random))
  }
  return texts.map((text) => ({
    sourceLocale: language,
    targetLocale: language === 'en' ? 'fr' : 'en',
    source: [text],
    sourceHash: createHash('sha256').update(text).digest('hex'),
    target: [`→ ${text}`],
  }))
}

export type Query = {
  text: string
  short: boolean /** Of the most similar entry there is. */
  best: number
}

/**
 * Texts like ones of the memory, each with the score of the best match that reading all of it
 * would find. Only those with a match of 0.75 or better.
 */
export const queriesOf = (
  entries: readonly ForeignEntry[],
  language: Language,
  count: number,
): Query[] => {
  const random = randomOf(`queries ${language}`)
  const comparable = comparableMaker(language)
  const all = entries.map(({ source }) => comparable(String(source[0])))
  const queries: Query[] = []
  while (queries.length < count) {
    const original = entries[Math.floor(random() * entries.length)]?.source[0]
    const text = perturbed(String(original), language, random)
    const wanted = comparable(text)
    const best = bestOf(wanted, all)
    if (best >= 0.75 && best < 1) queries.push({ text, short: wanted.tokens < 5, best })
  }
  return queries
}

/** Those too different in length cannot be alike enough, in tokens or in letters. */
const bestOf = (wanted: Comparable, all: readonly Comparable[]): number => {
  let best = 0
  for (const other of all) {
    const short = Math.min(wanted.tokens, other.tokens) < 5
    const [one, two] = short
      ? [wanted.form.length, other.form.length]
      : [wanted.tokens, other.tokens]
    if (Math.min(one, two) / Math.max(one, two) <= Math.max(best, 0.75)) continue
    best = Math.max(best, similarity(wanted, other))
  }
  return best
}

/** Some words of the text replaced, left out, added or moved; of a short one, letters. */
const perturbed = (text: string, language: Language, random: () => number): string => {
  const pick = (size: number) => Math.floor(random() * size)
  const words = text.split(' ')
  const letters = LETTERS[language]
  const other = () => letters.charAt(pick(letters.length)) + letters.charAt(pick(letters.length))
  if (words.length < 5) {
    const at = pick(text.length)
    return `${text.slice(0, at)}${other().charAt(0)}${text.slice(at + pick(2))}`
  }
  const edits = 1 + pick(Math.max(1, Math.floor(words.length / 5)))
  for (let edit = 0; edit < edits; edit++) {
    const [word = ''] = words.splice(pick(words.length), 1)
    const kind = pick(4)
    if (kind === 0) words.splice(pick(words.length), 0, word + other())
    if (kind === 1) words.splice(pick(words.length), 0, other() + other())
    if (kind === 2) words.splice(pick(words.length), 0, word)
  }
  return words.join(' ')
}

const textOf = (vocabulary: readonly string[], random: () => number): string => {
  const kind = random()
  const length = kind < 0.2 ? 1 + random() * 4 : kind < 0.9 ? 5 + random() * 25 : 30 + random() * 60
  // Zipf's law, roughly: the rank of a word goes by the exponential of an even number.
  const words = Array.from(
    { length: Math.floor(length) },
    () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? '',
  )
  return `${words.join(' ')}${random() < 0.6 ? '.' : ''}`
}

/** Six thousand words: frequent ones are short, as in every language. */
const vocabularyOf = (language: Language, random: () => number): string[] => {
  const letters = LETTERS[language]
  const words = new Set(COMMON[language].split(' '))
  while (words.size < 6_000) {
    const length = 2 + Math.floor(random() * Math.min(11, 2 + Math.log2(words.size)))
    let word = ''
    for (let index = 0; index < length; index++) {
      word += letters.charAt(Math.floor(letters.length * random() ** 1.6))
    }
    words.add(word)
  }
  return [...words]
}

/** By frequency. */
const LETTERS: Record<Language, string> = {
  en: 'etaoinshrdlcumwfgypbvk',
  fr: 'esaitnrulodcmpévqfbghàèê',
  es: 'eaosrnidlctumpbgvyqhfóíá',
  ar: 'اليمنورتبهعدفسقكحجشصطخضذثغزظ',
}

const COMMON: Record<Language, string> = {
  en: 'the of and to in for a on with cities city local network is by are from hate prevention',
  fr: 'de la et les des le à pour en du villes ville réseau dans une par sur avec est prévention',
  es: 'de la y en los el las para con una por ciudades ciudad red del es que se local prevención',
  ar: 'في من على إلى المدن المدينة شبكة و مع عن هذا التي المحلية الوقاية أن بين كل بعد قبل حول',
}

const randomOf = (seed: string): (() => number) => {
  let state = createHash('sha256').update(seed).digest().readUInt32LE()
  // mulberry32
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
}
