/** What a document is about, by the kind of what it names: ids of topics, cities and so on. */
export type Ties = Partial<Record<Tie, readonly number[]>>

export type Tie = 'initiative' | 'events' | 'cities' | 'topics' | 'regions'

/**
 * What something in common weighs. The same initiative or event says more than the same city,
 * that more than the same topic, and a region holds half the network.
 */
export const WEIGHTS = {
  initiative: 5,
  events: 5,
  cities: 3,
  topics: 2,
  regions: 1,
} as const satisfies Record<Tie, number>

/** Of one tie so many count: a summit of thirty cities is not related to everything. */
const MOST_OF_A_TIE = 3

export type Candidate = { key: string; ties: Ties; date: string }

export type Related<C extends Candidate> = {
  candidate: C
  score: number
  /** What they have in common, so that a reader can be told. */
  shared: Ties
}

/**
 * The candidates that have most in common with a subject, the best first; of two with as much in
 * common the newer, and then always the same order.
 */
export const rankRelated = <C extends Candidate>(
  subject: Ties,
  candidates: readonly C[],
  limit: number,
): Related<C>[] =>
  candidates
    .map((candidate) => {
      const shared = inCommon(subject, candidate.ties)
      return { candidate, shared, score: scoreOf(shared) }
    })
    .filter(({ score }) => score > 0)
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        b.candidate.date.localeCompare(a.candidate.date) ||
        a.candidate.key.localeCompare(b.candidate.key),
    )
    .slice(0, limit)

const inCommon = (one: Ties, other: Ties): Ties =>
  Object.fromEntries(
    TIES.flatMap((tie) => {
      const shared = (one[tie] ?? []).filter((id) => other[tie]?.includes(id))
      return shared.length > 0 ? [[tie, shared]] : []
    }),
  )

const scoreOf = (shared: Ties): number =>
  TIES.reduce(
    (sum, tie) => sum + WEIGHTS[tie] * Math.min(shared[tie]?.length ?? 0, MOST_OF_A_TIE),
    0,
  )

const TIES = Object.keys(WEIGHTS) as Tie[]
