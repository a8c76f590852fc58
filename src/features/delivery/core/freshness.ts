/** Stale answers are given for at most this long after changes could last be heard of. */
export const LONGEST_STALE_MS = 600_000
/** A database that did not answer is asked again after this. */
const ASK_AGAIN_MS = 1_000

/**
 * Whether what is kept is what is stored: only while changes of other instances are heard of.
 * Afterwards it may still be shown, said to be stale, as long as the database answers nobody.
 */
export class Freshness {
  #isHearing = false
  #deafSince: number | undefined
  #awayAt: number | undefined
  readonly #now: () => number
  readonly #onWanted: () => void

  constructor({ now, onWanted }: { now: () => number; onWanted: () => void }) {
    this.#now = now
    this.#onWanted = onWanted
  }

  get isFresh(): boolean {
    return this.#isHearing
  }

  get mayBeStale(): boolean {
    return this.#deafSince !== undefined && this.#now() - this.#deafSince <= LONGEST_STALE_MS
  }

  /** The database failed a moment ago; it need not be asked by everybody. */
  get isKnownAway(): boolean {
    return this.#awayAt !== undefined && this.#now() - this.#awayAt < ASK_AGAIN_MS
  }

  /** Somebody asks what could be kept. */
  wanted(): void {
    this.#onWanted()
  }

  hearing(): void {
    this.#isHearing = true
    this.#deafSince = undefined
    this.#awayAt = undefined
  }

  deaf(): void {
    this.#isHearing = false
    this.#deafSince ??= this.#now()
  }

  away(): void {
    this.#awayAt = this.#now()
  }
}
