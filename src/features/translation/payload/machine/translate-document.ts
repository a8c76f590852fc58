import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Clock } from '../../core/machine/pace'
import type { Engine } from '../../core/machine/port'
import type { LeftReason, MachineResult, Progress } from '../../core/machine/result'
import { terminologyFor } from '../../core/machine/terminology'
import { translateUnits } from '../../core/machine/translate-units'
import type { Concept } from '../../core/terms/concept'
import { actOnTargets } from '../store/act'
import { inTransaction } from '../store/session'
import { suggest } from '../store/suggest'
import { type StoredUnit, unitsInLocale } from '../store/units-in-locale'
import { fillFromMemory } from './from-memory'
import { countInRun, type LeftUnit, type MachineRun } from './runs'

export type DocumentJob = {
  run: MachineRun
  document: string
  /** What is to be done, of this document. */
  candidates: readonly StoredUnit[]
  engine: Engine
  concepts: readonly Concept[]
  clock: Clock
  /** What may still be spent. */
  budget: number
  /** In milliseconds from now. */
  deadline: number
  signal: AbortSignal
}

export type DocumentOutcome = {
  cost: number
  /** How many texts are dealt with for good, and of how many the desk says something new. */
  settled: number
  written: number
  /** Why no further text of the run would be translated. */
  stoppedBy?: LeftReason['kind']
}

/**
 * Translates what is missing of one document and stores it as the answers come. Where a person's
 * text is, ours is a suggestion beside it.
 */
export const translateDocument = async (
  payload: Payload,
  job: DocumentJob,
): Promise<DocumentOutcome> => {
  const { run, document, engine, concepts, clock } = job
  const { locale, collection } = run
  const req = await createLocalReq({}, payload)
  const all = await unitsInLocale(req, { collection, id: document, locale })
  const filled = await fillFromMemory(req, locale, job.candidates, all, (query, count) =>
    countInRun(query, run.id, { done: count, reused: count }),
  )
  const units = new Map(
    job.candidates.filter((it) => !filled.has(it.unitId)).map((it) => [it.unit.key, it]),
  )
  const from = job.candidates[0]?.sourceLocale ?? ''
  const { names, glossary } = terminologyFor(concepts, from, locale)
  const outcome: DocumentOutcome = { cost: 0, settled: filled.size, written: filled.size }
  let characters = 0

  const onSettled = async (results: MachineResult[], { spent }: Progress) => {
    const paid = { cost: spent.cost - outcome.cost, characters: spent.characters - characters }
    outcome.cost = spent.cost
    characters = spent.characters
    outcome.stoppedBy ??= results.map(endOfRunIn).find(Boolean)
    const settled = results.filter((it) => !endOfRunIn(it))
    outcome.settled += settled.length
    const storing = await createLocalReq({}, payload)
    await inTransaction(storing, async (query) => {
      const counted = await store(storing, job, units, settled)
      outcome.written += counted.done
      await countInRun(query, run.id, { ...counted, ...paid })
    })
  }
  const { spent } = await translateUnits(
    [...units.values()].map(({ unit }) => unit),
    {
      ...{ engine, clock, from, to: locale, names, glossary, onSettled },
      document: all.map(({ unit }) => unit),
      costCap: job.budget,
      deadline: job.deadline,
      signal: job.signal,
    },
  )
  return { ...outcome, cost: spent.cost }
}

/** Reasons that hold for every text to come; these texts may be asked for again later. */
const ENDS_THE_RUN: ReadonlySet<string> = new Set<LeftReason['kind']>([
  ...(['quota', 'unusable', 'rate-limited', 'unavailable', 'timeout'] as const),
  ...(['cost-cap', 'deadline', 'cancelled'] as const),
])

const endOfRunIn = (result: MachineResult): LeftReason['kind'] | undefined =>
  result.outcome === 'left' && ENDS_THE_RUN.has(result.reason.kind) ? result.reason.kind : undefined

/** Texts that are still as they were when we asked become machine text; beside others, suggestions. */
const store = async (
  req: PayloadRequest,
  { run, document, engine }: DocumentJob,
  units: ReadonlyMap<string, StoredUnit>,
  results: readonly MachineResult[],
) => {
  const actor = `engine:${engine.name}`
  const leave = ({ unitId, unit }: StoredUnit, kind: string): LeftUnit => ({
    ...{ document, unitId, kind },
    ...{ key: unit.key, field: unit.field },
  })
  const settled = results.flatMap((result) => {
    const unit = units.get(result.key)
    return unit ? [{ unit, result }] : []
  })
  const left = settled.flatMap(({ unit, result }) =>
    result.outcome === 'left' ? [leave(unit, result.reason.kind)] : [],
  )
  const texts = settled.flatMap(({ unit, result }) =>
    result.outcome === 'translated' ? [{ unit, ...result }] : [],
  )
  const fresh = texts.filter(
    ({ unit }) => unit.state === 'untranslated' || unit.state === 'machine',
  )
  const written = await actOnTargets(
    req,
    { locale: run.locale, act: 'machine', actor },
    fresh.map(({ unit, content, detail }) => ({
      unitId: unit.unitId,
      content,
      origin: 'machine' as const,
      originDetail: detail,
      version: unit.version,
      sourceHash: unit.textHash,
    })),
  )
  const applied = new Set(
    written
      .filter(({ outcome }) => outcome === 'applied' || outcome === 'unchanged')
      .map(({ unitId }) => unitId),
  )
  let suggested = 0
  for (const { unit, content, detail } of texts.filter((it) => !applied.has(it.unit.unitId))) {
    const offered = await suggest(req, { locale: run.locale, actor }, [
      {
        ...{ unitId: unit.unitId, content, origin: 'machine' as const },
        ...{ originDetail: detail, sourceHash: unit.textHash },
      },
    ])
    if (offered > 0) suggested += 1
    else left.push(leave(unit, 'same-text'))
  }
  return { done: applied.size, suggested, left }
}
