import type { PayloadRequest } from 'payload'

import { lockDocuments } from '@/writes/document-lock'

import { sourceHashes } from '../../core/change/hashes'
import type { Finding } from '../../core/checks'
import type { ExchangeFault } from '../../core/exchange/exchange-error'
import { sourceTag } from '../../core/exchange/exchange-unit'
import { importSteps } from '../../core/exchange/import-step'
import { type Merge, mergeReturned, type Outcome } from '../../core/exchange/merge-returned'
import { isFaulty, type Returned } from '../../core/exchange/model'
import type { State } from '../../core/unit'
import type { Act } from '../../core/workflow/transition'
import { type Judge, judgeIn, type PolicyOf, withTarget } from '../checks/judge'
import { rightsIn } from '../rights'
import { type ActResult, actOnTargets } from '../store/act'
import type { Place } from '../store/place'
import { actorOf } from '../store/session'
import { suggest } from '../store/suggest'
import { type StoredUnit, unitsInLocale } from '../store/units-in-locale'

/** What became of one unit of a file. */
export type TakenUnit = {
  key?: string
  line?: number
  outcome: Outcome | 'refused'
  state?: State
  reasons: readonly ExchangeFault[]
  /** Why less was taken than the file asked for. */
  lessened?: 'importBlocked' | 'importNotReviewer' | 'importOwnWork'
  blocking: readonly Finding[]
  /** Why the workflow did not allow it. */
  refusal?: Exclude<ActResult['outcome'], 'applied' | 'unchanged'>
}

type TakeIn = { locale: string; units: readonly Returned[]; file?: string; policyOf: PolicyOf }

/**
 * Takes the texts of one document out of a file, within the transaction of `req`, which holds the
 * lock of the document from here on.
 */
export const takeIn = async (
  req: PayloadRequest,
  place: Place,
  { locale, units, file, policyOf }: TakeIn,
): Promise<TakenUnit[]> => {
  await lockDocuments(req, place.collection, [place.id])
  const document = await unitsInLocale(req, { ...place, locale })
  const judge = await judgeIn(req, locale, policyOf)
  const importer = {
    actor: actorOf(req),
    review: rightsIn(req.user, locale).review,
    selfReview: policyOf(locale).selfReview,
  }
  const plans = units.map((returned) => planOf(returned, document, judge, importer))
  await keepSuggestions(req, locale, plans, file)
  await perform(req, locale, plans, file)
  return plans.map(takenOf)
}

type Plan = {
  returned: Returned
  now?: StoredUnit
  merge: Merge
  acts: readonly Act[]
  lessened?: TakenUnit['lessened']
  blocking: readonly Finding[]
  result?: ActResult
}

const planOf = (
  returned: Returned,
  document: readonly StoredUnit[],
  judge: Judge,
  importer: Parameters<typeof importSteps>[1],
): Plan => {
  const now = document.find(
    ({ unit }) => unit.key === returned.key && unit.policy === 'translate' && unit.kind !== 'slug',
  )
  const merge = mergeReturned(now && { ...now, sourceHash: sourceTag(now) }, returned)
  const { target, state } = merge
  if (!now || merge.outcome !== 'applied' || !target || !state) {
    return { returned, now, merge, acts: [], blocking: [] }
  }
  const blocking = judge.blocking(withTarget(now, target), document)
  const steps = importSteps({ now, target, state, isBlocked: blocking.length > 0 }, importer)
  return { returned, now, merge, ...steps, blocking }
}

const keepSuggestions = async (
  req: PayloadRequest,
  locale: string,
  plans: readonly Plan[],
  file: string | undefined,
): Promise<void> => {
  const kept = plans.flatMap(({ returned, now, merge: { outcome, target } }) =>
    now && target && outcome !== 'applied'
      ? [
          {
            unitId: now.unitId,
            content: target,
            origin: 'import' as const,
            originDetail: file === undefined ? undefined : { file },
            sourceHash: sourceHashOf(returned, now),
          },
        ]
      : [],
  )
  if (kept.length > 0) await suggest(req, { locale }, kept)
}

/** The source that the text translates: a file that lost it is not taken for one of today's. */
const sourceHashOf = (returned: Returned, now: StoredUnit): string | undefined => {
  if (isFaulty(returned) || !returned.source) return undefined
  return sourceHashes({ content: returned.source, codes: now.unit.codes }).textHash
}

/** First what confirms, then what reviews: an act sees what the one before it left. */
const perform = async (
  req: PayloadRequest,
  locale: string,
  plans: readonly Plan[],
  file: string | undefined,
): Promise<void> => {
  for (const step of [0, 1]) {
    for (const act of new Set(plans.flatMap(({ acts }) => acts[step] ?? []))) {
      const together = plans.filter(({ acts, result }) => acts[step] === act && isOpen(result))
      const brings = act === 'edit' || act === 'translate'
      const results = await actOnTargets(
        req,
        { locale, act },
        together.map(({ now, merge }) => ({
          unitId: now?.unitId ?? 0,
          ...(brings && {
            content: merge.target,
            origin: 'import' as const,
            originDetail: file === undefined ? undefined : { file },
          }),
        })),
      )
      together.forEach((plan, at) => {
        plan.result = better(plan.result, results[at])
      })
    }
  }
}

const isOpen = (result: ActResult | undefined): boolean =>
  result === undefined || result.outcome === 'applied' || result.outcome === 'unchanged'

/** A second act that had nothing to do does not make the first undone. */
const better = (before: ActResult | undefined, now: ActResult | undefined) =>
  before?.outcome === 'applied' && now?.outcome === 'unchanged' ? { ...now, ...before } : now

const takenOf = ({ returned, now, merge, lessened, blocking, result }: Plan): TakenUnit => {
  const said = { key: returned.key, line: returned.line, reasons: merge.reasons }
  if (!result) return { ...said, outcome: merge.outcome, state: now?.state, blocking: [] }
  const { outcome, state } = result
  if (outcome === 'applied' || outcome === 'unchanged') {
    return { ...said, outcome, state, lessened, blocking }
  }
  return { ...said, outcome: 'refused', state, refusal: outcome, blocking: [] }
}
