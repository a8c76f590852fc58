import { APIError, type Endpoint, type PayloadRequest } from 'payload'

import { actorOf, isAdmin } from '@/access/core/actor'
import type { MessageKey } from '@/messages/catalogue'
import { say } from '@/messages/say'
import { inOwnTransaction } from '@/platform/own-transaction'
import { lockDocuments } from '@/writes/document-lock'
import { rotated } from '../core/secrets'
import { queueEvent } from './outbox'
import { queueDelivery } from './queue-delivery'
import { makeSecret, storedSecrets } from './secret-hooks'
import { DELIVERIES, WEBHOOKS } from './slugs'
/** What `POST /api/webhooks/:id/test` sends. */
export const TEST_EVENT = 'webhook.test'

/** Sends a test event to a webhook, whatever events it names. 202 with the delivery. */
const sendTest = adminEndpoint('/:id/test', async (req, id) => {
  const webhook = await webhookWith(req, id)
  if (!webhook.active) throw refused(req, 409, 'webhookSwitchedOff')
  const delivery = await inOwnTransaction(req.payload, (own) =>
    queueEvent(own, id, {
      type: TEST_EVENT,
      data: { webhook: id, at: new Date().toISOString() },
    }),
  )
  return Response.json({ message: say(req, 'webhookTestQueued'), delivery }, { status: 202 })
})

/** Makes a new secret and tells it, this once; the one before signs beside it for a day. */
const changeSecret = adminEndpoint('/:id/secret', async (req, id) => {
  await webhookWith(req, id)
  const { secret, sealed } = makeSecret(req.payload)
  const previousValidUntil = await inOwnTransaction(req.payload, async (own) => {
    await lockDocuments(own, WEBHOOKS, [id])
    const stored = await req.payload.findByID({
      ...{ collection: WEBHOOKS, id, depth: 0, joins: false, showHiddenFields: true },
      req: own,
    })
    const { secrets, previousUntil } = rotated(storedSecrets(stored.secrets), sealed, new Date())
    await req.payload.update({ collection: WEBHOOKS, id, data: { secrets }, depth: 0, req: own })
    return previousUntil
  })
  return Response.json(
    { message: say(req, 'webhookSecretChanged'), secret, previousValidUntil },
    { headers: { 'cache-control': 'no-store' } },
  )
})

/** Sends a delivery again, with the same `webhook-id` and all its tries before it. 202. */
const replay = adminEndpoint('/deliveries/:id/replay', async (req, id) => {
  const delivery = await req.payload.findByID({
    ...{ collection: DELIVERIES, id, depth: 0, disableErrors: true },
  })
  if (!delivery) throw refused(req, 404, 'webhookDeliveryUnknown', { id })
  if (!delivery.webhook) throw refused(req, 409, 'webhookSwitchedOff')
  const webhook = await webhookWith(req, Number(delivery.webhook))
  if (!webhook.active) throw refused(req, 409, 'webhookSwitchedOff')
  await inOwnTransaction(req.payload, async (own) => {
    await req.payload.update({
      collection: DELIVERIES,
      id,
      data: { state: 'waiting', attempts: 0, nextTryAt: new Date().toISOString() },
      depth: 0,
      req: own,
    })
    await queueDelivery(own, id)
  })
  return Response.json({ message: say(req, 'webhookReplayQueued'), delivery: id }, { status: 202 })
})

/** Below `/api/webhooks`, by POST, for administrators. */
export const WEBHOOK_ENDPOINTS: Endpoint[] = [sendTest, changeSecret, replay]

function adminEndpoint(
  path: string,
  handle: (req: PayloadRequest, id: number) => Promise<Response>,
): Endpoint {
  return {
    path,
    method: 'post',
    handler: (req) => {
      const actor = actorOf(req.user)
      if (actor.roles.length === 0) throw refused(req, 401, 'webhookSignIn')
      if (!isAdmin(actor)) throw refused(req, 403, 'webhookAdminsOnly')
      const id = String(req.routeParams?.id)
      const isId = /^\d{1,10}$/.test(id) && Number(id) <= 2_147_483_647
      if (!isId) throw refused(req, 404, 'webhookUnknown', { id })
      return handle(req, Number(id))
    },
  }
}

const webhookWith = async (req: PayloadRequest, id: number) => {
  const webhook = await req.payload.findByID({
    ...{ collection: WEBHOOKS, id, depth: 0, joins: false, disableErrors: true },
  })
  if (!webhook) throw refused(req, 404, 'webhookUnknown', { id })
  return webhook
}

const refused = (
  req: PayloadRequest,
  status: 401 | 403 | 404 | 409,
  code: MessageKey,
  parameters?: Parameters<typeof say>[2],
): APIError => new APIError(say(req, code, parameters), status, { code }, true)
