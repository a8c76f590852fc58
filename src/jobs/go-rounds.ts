import type { Payload } from 'payload'
import type { Logger } from 'pino'

import { roundsOf } from '@/platform/rounds'

/**
 * Goes the rounds that are due, one after the other. One that fails is logged and due again in its
 * time.
 *
 * @returns the function to call whenever there is time
 */
export const roundsGoer = (payload: Payload, logger: Logger, now = Date.now) => {
  const due = new Map(roundsOf(payload.config).map((round) => [round, 0]))
  return async (): Promise<void> => {
    for (const [round, from] of due) {
      if (now() < from) continue
      try {
        await round.go(payload)
      } catch (error) {
        logger.error({ err: error, round: round.name }, 'job runner: a round failed')
      }
      due.set(round, now() + round.everyMs)
    }
  }
}
