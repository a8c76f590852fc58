import { LRUCache } from 'lru-cache'

/**
 * What is known of a kind of question: whether its direct answer is the one that Payload gives. The
 * first time it is asked, both are made and compared. A kind whose answers keep differing is left
 * to Payload for some time: a change may have come between them, or a document that only Payload
 * can read.
 */
export class Proofs<Proof extends object> {
  readonly #known = new LRUCache<string, Known<Proof>>({ max: REMEMBERED })

  /** What was noted with the proof; undefined unless there is one. */
  of(question: string): Proof | undefined {
    return this.#known.get(question)?.proof
  }

  /** Whether comparing has failed so often that it is not worth another try now. */
  isResting(question: string): boolean {
    return (this.#known.get(question)?.restsUntil ?? 0) > Date.now()
  }

  prove(question: string, proof: Proof): void {
    this.#known.set(question, { proof, failures: 0 })
  }

  /** There is no direct answer, or not the right one. */
  fail(question: string): void {
    const failures = (this.#known.get(question)?.failures ?? 0) + 1
    const rest = failures >= MOST_FAILURES && { restsUntil: Date.now() + REST_MS }
    this.#known.set(question, { failures, ...rest })
  }
}

type Known<Proof> = { proof?: Proof; failures: number; restsUntil?: number }

const REMEMBERED = 5_000
const MOST_FAILURES = 3
const REST_MS = 10 * 60_000
