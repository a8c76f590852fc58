/** Whether promises are tested with the counts that they are made with (`npm run test:full`). */
export const FULL_COUNTS = Boolean(process.env.FULL_COUNTS)

/**
 * One of `parts` shares of the cases, never none: another one at each `turn`, so that turns 0 to
 * `parts` - 1 have tried all of them. With full counts all cases at every turn.
 */
export const share = <T>(cases: readonly T[], turn: number, parts: number): readonly T[] =>
  FULL_COUNTS
    ? cases
    : cases.filter((_, index) => (index + turn) % Math.min(parts, cases.length) === 0)
