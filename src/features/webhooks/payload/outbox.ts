import { randomUUID } from 'node:crypto'

import type { DataFromCollectionSlug, PayloadRequest } from 'payload'

import { openTransaction } from '@/platform/honest-transactions'
import { ownRequest } from '@/platform/own-request'
import type { WebhookEvent, WebhookQueue } from '@/platform/webhook-events'

import { isInterestedIn } from '../core/interest'
import { queueDelivery } from './queue-delivery'
import { DELIVERIES, WEBHOOKS } from './slugs'

/** A webhook that is to be told something. */
export type Receiver = {
  id: number
  events: readonly string[]
  collections: readonly string[]
  locales: readonly string[]
}

const readings = new WeakMap<object, Promise<Receiver[]>>()

/** The webhooks that are switched on, read once in a transaction. */
export const activeReceivers = async (req: PayloadRequest): Promise<Receiver[]> => {
  const transaction = await openTransaction(req.payload.db, req.transactionID)
  if (!transaction) return readReceivers(req)
  const reading = readings.get(transaction) ?? readReceivers(req)
  readings.set(transaction, reading)
  return reading
}

/** Asked by every write, so past the hooks of the Local API. */
const readReceivers = async (req: PayloadRequest): Promise<Receiver[]> => {
  const { docs } = await req.payload.db.find<DataFromCollectionSlug<typeof WEBHOOKS>>({
    collection: WEBHOOKS,
    where: { active: { equals: true } },
    pagination: false,
    select: { events: true, collections: true, languages: true },
    req,
  })
  return docs.map(({ id, events, collections, languages }) => ({
    id,
    events: events ?? [],
    collections: collections ?? [],
    locales: languages ?? [],
  }))
}

/** Writes events of other features into the outbox of each webhook that wants them. */
export const queueEvents: WebhookQueue = async (req, events) => {
  if (events.length > 0) await queueForReceivers(req, events, await activeReceivers(req))
}

/**
 * Writes each event into the outbox of each of the webhooks that wants it, with a job that sends
 * it: in the transaction of `req`, so that it goes out after the commit, never after a rollback.
 */
export const queueForReceivers = async (
  req: PayloadRequest,
  events: readonly WebhookEvent[],
  receivers: readonly Receiver[],
): Promise<void> => {
  for (const event of events) {
    for (const { id } of receivers.filter((it) => isInterestedIn(it, event))) {
      await queueEvent(req, id, event)
    }
  }
}

/** Writes one event into the outbox of one webhook. Returns the id of the delivery. */
export const queueEvent = async (
  req: PayloadRequest,
  webhook: number,
  { type, data }: Pick<WebhookEvent, 'type' | 'data'>,
): Promise<number> => {
  const now = new Date().toISOString()
  const { id } = await req.payload.create({
    collection: DELIVERIES,
    data: {
      webhook,
      event: type,
      messageId: `msg_${randomUUID().replaceAll('-', '')}`,
      happenedAt: now,
      data,
      state: 'waiting',
      attempts: 0,
      nextTryAt: now,
    },
    depth: 0,
    req: ownRequest(req),
  })
  await queueDelivery(req, id)
  return id
}
