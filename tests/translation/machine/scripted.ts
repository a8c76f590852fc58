import { fromTagged } from '@/features/translation/core/inline/tagged'
import type { Clock } from '@/features/translation/core/machine/pace'
import type {
  Engine,
  EngineAnswer,
  EngineFailure,
  EngineRequest,
} from '@/features/translation/core/machine/port'
import type { MachineResult } from '@/features/translation/core/machine/result'
import { type Run, translateUnits } from '@/features/translation/core/machine/translate-units'
import type { Unit } from '@/features/translation/core/unit'

/** Of one character, for every scripted engine. */
export const PRICE = 100 / 1_000_000

/** A unit with this tagged text. */
export const unit = (key: string, text: string, more: Partial<Unit> = {}): Unit => ({
  key,
  field: key,
  kind: 'plain',
  ordinal: 0,
  content: fromTagged(text),
  codes: [],
  policy: 'translate',
  required: false,
  ...more,
})

/** Two units that do not fit into one request. */
export const twoRequests = () => [
  unit('a', 'twenty characters...'),
  unit('b', 'and twenty once more'),
]

/** Why a unit was left; undefined for one that was translated. */
export const reasonOf = (result: MachineResult) =>
  result.outcome === 'left' ? result.reason.kind : undefined

/** What a scripted engine does with a request. */
export type Answering = (request: EngineRequest) => EngineAnswer[] | Promise<EngineAnswer[]>

/** Answers in capitals, tags as they were. */
export const upperCased = ({ units }: EngineRequest): EngineAnswer[] =>
  units.map(({ id, text }) => ({
    id,
    text: text.replaceAll(/(<[^>]*>)|[^<]+/g, (piece, tag) => tag ?? piece.toUpperCase()),
  }))

/** Always fails so. */
export const failing =
  (kind: EngineFailure['kind'], retryAfter?: number): Answering =>
  ({ units }) =>
    units.map(({ id }) => ({ id, failure: { kind, message: '', retryAfter } }))

/** Fails once with each, then answers. */
export const failingFirst = (failures: EngineFailure[]): Answering => {
  const left = [...failures]
  return (request) => {
    const failure = left.shift()
    return failure ? request.units.map(({ id }) => ({ id, failure })) : upperCased(request)
  }
}

/** An engine that takes three texts and thirty characters at once. */
export const engineOf = (answer: Answering): Engine => ({
  name: 'fake',
  model: 'm1',
  limits: { units: 3, characters: 30 },
  pricePerMillion: 100,
  translate: async (request) => answer(request),
})

/** Runs on a clock that jumps to the next moment anybody waits for. */
export const translated = async (
  units: Unit[],
  more: Partial<Run> = {},
  answer: Answering = upperCased,
  idle = 0,
) => {
  const clock = jumpingClock(idle)
  const asked: EngineRequest[] = []
  const starts: number[] = []
  const engine = engineOf((request) => {
    asked.push(request)
    starts.push(clock.now())
    return answer(request)
  })
  const run = translateUnits(units, { engine, clock, from: 'en', to: 'fr', costCap: 1, ...more })
  const result = await clock.until(run)
  return { ...result, asked, starts, now: clock.now() }
}

const jumpingClock = (idle: number) => {
  let now = 0
  let waiting: { at: number; wake: () => void }[] = []
  const clock: Clock = {
    now: () => now,
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve()
        const sleeper = { at: now + milliseconds, wake: resolve }
        waiting.push(sleeper)
        signal.addEventListener('abort', () => {
          waiting = waiting.filter((it) => it !== sleeper)
          resolve()
        })
      }),
  }
  return {
    ...clock,
    until: async <T>(promise: Promise<T>): Promise<T> => {
      let over = false
      const end = promise.finally(() => {
        over = true
      })
      end.catch(() => {})
      while (!over) {
        await new Promise((resolve) => setTimeout(resolve, idle))
        const next = waiting.sort((a, b) => a.at - b.at).shift()
        if (over || !next) continue
        now = next.at
        next.wake()
      }
      return end
    },
  }
}
