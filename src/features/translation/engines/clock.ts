import { setTimeout } from 'node:timers/promises'

import type { Clock } from '../core/machine/pace'

/** The time of this machine. */
export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: async (milliseconds, signal) => {
    // Aborting rejects; to those who wait it is the end of the wait.
    await setTimeout(milliseconds, undefined, { signal }).catch(() => {})
  },
}
