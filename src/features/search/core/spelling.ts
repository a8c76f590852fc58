import { distance } from 'fastest-levenshtein'

/**
 * The groups of three letters of a word, of which similar words share some. Its beginning counts
 * as a letter of its own, its end too.
 */
export const trigramsOf = (word: string): string[] => {
  const letters = [...`^${word}$`]
  return [...new Set(letters.slice(2).map((_, index) => letters.slice(index, index + 3).join('')))]
}

/** Shorter words are one mistake away from too many others. */
const SHORTEST = 4
/** Longer ones are no words. */
const LONGEST = 40

/** Whether a word is worth a correction: no number and not too short. */
export const isCorrectable = (word: string): boolean =>
  [...word].length >= SHORTEST && word.length <= LONGEST && !/\d/.test(word)

/** How many letters may be wrong in a word, missing or too many. */
export const mistakesIn = (word: string): number => ([...word].length < 8 ? 1 : 2)

/**
 * The candidates that a word may have been meant for, the nearest first. Two letters that changed
 * places count as one mistake, and of equally near words the one with the same first letter wins.
 */
export const nearest = (word: string, candidates: readonly string[]): string[] => {
  const allowed = mistakesIn(word)
  return candidates
    .map((candidate) => ({ candidate, mistakes: mistakesBetween(word, candidate) }))
    .filter(({ candidate, mistakes }) => candidate !== word && mistakes <= allowed)
    .toSorted(
      (one, other) =>
        one.mistakes - other.mistakes ||
        Number(other.candidate[0] === word[0]) - Number(one.candidate[0] === word[0]) ||
        one.candidate.localeCompare(other.candidate),
    )
    .map(({ candidate }) => candidate)
}

const mistakesBetween = (one: string, other: string): number =>
  isTransposed(one, other) ? 1 : distance(one, other)

const isTransposed = (one: string, other: string): boolean => {
  if (one.length !== other.length) return false
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return (
    at >= 0 &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  )
}
