import type { Config, Payload } from 'payload'

/** What is seen to again and again, on one of several instances. */
export type Round = {
  /** Names it in logs. */
  name: string
  /** From the end of one to the beginning of the next. */
  everyMs: number
  go: (payload: Payload) => Promise<void>
}

/** What our own plugins keep in `config.custom`. */
type Custom = { rounds?: Round[] }

/**
 * Has the elected job runner (`src/jobs/runner.ts`) see to something, first when it is elected. For
 * what time alone brings about: nobody has to have queued it, and what failed is tried next time.
 */
export const addRound = (config: Config, round: Round): Config => {
  const custom = config.custom as Custom | undefined
  return { ...config, custom: { ...custom, rounds: [...(custom?.rounds ?? []), round] } }
}

export const roundsOf = ({ custom }: Pick<Config, 'custom'>): readonly Round[] =>
  (custom as Custom | undefined)?.rounds ?? []
