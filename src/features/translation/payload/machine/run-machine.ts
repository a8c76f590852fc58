import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { Clock } from '../../core/machine/pace'
import type { Engine } from '../../core/machine/port'
import { writeBack } from '../documents/write-back'
import { inTransaction } from '../store/session'
import type { StoredUnit } from '../store/units-in-locale'
import { conceptsInForce } from '../terms/concepts-in-force'
import { machineCandidates, owedWriteBacks, type Scope } from './candidates'
import { beginRun, countInRun, endRun, isCancelled, type MachineRun } from './runs'
import { type DocumentOutcome, translateDocument } from './translate-document'

export type MachineOptions = {
  /** Undefined for an engine that the installation no longer has. */
  engineNamed: (name: string) => Engine | undefined
  clock: Clock
  /** What one run may cost, in the currency of the engine's price. */
  costCap: number
  /**
   * For how long documents are begun before other jobs get their turn, in milliseconds. The queue
   * takes no further job until those under way are done.
   */
  slice?: number
  /** How long one document may take, in milliseconds. */
  patience?: number
}

/**
 * Works on a run until it is over or its time slice is (`continues`: queue it again). What is
 * stored is stored with the progress that counts it, so a run whose process died goes on where it
 * was and pays for no text twice.
 *
 * @throws whatever keeps it from going on, and no engine does: it may be tried again later.
 */
export const runMachine = async (
  payload: Payload,
  id: number,
  options: MachineOptions,
): Promise<'over' | 'continues'> => {
  const { clock, engineNamed, slice = 20_000 } = options
  const req = await createLocalReq({}, payload)
  const run = await beginRun(req, id)
  if (!run) return 'over'
  const engine = engineNamed(run.engine)
  if (!engine) {
    await endRun(req, id, 'failed', 'unusable')
    return 'over'
  }
  const cancelling = watchCancelling(req, id)
  try {
    const until = clock.now() + slice
    const concepts = await conceptsInForce(req)
    let budget = options.costCap - run.spentCost
    for (const [document, candidates] of await workOf(req, run)) {
      if (clock.now() >= until) return 'continues'
      if (await isCancelled(req, id)) {
        await endRun(req, id, 'stopped', 'cancelled')
        return 'over'
      }
      const outcome: DocumentOutcome =
        candidates.length === 0
          ? { cost: 0, settled: 0, written: 1 }
          : await translateDocument(payload, {
              ...{ run, document, candidates, engine, concepts, clock, budget },
              deadline: options.patience ?? 120_000,
              signal: cancelling.signal,
            })
      budget -= outcome.cost
      if (outcome.written > 0) await writeDocument(payload, run, document)
      if (outcome.stoppedBy === 'deadline' && outcome.settled > 0) return 'continues'
      if (outcome.stoppedBy) {
        await endRun(req, id, 'stopped', outcome.stoppedBy)
        return 'over'
      }
    }
    await endRun(req, id, 'done')
    return 'over'
  } finally {
    cancelling.stop()
  }
}

/** What is left to do, by document; none for a document that is only to be written. */
const workOf = async (
  req: PayloadRequest,
  run: MachineRun,
): Promise<ReadonlyMap<string, StoredUnit[]>> => {
  const units = run.report.flatMap(({ unitId }) => unitId ?? [])
  const unwritable = new Set(
    run.report.filter(({ unitId }) => unitId === undefined).map(({ document }) => document),
  )
  const scope: Scope = { ...run, except: units }
  const work = new Map<string, StoredUnit[]>()
  for (const unit of await machineCandidates(req, scope)) {
    if (!unwritable.has(unit.document)) {
      work.set(unit.document, [...(work.get(unit.document) ?? []), unit])
    }
  }
  for (const document of await owedWriteBacks(req, scope)) {
    if (!unwritable.has(document) && !work.has(document)) work.set(document, [])
  }
  return work
}

/** A document that cannot be written (in the trash, say) keeps no other from it. */
const writeDocument = async (
  payload: Payload,
  run: MachineRun,
  document: string,
): Promise<void> => {
  try {
    await writeBack(payload, { collection: run.collection, id: document }, run.locale)
  } catch (error) {
    payload.logger.error(
      { err: error, run: run.id, document: `${run.collection}/${document}` },
      'Machine translations could not be written into a document.',
    )
    const req = await createLocalReq({}, payload)
    await inTransaction(req, (query) =>
      countInRun(query, run.id, { left: [{ document, kind: 'write-back' }] }),
    )
  }
}

/** Aborts what is on its way soon after somebody cancels the run, on whichever instance. */
const watchCancelling = (req: PayloadRequest, id: number) => {
  const controller = new AbortController()
  const timer = setInterval(() => {
    isCancelled(req, id).then(
      (cancelled) => cancelled && controller.abort(),
      // The next look will tell; the run itself meets a lost database, too.
      () => {},
    )
  }, 1_000)
  return { signal: controller.signal, stop: () => clearInterval(timer) }
}
