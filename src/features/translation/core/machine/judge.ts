import type { OriginDetail } from '../unit'
import { endsTheRun, passes } from './pace'
import type { Engine, EngineAnswer, EngineFailure } from './port'
import { againBecause, type Prepared } from './prepare'
import type { LeftReason, MachineResult } from './result'
import { verified } from './verify'

/** One request to come; `attempt` (from 1) counts how often a busy engine was asked. */
export type Task = { batch: readonly Prepared[]; attempt: number }

/** What answers mean: what is settled, what is asked again, and whether to wait or to end. */
export type Judgement = {
  done: MachineResult[]
  again: Task[]
  /** The engine is busy or away; of several, the one that asks for the longest wait. */
  waiting?: EngineFailure
  /** No further request would be answered. */
  fatal?: EngineFailure
}

/**
 * Judges the answers to one request. A text that came back broken is asked for once more, alone,
 * so that it cannot spoil its neighbours; so is each of several texts that were refused together.
 */
export const judged = (
  { batch, attempt }: Task,
  answers: readonly EngineAnswer[],
  engine: Pick<Engine, 'name' | 'model'>,
  names: readonly string[],
): Judgement => {
  const result: Judgement = { done: [], again: [] }
  const later: Prepared[] = []
  for (const one of batch) {
    const { unit, masked, request } = one
    const leave = (reason: LeftReason) =>
      result.done.push({ key: unit.key, outcome: 'left', reason })
    const onceMore = (reason: LeftReason) => {
      if (request.problem) leave(reason)
      else result.again.push({ batch: [againBecause(one, reason)], attempt })
    }

    const answer = onlyAnswer(answers, request.id)
    if ('text' in answer) {
      const verdict = verified(answer.text, masked, { ...unit, names })
      if ('fault' in verdict) onceMore(verdict.fault)
      else result.done.push(translated(unit.key, verdict.content, engine))
    } else if (endsTheRun(answer.failure)) {
      result.fatal = answer.failure
      leave(answer.failure)
    } else if (passes(answer.failure)) {
      result.waiting = longerWait(result.waiting, answer.failure)
      if (attempt < ATTEMPTS) later.push(one)
      else leave(answer.failure)
    } else if (answer.failure.kind === 'broken' || batch.length > 1) onceMore(answer.failure)
    else leave(answer.failure)
  }
  if (later.length > 0) result.again.push({ batch: later, attempt: attempt + 1 })
  return result
}

/** The result for a unit that an engine has translated. */
export const translated = (
  key: string,
  content: Prepared['unit']['content'],
  { name, model }: Pick<Engine, 'name' | 'model'>,
): MachineResult => {
  const detail: OriginDetail = model ? { engine: name, model } : { engine: name }
  return { key, outcome: 'translated', content, detail }
}

const ATTEMPTS = 5

/** Two answers for one unit are no answer: nobody knows which is meant. */
const onlyAnswer = (answers: readonly EngineAnswer[], id: string): EngineAnswer => {
  const [answer, second] = answers.filter((it) => it.id === id)
  if (answer && !second) return answer
  const message = answer ? 'Several answers came for one text.' : 'No answer came for this text.'
  return { id, failure: { kind: 'broken', message } }
}

const longerWait = (a: EngineFailure | undefined, b: EngineFailure): EngineFailure =>
  a && (a.retryAfter ?? 0) > (b.retryAfter ?? 0) ? a : b
