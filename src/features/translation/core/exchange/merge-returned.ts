import type { InlineText } from '../inline/inline'
import { sameText } from '../inline/same-text'
import type { State, UnitInLocale } from '../unit'
import { targetHash } from './address'
import { codeFaults } from './code-faults'
import type { ExchangeFault } from './exchange-error'
import { isFaulty, type Returned, type ReturnedUnit } from './model'

/**
 * - `applied`: becomes the target, with the state of the answer (a review needs the right to it).
 * - `unchanged`: says what we have, or nothing.
 * - `source-moved`, `edited-meanwhile`: kept as a suggestion.
 * - `broken-codes`, `unknown`: nothing is kept.
 */
export type Outcome =
  | 'applied'
  | 'unchanged'
  | 'source-moved'
  | 'edited-meanwhile'
  | 'broken-codes'
  | 'unknown'

export type Merge = {
  outcome: Outcome
  reasons: readonly ExchangeFault[]
  /** What to apply or to keep as a suggestion. */
  target?: InlineText
  state?: State
}

/**
 * What to do with one unit that came back, given what is stored now. Decides alone, writes nothing.
 *
 * @param now undefined when there is no such unit any more.
 */
export const mergeReturned = (
  now: (UnitInLocale & { sourceHash: string }) | undefined,
  returned: Returned,
): Merge => {
  if (isFaulty(returned) && returned.key === undefined) return refusal('unknown', returned.fault)
  if (now === undefined) return refusal('unknown', { fault: 'exchangeUnitUnknown' })
  if (isFaulty(returned)) return refusal('broken-codes', returned.fault)
  const { target, state } = returned
  if (target === undefined) return refusal('unchanged', { fault: 'exchangeNothingTranslated' })
  if (now.target && sameText(target, now.target) && !confirms(now, state)) {
    return { outcome: 'unchanged', reasons: [] }
  }
  const moved = sourceMoved(now, returned)
  const sentOut = moved && returned.source ? returned.source : now.unit.content
  const faults = codeFaults(sentOut, target)
  if (faults.length > 0) return refusal('broken-codes', ...faults)
  if (moved) return suggestion('source-moved', { fault: 'exchangeSourceMoved' }, target)
  const edited = editedMeanwhile(now, returned, target)
  if (edited) return suggestion('edited-meanwhile', edited, target)
  return { outcome: 'applied', reasons: [], target, state }
}

const refusal = (outcome: Outcome, ...reasons: ExchangeFault[]): Merge => ({ outcome, reasons })

const suggestion = (outcome: Outcome, reason: ExchangeFault, target: InlineText): Merge => ({
  outcome,
  reasons: [reason],
  target,
})

/** The same text is still an answer when it says that the text is now good, or still right. */
const confirms = ({ state, stale }: UnitInLocale, answer: State): boolean =>
  answer === 'translated' || answer === 'reviewed' ? stale || RANK[answer] > RANK[state] : false

const RANK: Readonly<Record<State, number>> = {
  untranslated: 0,
  machine: 1,
  rejected: 1,
  draft: 1,
  translated: 2,
  reviewed: 3,
}

/** A tool that lost the hash still brought the source text. With neither, nothing may be applied. */
const sourceMoved = (
  now: UnitInLocale & { sourceHash: string },
  { sourceHash, source }: ReturnedUnit,
): boolean => {
  if (sourceHash !== undefined) return sourceHash !== now.sourceHash
  return source === undefined || !sameText(source, now.unit.content)
}

/** Without the hash of what went out, a text that a person may have written since is not replaced. */
const editedMeanwhile = (
  now: UnitInLocale,
  { baseHash }: ReturnedUnit,
  target: InlineText,
): ExchangeFault | undefined => {
  if (baseHash !== undefined) {
    return baseHash === targetHash(now.target) ? undefined : { fault: 'exchangeEditedMeanwhile' }
  }
  const replaceable = now.target === undefined || now.state === 'machine'
  return replaceable || (now.target && sameText(now.target, target))
    ? undefined
    : { fault: 'exchangeBaseUnknown' }
}
