import type { Payload, PayloadRequest } from 'payload'
import { inOwnTransaction } from '@/platform/own-transaction'
import type { Answer, Verdict } from '../core/attempt'
import { type HealthChange, healthAfter } from '../core/health'
import { tellAdmins } from './notice'
import { queueDelivery } from './queue-delivery'
import { DELIVERIES, WEBHOOKS } from './slugs'
/** One try, and what is made of it. */
export type Attempt = {
  delivery: number
  tries: number
  answer: Answer
  verdict: Verdict
  startedAt: Date
  durationMs: number
  now: Date
}

type Receiver = { id: number; url: string; failingSince?: string | null }

/** Stores a try, the job of the next one, and what it says about the receiver: all or nothing. */
export const recordAttempt = (
  payload: Payload,
  receiver: Receiver,
  attempt: Attempt,
  users: string,
): Promise<void> =>
  inOwnTransaction(payload, async (req) => {
    const { delivery, durationMs, now, startedAt, tries, verdict } = attempt
    const nextTry =
      verdict.state === 'waiting' ? new Date(now.getTime() + verdict.waitMs) : undefined
    await payload.update({
      collection: DELIVERIES,
      id: delivery,
      data: {
        state: verdict.state,
        outcome: verdict.outcome,
        attempts: tries,
        triedAt: startedAt.toISOString(),
        durationMs,
        nextTryAt: nextTry?.toISOString() ?? null,
        ...said(attempt.answer),
      },
      depth: 0,
      req,
    })
    if (nextTry) await queueDelivery(req, delivery, nextTry)
    const failingSince = receiver.failingSince ? new Date(receiver.failingSince) : undefined
    const change = healthAfter({ failingSince }, verdict, now)
    await recordHealth(req, receiver, { change, now, users })
  })

/** A delivery whose webhook was switched off or deleted meanwhile is not sent. */
export const failUntried = async (payload: Payload, delivery: number): Promise<void> => {
  await payload.update({
    collection: DELIVERIES,
    id: delivery,
    data: { state: 'failed', outcome: 'inactive', nextTryAt: null },
    depth: 0,
  })
}

/** Has a delivery looked at later, without counting a try. */
export const postpone = (payload: Payload, delivery: number, until: Date): Promise<void> =>
  inOwnTransaction(payload, async (req) => {
    await payload.update({
      collection: DELIVERIES,
      id: delivery,
      data: { nextTryAt: until.toISOString() },
      depth: 0,
      req,
    })
    await queueDelivery(req, delivery, until)
  })

const said = (answer: Answer) =>
  answer.kind === 'answered'
    ? { responseStatus: answer.status, response: answer.text }
    : { responseStatus: null, response: answer.detail }

const recordHealth = async (
  req: PayloadRequest,
  receiver: Receiver,
  { change, now, users }: { change: HealthChange; now: Date; users: string },
): Promise<void> => {
  if (change === 'none') return
  const at = now.toISOString()
  await req.payload.update({
    collection: WEBHOOKS,
    id: receiver.id,
    data: {
      failing: { failingSince: at },
      well: { failingSince: null },
      givenUp: { active: false, givenUpAt: at },
    }[change],
    depth: 0,
    req,
  })
  if (change === 'givenUp') await tellAdmins(req, { users, url: receiver.url })
}
