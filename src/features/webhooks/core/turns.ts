import pLimit, { type LimitFunction } from 'p-limit'

/** How many deliveries to one receiver are under way at once. */
export const MOST_AT_ONCE = 4

type Receiver = { limit: LimitFunction; isProbing: boolean }

/** Whose turn it is, receiver by receiver. */
export type Turns = <T>(
  receiver: number | string,
  isFailing: () => Promise<boolean>,
  attempt: () => Promise<T>,
) => Promise<T | 'later'>

/**
 * Lets a few attempts to each receiver run at once. A receiver that fails gets one at a time and
 * the others are told to come back later, so that waiting for it never holds up other work.
 */
export const receiverTurns = (mostAtOnce = MOST_AT_ONCE): Turns => {
  const receivers = new Map<number | string, Receiver>()
  return async (key, isFailing, attempt) => {
    const receiver = receivers.get(key) ?? { limit: pLimit(mostAtOnce), isProbing: false }
    receivers.set(key, receiver)
    return receiver.limit(async () => {
      // Asked when its turn has come: those before it may have failed meanwhile.
      if (!(await isFailing())) return attempt()
      if (receiver.isProbing) return 'later'
      receiver.isProbing = true
      try {
        return await attempt()
      } finally {
        receiver.isProbing = false
      }
    })
  }
}
