import type { State } from '../unit'

/** The texts of one document that a locale has in one state and from one kind of origin. */
export type Tally = {
  state: State
  /** An engine had a hand in them, whoever confirmed them later. */
  isMachineMade: boolean
  words: number
  /** Words whose source has changed since, and since when: ISO 8601. */
  staleWords: number
  staleSince?: string
  /** Of the last review among them. */
  reviewedAt?: string
  reviewer?: string
}

export const SUMMARY_STATES = [
  'source',
  'untranslated',
  'machine',
  'draft',
  'translated',
  'reviewed',
] as const
export const SUMMARY_ORIGINS = ['human', 'machine', 'mixed'] as const

/** What a frontend needs for an honest label; see `docs/features/translation.md`. */
export type Summary = {
  /** As far as the text that is least far; `source` in the language the document is written in. */
  state: (typeof SUMMARY_STATES)[number]
  /** Whether engines had a hand in the words; absent while there are none. */
  origin?: (typeof SUMMARY_ORIGINS)[number]
  /** Of the words, 0 to 100, rounded down: confirmed by a person and not out of date. */
  percent: number
  /** Words of source that somebody has yet to work on. */
  wordsLeft: number
  /** Since when the source says something else somewhere: ISO 8601. */
  staleSince?: string
  reviewedAt?: string
  /** `users:5`; not for the public. */
  reviewer?: string
}

export const SOURCE: Summary = { state: 'source', percent: 100, wordsLeft: 0 }

/** What is true of a whole document, from the tallies of its texts. */
export const summaryOf = (tallies: readonly Tally[]): Summary => {
  const words = sum(tallies, ({ words }) => words)
  const done = sum(tallies, (it) => (isDone(it.state) ? it.words - it.staleWords : 0))
  const spoken = tallies.filter(({ state }) => state !== 'untranslated')
  const byMachine = spoken.filter(({ isMachineMade }) => isMachineMade).length
  const lastReview = tallies
    .filter(({ reviewedAt }) => reviewedAt !== undefined)
    .toSorted((a, b) => (b.reviewedAt ?? '').localeCompare(a.reviewedAt ?? ''))[0]
  const staleSince = tallies
    .flatMap((it) => (it.staleSince === undefined ? [] : [it.staleSince]))
    .toSorted()[0]
  return {
    state: weakest(spoken),
    ...(spoken.length > 0 && {
      origin: byMachine === 0 ? 'human' : byMachine === spoken.length ? 'machine' : 'mixed',
    }),
    percent: words === 0 ? 0 : Math.floor((100 * done) / words),
    wordsLeft: words - done,
    ...(staleSince !== undefined && { staleSince }),
    ...(lastReview?.reviewedAt !== undefined && { reviewedAt: lastReview.reviewedAt }),
    ...(lastReview?.reviewer !== undefined && { reviewer: lastReview.reviewer }),
  }
}

const isDone = (state: State) => state === 'translated' || state === 'reviewed'

const sum = (tallies: readonly Tally[], of: (tally: Tally) => number) =>
  tallies.reduce((total, tally) => total + of(tally), 0)

/** A text nobody has written is not shown, so it makes no label worse; `percent` tells of it. */
const weakest = (spoken: readonly Tally[]): Summary['state'] => {
  const has = (...states: State[]) => spoken.some(({ state }) => states.includes(state))
  if (spoken.length === 0) return 'untranslated'
  if (has('machine')) return 'machine'
  if (has('draft', 'rejected')) return 'draft'
  return has('translated') ? 'translated' : 'reviewed'
}
