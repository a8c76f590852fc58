/** How long to wait before the server is asked again, in milliseconds, after so many failures. */
export const retryDelay = (failures: number): number =>
  failures === 0 ? 0 : Math.min(LONGEST, FIRST * 2 ** (failures - 1))

const FIRST = 1_000
/** Whoever comes back from a tunnel does not wait longer than this. */
const LONGEST = 15_000
