import type { State } from '../unit'

/** Texts of one collection that a locale has in one state, and the words of their sources. */
export type StateCount = {
  collection: string
  locale: string
  state: State
  units: number
  words: number
  /** Of those, whose source has changed since. */
  stale: number
  staleWords: number
}

/**
 * What words are when they are drawn as one bar, the furthest first. `stale` are confirmed words
 * whose source has moved since; a rejected text counts as the draft it has to become.
 */
export const SHARES = [
  'reviewed',
  'translated',
  'stale',
  'draft',
  'machine',
  'untranslated',
] as const
export type Share = (typeof SHARES)[number]

/** How far some texts are, in words of their sources. */
export type Standing = {
  units: number
  words: number
  /** Confirmed by a person and not out of date. */
  done: number
  /** Words that somebody has yet to work on. */
  left: number
  /** Words whose source has changed since, in whatever state. */
  stale: number
  /** Words that an engine wrote and nobody has confirmed. */
  machine: number
  shares: Record<Share, number>
}

/** Sums what the tables count. */
export const standingOf = (counts: readonly StateCount[]): Standing => {
  const shares = Object.fromEntries(SHARES.map((share) => [share, 0])) as Record<Share, number>
  const standing: Standing = {
    ...{ units: 0, words: 0, done: 0, left: 0, stale: 0, machine: 0 },
    shares,
  }
  for (const { state, units, words, staleWords } of counts) {
    const isConfirmed = state === 'translated' || state === 'reviewed'
    const fresh = isConfirmed ? words - staleWords : words
    standing.units += units
    standing.words += words
    standing.stale += staleWords
    if (isConfirmed) {
      standing.done += fresh
      shares.stale += staleWords
    }
    shares[state === 'rejected' ? 'draft' : state] += fresh
  }
  standing.left = standing.words - standing.done
  standing.machine = shares.machine
  return standing
}

/** 0 to 100, rounded down, so that 100 means all; null where there is nothing to translate. */
export const percentOf = ({ words, done }: Pick<Standing, 'words' | 'done'>): number | null =>
  words === 0 ? null : Math.floor((100 * done) / words)

/** How far every locale is in every collection, and in all of them. */
export type Matrix = {
  locales: { locale: string; standing: Standing }[]
  rows: { collection: string; cells: { locale: string; standing: Standing }[] }[]
}

/**
 * The counts as a table: collections as they are given, without those that have no texts; locales
 * as they are given, without those that nothing is translated into.
 */
export const matrixOf = (
  counts: readonly StateCount[],
  { locales, collections }: { locales: readonly string[]; collections: readonly string[] },
): Matrix => {
  const into = locales.filter((locale) => counts.some((it) => it.locale === locale))
  const cellsOf = (of: readonly StateCount[]) =>
    into.map((locale) => ({
      locale,
      standing: standingOf(of.filter((it) => it.locale === locale)),
    }))
  const known = counts.filter(({ collection }) => collections.includes(collection))
  return {
    locales: cellsOf(known),
    rows: collections.flatMap((collection) => {
      const own = known.filter((it) => it.collection === collection)
      return own.length > 0 ? [{ collection, cells: cellsOf(own) }] : []
    }),
  }
}
