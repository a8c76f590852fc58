/**
 * What the system asks of a translation engine. Adapters are in `engines/`; what is sent, when, and
 * whether an answer is taken is decided here in the core.
 */
export type Engine = {
  /** As events and settings know it: `deepl`. */
  name: string
  /** Which of its models answers, where it has several. */
  model?: string
  limits: EngineLimits
  /** What a million characters cost, in the currency of the operator's cap; 0 when nothing. */
  pricePerMillion: number
  /**
   * Translates whole texts. Never throws for what the other side does: every fault is an answer.
   * Units that are missing in the result count as broken.
   */
  translate: (request: EngineRequest, signal: AbortSignal) => Promise<EngineAnswer[]>
}

export type EngineLimits = {
  units: number
  /** Of the tagged texts of one request, without context. */
  characters: number
}

export type EngineRequest = {
  /** BCP 47 tags. */
  from: string
  to: string
  units: readonly EngineUnit[]
  /** Every pair of the run, so that an engine may keep them as its own glossary. */
  glossary: readonly TermPair[]
}

export type EngineUnit = {
  /** Only good for finding the answer again; tells nothing of the document. */
  id: string
  /** See `core/inline/tagged.ts`; `<k1>Strong Cities</k1>` besides is a name that stays as it is. */
  text: string
  /** Plain texts around it, in reading order, never translated. */
  before: readonly string[]
  after: readonly string[]
  note?: string
  /** In characters. */
  maxLength?: number
  /** What was wrong with the engine's first answer, when it is asked again. */
  problem?: string
}

export type TermPair = { source: string; target: string }

export type EngineAnswer = { id: string; text: string } | { id: string; failure: EngineFailure }

/**
 * Why there is no text.
 *
 * - `rate-limited`, `unavailable`, `timeout`: worth waiting for; `retryAfter` in milliseconds
 * - `quota`: nothing more will come in this billing period
 * - `unusable`: key, address, model or language pair is wrong, for every text
 * - `refused`: the engine does not take this text
 * - `broken`: the answer is not one
 *
 * `message` is for operators and translators; it names neither keys nor the answer's content.
 */
export type EngineFailure = {
  kind: 'rate-limited' | 'unavailable' | 'timeout' | 'quota' | 'unusable' | 'refused' | 'broken'
  message: string
  retryAfter?: number
}

/** The same failure for every unit of a request. */
export const failAll = ({ units }: EngineRequest, failure: EngineFailure): EngineAnswer[] =>
  units.map(({ id }) => ({ id, failure }))
