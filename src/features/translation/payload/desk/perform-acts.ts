import type { PayloadRequest } from 'payload'

import { lockDocuments } from '@/writes/document-lock'

import type { Finding } from '../../core/checks'
import type { InlineText } from '../../core/inline/inline'
import { fromTagged, TaggedTextError } from '../../core/inline/tagged'
import type { ActRequest, DeskAct } from '../../core/requests/acts-request'
import { type Judge, judgeIn, type PolicyOf, withTarget } from '../checks/judge'
import { type ActResult, actOnTargets } from '../store/act'
import type { Place } from '../store/place'
import { inTransaction } from '../store/session'
import { type StoredUnit, unitsInLocale } from '../store/units-in-locale'

/** What became of one act. Only `applied` changed anything. */
export type Performed = {
  key: string
  act: DeskAct
  outcome: ActResult['outcome'] | 'blocked' | 'unreadable-target'
  state?: ActResult['state']
  version?: number
  /** The blocking findings by which a text became a draft instead, or was not reviewed. */
  blocking: readonly Finding[]
  /** What is there now, where that is not what the caller has seen. */
  theirs?: InlineText
  /** Where a text cannot be read: why. */
  detail?: string
  /** Whose text it was before the act, and the reason that the act gives. */
  author?: string
  reason?: string
}

type Work = { locale: string; acts: readonly ActRequest[]; policyOf: PolicyOf }

/**
 * Does what a person asks of the texts of one document, in one transaction that holds its lock.
 * What a blocking check forbids to call translated is kept as a draft.
 */
export const performActs = (
  req: PayloadRequest,
  place: Place,
  { locale, acts, policyOf }: Work,
): Promise<Performed[]> =>
  inTransaction(req, async () => {
    await lockDocuments(req, place.collection, [place.id])
    const document = await unitsInLocale(req, { ...place, locale })
    const judge = await judgeIn(req, locale, policyOf)
    const steps = acts.map((asked) => stepOf(asked, document, judge))
    const results = await perform(req, locale, steps)
    return steps.map((step) => performed(step, results.get(step.asked.key)))
  })

/** An act with what is to be done for it: nothing, where it is refused beforehand. */
type Step = {
  asked: ActRequest
  unit?: StoredUnit
  act: DeskAct
  content?: InlineText
  blocking: readonly Finding[]
  refused?: Pick<Performed, 'outcome' | 'detail'>
}

const stepOf = (asked: ActRequest, document: readonly StoredUnit[], judge: Judge): Step => {
  const unit = document.find((it) => it.unit.key === asked.key && it.unit.policy === 'translate')
  const step: Step = { asked, unit, act: asked.act, blocking: [] }
  if (!unit) return { ...step, refused: { outcome: 'unknown-unit' } }
  try {
    step.content = asked.target === undefined ? undefined : fromTagged(asked.target)
  } catch (error) {
    if (!(error instanceof TaggedTextError)) throw error
    return { ...step, refused: { outcome: 'unreadable-target', detail: error.message } }
  }
  const target = step.content ?? unit.target
  if (!target || (asked.act !== 'translate' && asked.act !== 'review')) return step
  const blocking = judge.blocking(withTarget(unit, target), document)
  if (blocking.length === 0) return step
  if (asked.act === 'review') return { ...step, blocking, refused: { outcome: 'blocked' } }
  return { ...step, blocking, act: 'edit' }
}

const perform = async (req: PayloadRequest, locale: string, steps: readonly Step[]) => {
  const results = new Map<string, ActResult>()
  const open = steps.filter(({ refused }) => !refused)
  for (const act of new Set(open.map((step) => step.act))) {
    const together = open.filter((step) => step.act === act)
    const items = together.map(({ unit, content, asked: { version, reason } }) => ({
      unitId: unit?.unitId ?? 0,
      ...{ content, version, reason },
    }))
    const outcomes = await actOnTargets(req, { locale, act }, items)
    together.forEach(({ asked }, at) => {
      const result = outcomes[at]
      if (result) results.set(asked.key, result)
    })
  }
  return results
}

const performed = (
  { asked: { key, act, reason }, unit, blocking, refused }: Step,
  result: ActResult | undefined,
): Performed => {
  const outcome = refused?.outcome ?? result?.outcome ?? 'unknown-unit'
  return {
    ...{ key, act, outcome, blocking },
    state: result?.state ?? unit?.state,
    version: result?.version ?? unit?.version,
    detail: refused?.detail,
    author: unit?.translator ?? unit?.writtenBy,
    reason,
    ...(outcome === 'edited-meanwhile' && { theirs: unit?.target ?? [] }),
  }
}
