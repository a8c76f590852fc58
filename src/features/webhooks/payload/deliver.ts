import type { Payload } from 'payload'

import type { PrivateHosts } from '../core/address'
import { judge, postponedMs } from '../core/attempt'
import { bodyOf, headersOf } from '../core/message'
import type { Turns } from '../core/turns'
import { type Attempt, failUntried, postpone, recordAttempt } from './record'
import { openSecrets } from './secret-hooks'
import { type Send, send as sendOverHttp } from './send'
import { DELIVERIES, WEBHOOKS } from './slugs'

export type DeliverOptions = {
  privateHosts: PrivateHosts
  /** The collection of accounts whose administrators are told when a webhook is given up. */
  users: string
  turns: Turns
  now: () => Date
  /** Between 0 and 1. */
  random: () => number
  send?: Send
}

/**
 * Tries a delivery that is due, and stores what became of it: arrived, to be tried again, or given
 * up. Does nothing about one that is not due, so that a job which runs twice sends nothing twice.
 */
export const deliver = async (
  payload: Payload,
  id: number,
  options: DeliverOptions,
): Promise<void> => {
  const { now, random, turns } = options
  const delivery = await dueDelivery(payload, id, now())
  if (!delivery) return
  const webhook = Number(delivery.webhook)
  const outcome = await turns(
    webhook,
    async () => Boolean((await receiverOf(payload, webhook))?.failingSince),
    () => attempt(payload, delivery, options),
  )
  if (outcome !== 'later') return
  const since = new Date((await receiverOf(payload, webhook))?.failingSince ?? now())
  const wait = postponedMs(now().getTime() - since.getTime(), random())
  await postpone(payload, id, new Date(now().getTime() + wait))
}

type Delivery = NonNullable<Awaited<ReturnType<typeof dueDelivery>>>

const dueDelivery = async (payload: Payload, id: number, now: Date) => {
  const delivery = await payload.findByID({
    collection: DELIVERIES,
    id,
    depth: 0,
    disableErrors: true,
  })
  if (delivery?.state !== 'waiting') return undefined
  const isDue = !delivery.nextTryAt || new Date(delivery.nextTryAt) <= now
  return isDue ? delivery : undefined
}

const receiverOf = async (payload: Payload, id: number) =>
  payload.findByID({
    collection: WEBHOOKS,
    id,
    depth: 0,
    joins: false,
    disableErrors: true,
    showHiddenFields: true,
  })

const attempt = async (
  payload: Payload,
  delivery: Delivery,
  { now, privateHosts, random, send = sendOverHttp, users }: DeliverOptions,
): Promise<void> => {
  const receiver = await receiverOf(payload, Number(delivery.webhook))
  if (!receiver?.active) return failUntried(payload, delivery.id)
  const body = bodyOf({
    id: delivery.messageId,
    sequence: delivery.id,
    type: delivery.event,
    at: String(delivery.happenedAt),
    data: delivery.data,
  })
  const startedAt = now()
  const begun = performance.now()
  const secrets = openSecrets(payload, receiver.secrets, startedAt)
  const headers = headersOf({ id: delivery.messageId }, { body, secrets, now: startedAt })
  const answer = await send({ url: receiver.url, headers, body, privateHosts })
  const tries = (delivery.attempts ?? 0) + 1
  const tried: Attempt = {
    delivery: delivery.id,
    tries,
    answer,
    verdict: judge(answer, { tries, random: random() }),
    startedAt,
    durationMs: Math.round(performance.now() - begun),
    now: now(),
  }
  await recordAttempt(payload, receiver, tried, users)
}
