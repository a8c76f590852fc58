import { SHORT } from './similarity'
import { memoryForm, tokensOf } from './tokens'

/** Texts less alike than this are of no help. */
export const LEAST_SIMILARITY = 0.75

/**
 * The numbers under which a text is filed, so that a plain index on arrays of integers finds what
 * is alike, without an extension of the database. The pair of languages is part of each number.
 *
 * By words, up to two dozen: put the tokens of all texts in one order, rare ones first. Two texts
 * that are alike by {@link LEAST_SIMILARITY} then share at least two of their first
 * `n - ceil(n * 0.75) + 2`, so pairs of those are enough and nothing is missed (prefix filtering:
 * Chaudhuri et al. 2006; Wang et al. 2012). Long words stand for rare ones.
 *
 * By MinHash (Broder 1997), where such pairs are too many or too few: of the words of long texts,
 * and of the pairs of letters of short ones. What is just alike enough is found in 98 of 100 cases,
 * what is more alike practically always, and most pairs of texts never meet.
 */
export const filingKeys = (text: string, pair: LanguagePair): number[] => {
  const { form, tokens, seed } = prepared(text, pair)
  const keys: number[] = []
  if (tokens.length <= SHORTISH) keys.push(...letterKeys(form, seed))
  if (tokens.length <= LONG / LEAST_SIMILARITY) keys.push(...pairKeys(tokens, seed))
  if (tokens.length > LONG * LEAST_SIMILARITY) keys.push(...wordKeys(tokens, seed))
  return [...new Set(keys)]
}

/** The numbers under which texts that are like this one are filed. */
export const searchKeys = (text: string, pair: LanguagePair): number[] => {
  const { form, tokens, seed } = prepared(text, pair)
  const letters = tokens.length <= SHORTISH ? letterKeys(form, seed) : []
  const words = tokens.length <= LONG ? pairKeys(tokens, seed) : wordKeys(tokens, seed)
  return [...new Set([...letters, ...words])]
}

export type LanguagePair = { sourceLocale: string; targetLocale: string }

/** In tokens: what may be compared by letters, its shorter partner being {@link SHORT}. */
const SHORTISH = Math.ceil((SHORT - 1) / LEAST_SIMILARITY)
/** In tokens: beyond it, pairs of them are too many. */
const LONG = 24

const prepared = (text: string, { sourceLocale, targetLocale }: LanguagePair) => {
  const form = memoryForm(text)
  return {
    form,
    tokens: rareFirst(tokensOf(form, sourceLocale)),
    seed: hash(`${sourceLocale}>${targetLocale}`, 0),
  }
}

/** Long words first, then any order that is always the same; a repeated word is another word. */
const rareFirst = (tokens: readonly string[]): string[] => {
  const seen = new Map<string, number>()
  return tokens
    .map((token) => {
      const count = (seen.get(token) ?? 0) + 1
      seen.set(token, count)
      return count === 1 ? token : `${token}\u0000${count}`
    })
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
}

const pairKeys = (tokens: readonly string[], seed: number): number[] => {
  const prefix = tokens.length - Math.ceil(tokens.length * LEAST_SIMILARITY) + 2
  const hashes = tokens.slice(0, prefix).map((token) => hash(token, seed))
  return hashes.flatMap((one, index) =>
    hashes.slice(index + 1).map((other) => mix(one + Math.imul(other, 31))),
  )
}

const wordKeys = (tokens: readonly string[], seed: number): number[] =>
  minHashes(
    tokens.map((token) => hash(token, seed)),
    { bands: 18, rows: 3, seed: seed + 1 },
  )

const letterKeys = (form: string, seed: number): number[] => {
  const letters = [...` ${form} `]
  const pairs = letters.slice(1).map((letter, index) => hash(letters[index] + letter, seed))
  return minHashes(pairs, { bands: 20, rows: 3, seed })
}

/** One number for each band; two sets share it when the least of each of its rows is the same. */
const minHashes = (
  set: readonly number[],
  { bands, rows, seed }: { bands: number; rows: number; seed: number },
): number[] =>
  Array.from({ length: bands }, (_, band) => {
    let key = seed + band
    for (let row = 0; row < rows; row++) {
      const salt = Math.imul(band * rows + row + 1, 0x9e3779b1)
      let least = 0x7fffffff
      for (const element of set) least = Math.min(least, mix(element ^ salt))
      key = mix(key + Math.imul(least, 31) + row)
    }
    return key
  })

/** FNV-1a, 32 bits, signed as Postgres's integer is. */
const hash = (text: string, seed: number): number => {
  let value = 0x811c9dc5 ^ seed
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return mix(value)
}

/** The finalizer of MurmurHash3: neighbouring numbers end far apart. */
const mix = (number: number): number => {
  let value = number | 0
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return value ^ (value >>> 16)
}
