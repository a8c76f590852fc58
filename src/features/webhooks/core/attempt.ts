/** What became of one try to deliver. */
export type Answer =
  | {
      kind: 'answered'
      status: number
      /** Seconds that the receiver asks us to wait. */
      retryAfter?: number
      /** The beginning of what it said. */
      text: string
    }
  | { kind: 'unanswered'; fault: 'address' | 'timeout' | 'network'; detail: string }

export const OUTCOMES = [
  'accepted',
  'refused',
  'redirect',
  'gone',
  'timeout',
  'network',
  'address',
  'inactive',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What to do next about a delivery. */
export type Verdict =
  | { state: 'delivered'; outcome: 'accepted' }
  | { state: 'waiting'; outcome: Outcome; waitMs: number }
  | { state: 'failed'; outcome: Outcome }

/** 30 s, 1.5, 4.5, 13.5, 40 minutes, 2, 6 and 18 hours: nine tries within 27 hours. */
const WAITS_MS = Array.from({ length: 8 }, (_, wait) => 30_000 * 3 ** wait)

/** A fifth more or less, so that what failed together does not come back together. */
const JITTER = 0.2

/** What a receiver may ask us to wait at most. */
const LONGEST_WAIT_MS = 24 * 3_600_000

export const MOST_TRIES = WAITS_MS.length + 1

/**
 * Whether a delivery has arrived, is tried again, or is given up. Only 2xx counts as arrived, and
 * 410 as "never again", as Standard Webhooks has it
 * (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md).
 *
 * @param tries how often it has been tried, this one included
 * @param random between 0 and 1
 */
export const judge = (
  answer: Answer,
  { tries, random }: { tries: number; random: number },
): Verdict => {
  const outcome = outcomeOf(answer)
  if (outcome === 'accepted') return { state: 'delivered', outcome }
  const wait = WAITS_MS[tries - 1]
  if (outcome === 'gone' || wait === undefined) return { state: 'failed', outcome }
  const asked = answer.kind === 'answered' ? (answer.retryAfter ?? 0) * 1_000 : 0
  const waitMs = Math.max(spread(wait, random), Math.min(asked, LONGEST_WAIT_MS))
  return { state: 'waiting', outcome, waitMs }
}

/** When a delivery is looked at again that was not tried, because its receiver fails at present. */
export const postponedMs = (failingForMs: number, random: number): number =>
  spread(Math.min(Math.max(failingForMs / 10, 30_000), 3_600_000), random)

const outcomeOf = (answer: Answer): Outcome => {
  if (answer.kind === 'unanswered') return answer.fault
  const { status } = answer
  if (status >= 200 && status < 300) return 'accepted'
  if (status >= 300 && status < 400) return 'redirect'
  return status === 410 ? 'gone' : 'refused'
}

const spread = (ms: number, random: number): number =>
  Math.round(ms * (1 - JITTER + 2 * JITTER * random))
