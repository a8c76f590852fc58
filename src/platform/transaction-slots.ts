import { DatabaseBusy } from './outage'

/** Gives back a slot; a second call does nothing. */
export type Release = () => void

/**
 * How many transactions may be open at once on a pool of `max` connections. Each may need a second
 * connection (Payload checks document locks and reserves password requests outside the
 * transaction), so two per transaction must always be there, and two more for reads.
 */
export const slotsOf = (max: number): number => Math.max(1, Math.floor((max - 2) / 2))

/** A queue before a scarce thing: first come, first served, and nobody waits for ever. */
export class TransactionSlots {
  #free: number
  readonly #waiting: (() => void)[] = []

  /**
   * @param count how many may hold a slot at once
   * @param patience milliseconds after which a waiter is turned away
   */
  constructor(
    readonly count: number,
    readonly patience: number,
  ) {
    this.#free = count
  }

  /** @throws DatabaseBusy when no slot became free in time. */
  async take(): Promise<Release> {
    if (this.#free > 0) this.#free -= 1
    else await this.#queue()
    let held = true
    return () => {
      if (!held) return
      held = false
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free += 1
    }
  }

  get held(): number {
    return this.count - this.#free
  }

  #queue(): Promise<void> {
    return new Promise((resolve, reject) => {
      const enter = () => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(enter), 1)
        reject(new DatabaseBusy(`No write slot became free within ${this.patience} ms.`))
      }, this.patience)
      this.#waiting.push(enter)
    })
  }
}
