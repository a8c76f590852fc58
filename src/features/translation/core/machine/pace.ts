import type { EngineFailure } from './port'

/** Time as the caller has it; tests bring their own. */
export type Clock = {
  /** Milliseconds since some moment. */
  now: () => number
  /** Resolves after so many milliseconds, or at once when the signal is aborted. */
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/** How long to wait after the given attempt (from 1) failed: what the engine asks, else 1, 2, 4 … s. */
export const waitAfter = (attempt: number, { retryAfter }: EngineFailure): number =>
  Math.max(retryAfter ?? 0, Math.min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_WAIT))

/** True for failures that time heals. */
export const passes = ({ kind }: EngineFailure): boolean =>
  kind === 'rate-limited' || kind === 'unavailable' || kind === 'timeout'

/** True for failures that every further request would meet too, or that ask for too long a wait. */
export const endsTheRun = ({ kind, retryAfter = 0 }: EngineFailure): boolean =>
  kind === 'quota' || kind === 'unusable' || retryAfter > PATIENCE

/** Lets requests of several workers start no faster than allowed, and all wait when one must. */
export const pacemaker = (clock: Clock, requestsPerMinute: number) => {
  const interval = 60_000 / requestsPerMinute
  let next = Number.NEGATIVE_INFINITY
  return {
    /** Nobody starts a request for so many milliseconds. */
    holdFor: (milliseconds: number): void => {
      next = Math.max(next, clock.now() + milliseconds)
    },
    /** Waits for its turn, or until the signal is aborted. */
    turn: async (signal: AbortSignal): Promise<void> => {
      while (clock.now() < next && !signal.aborted) await clock.sleep(next - clock.now(), signal)
      next = Math.max(next, clock.now() + interval)
    },
  }
}

const PATIENCE = 600_000
const FIRST_WAIT = 1_000
const LONGEST_WAIT = 60_000
