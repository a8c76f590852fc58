import type { Unit } from '../unit'
import { type Estimate, estimateCost, purse } from './cost'
import { endOfRun } from './end-of-run'
import { judged, type Task, translated } from './judge'
import { type Clock, pacemaker, waitAfter } from './pace'
import { type Engine, type EngineAnswer, failAll, type TermPair } from './port'
import { batchesOf, type Prepared, prepared } from './prepare'
import type { MachineResult, Progress } from './result'

/** One run: units of one document, into one locale, by one engine. */
export type Run = {
  engine: Engine
  clock: Clock
  from: string
  to: string
  /** Names and acronyms that stay as they are. */
  names?: readonly string[]
  glossary?: readonly TermPair[]
  /** All units of the document, as context; the given ones alone when left out. */
  document?: readonly Unit[]
  /** In the currency of the engine's price. A run that would cost more is not begun. */
  costCap: number
  /** In milliseconds from now. What is not there by then is left. */
  deadline?: number
  /** Ends the run; what was translated by then is in the result. */
  signal?: AbortSignal
  concurrency?: number
  requestsPerMinute?: number
  /**
   * Called after every request with the units that are now settled, so that a caller may store as
   * it goes. The run waits for it and ends with its error if it throws.
   */
  onSettled?: (results: MachineResult[], progress: Progress) => void | Promise<void>
}

/** What a run would send, and what that costs at most if no text has to be sent twice. */
export const estimateRun = (
  units: readonly Unit[],
  run: Pick<Run, 'engine' | 'names' | 'document'>,
): Estimate => estimateOf(planOf(units, run).toSend, run.engine)

/**
 * Translates units with an engine and takes only what passes `verified`. A broken answer is asked
 * for once more, alone and with the reason; a busy engine is waited for. Nothing that an engine
 * does makes this throw.
 *
 * @returns one result for each unit, in their order, and what was sent.
 */
export const translateUnits = async (
  units: readonly Unit[],
  run: Run,
): Promise<{ results: MachineResult[]; spent: Estimate }> => {
  const { engine, clock, costCap, names = [] } = run
  const money = purse(engine.pricePerMillion, costCap)
  const pace = pacemaker(clock, run.requestsPerMinute ?? Number.POSITIVE_INFINITY)
  const end = endOfRun(clock, run.deadline, run.signal)
  const settled = new Map<string, MachineResult>()

  const settle = async (results: readonly MachineResult[]) => {
    const fresh = results.filter(({ key }) => !settled.has(key))
    for (const result of fresh) settled.set(result.key, result)
    if (fresh.length > 0) await run.onSettled?.(fresh, progressOf(settled, units, money.spent()))
  }

  const { toSend, others } = planOf(units, run)
  const queue: Task[] = batchesOf(toSend, engine.limits).map((batch) => ({ batch, attempt: 1 }))
  const { cost } = estimateOf(toSend, engine)
  if (cost > costCap) {
    end.stop('cost-cap', `Up to ${cost.toFixed(2)} is more than the cap of ${costCap}; not begun.`)
  }

  const givenUp = new Promise<EngineAnswer[]>((resolve) => {
    end.requests.addEventListener('abort', () => resolve([]), { once: true })
  })
  const work = async () => {
    for (let task = queue.shift(); task; task = queue.shift()) {
      await pace.turn(end.waits)
      if (end.reason()) return
      if (!money.pay(task.batch.map(({ request }) => request.text))) {
        return end.stop('cost-cap', `The cost cap of ${costCap} is reached.`)
      }
      const answers = await answersOf(task.batch, run, end.requests, givenUp)
      if (end.requests.aborted && answers.length === 0) return
      const { done, again, waiting, fatal } = judged(task, answers, engine, names)
      if (waiting) pace.holdFor(waitAfter(task.attempt, waiting))
      if (fatal) end.stop(fatal.kind, fatal.message)
      queue.push(...again)
      await settle(done)
    }
  }

  try {
    await settle(others)
    await Promise.all(Array.from({ length: run.concurrency ?? 2 }, work))
    const reason = end.reason()
    if (reason) await settle(units.map(({ key }) => ({ key, outcome: 'left', reason })))
  } finally {
    end.release()
  }
  return { results: units.flatMap(({ key }) => settled.get(key) ?? []), spent: money.spent() }
}

const estimateOf = (toSend: readonly Prepared[], { pricePerMillion }: Engine): Estimate =>
  estimateCost(
    toSend.map(({ request }) => request.text),
    pricePerMillion,
  )

const planOf = (
  units: readonly Unit[],
  { engine, names = [], document = units }: Pick<Run, 'engine' | 'names' | 'document'>,
): { toSend: Prepared[]; others: MachineResult[] } => {
  const toSend: Prepared[] = []
  const others: MachineResult[] = []
  units.forEach((unit, index) => {
    const { key } = unit
    const what = prepared(unit, String(index + 1), { names, limits: engine.limits, document })
    if ('send' in what) toSend.push(what.send)
    else if ('copy' in what) others.push(translated(key, what.copy, engine))
    else others.push({ key, outcome: 'left', reason: what.leave })
  })
  return { toSend, others }
}

/** Asks, and gives up at the end of the run even if the engine does not. */
const answersOf = async (
  batch: readonly Prepared[],
  { engine, from, to, glossary = [] }: Run,
  signal: AbortSignal,
  givenUp: Promise<EngineAnswer[]>,
): Promise<EngineAnswer[]> => {
  const request = { from, to, glossary, units: batch.map((it) => it.request) }
  try {
    return await Promise.race([engine.translate(request, signal), givenUp])
  } catch {
    // A fault of the adapter; its message could hold a key.
    return failAll(request, { kind: 'broken', message: `The adapter of ${engine.name} failed.` })
  }
}

const progressOf = (
  settled: ReadonlyMap<string, MachineResult>,
  units: readonly Unit[],
  spent: Estimate,
): Progress => {
  const translatedUnits = [...settled.values()].filter(({ outcome }) => outcome === 'translated')
  return {
    total: units.length,
    translated: translatedUnits.length,
    left: settled.size - translatedUnits.length,
    spent,
  }
}
