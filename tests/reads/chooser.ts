import fc, { type GeneratorValue } from 'fast-check'

/** What requests about a content model name. */
export type Vocabulary = {
  /** Beginnings and wholes of secret and public texts, so that filters can tell them apart. */
  values: readonly string[]
  ids: readonly number[]
  globals: readonly string[]
  /** What GraphQL is asked to sort by. */
  sorts: readonly string[]
  /** A collection of which relations show something, and a join. */
  populated: string
  joined: string
  /** Over how many relations paths lead. */
  hops: number
}

/** Of the small network of the tests. */
export const SMALL: Vocabulary = {
  values: ['a', 'b', 'm', 'x', 'y', 'secret', 'secret a', 'open', 'draft', 'published', '1', '2'],
  ids: [1, 2, 3, 4, 5, 6, 7, 8],
  globals: ['settings'],
  sorts: ['title', 'name', '-contact', 'city.name', 'notes'],
  populated: 'cities',
  joined: 'events',
  hops: 2,
}

/** Chooses as a seed says, so that a request that was found can be found again. */
export type Chooser = {
  words: Vocabulary
  /** Both ends included. */
  between: (min: number, max: number) => number
  /** By its place: fast-check would compare what is chosen from, and schemas are endless. */
  oneOf: <T>(list: readonly T[]) => T
  /** Once in so many times. */
  maybe: <T>(value: () => T, outOf?: number) => T | undefined
}

/** So many of what `make` makes of choices. */
export const sample = <T>(
  make: (choose: Chooser) => T,
  { count, seed, words }: { count: number; seed: number; words: Vocabulary },
): T[] =>
  fc.sample(
    fc.gen().map((pick) => make(chooserOf(pick, words))),
    { numRuns: count, seed },
  )

/** Evenly spread: fast-check otherwise prefers the ends. */
const unbiased = (range: { min: number; max: number }) => fc.noBias(fc.integer(range))

const chooserOf = (pick: GeneratorValue, words: Vocabulary): Chooser => {
  const between = (min: number, max: number) => pick(unbiased, { min, max })
  return {
    words,
    between,
    oneOf: <T>(list: readonly T[]) => list[between(0, list.length - 1)] as T,
    maybe: (value, outOf = 3) => (between(1, outOf) === 1 ? value() : undefined),
  }
}
