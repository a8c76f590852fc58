import type { PayloadRequest } from 'payload'

import { ownRequest } from '@/platform/own-request'

export const SEND = 'sendWebhook'

/** What a job of that name is about. */
export type SendInput = { delivery: number }

/** Has a delivery tried, in the transaction of `req`, at once or from `waitUntil` on. */
export const queueDelivery = async (
  req: PayloadRequest,
  delivery: number,
  waitUntil?: Date,
): Promise<void> => {
  const input: SendInput = { delivery }
  await req.payload.jobs.queue({
    task: SEND,
    input,
    ...(waitUntil && { waitUntil }),
    req: ownRequest(req) as PayloadRequest,
  })
}
