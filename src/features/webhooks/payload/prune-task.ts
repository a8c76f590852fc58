import type { Payload, TaskConfig } from 'payload'

import { DELIVERIES } from './slugs'

const PRUNE = 'pruneWebhookDeliveries'
const DAY_MS = 86_400_000
const KEPT_DAYS = 30

/** Forgets deliveries that are older than thirty days, day after day while there are any. */
export const pruneTask = (now: () => Date): TaskConfig => ({
  slug: PRUNE,
  retries: 3,
  handler: async ({ req: { payload } }) => {
    const oldest = new Date(now().getTime() - KEPT_DAYS * DAY_MS)
    await payload.db.deleteMany({
      collection: DELIVERIES,
      where: { createdAt: { less_than: oldest.toISOString() } },
    })
    const { totalDocs } = await payload.count({ collection: DELIVERIES })
    if (totalDocs > 0) await queueIn(payload, now(), DAY_MS)
    return { output: {} }
  },
})

/** Sees to it that deliveries will be pruned. Called when one was made, so that nobody else need. */
export const queuePruning = async (payload: Payload, now: Date): Promise<void> => {
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    where: { taskSlug: { equals: PRUNE } },
  })
  if (totalDocs === 0) await queueIn(payload, now, DAY_MS)
}

const queueIn = async (payload: Payload, now: Date, ms: number): Promise<void> => {
  await payload.jobs.queue({ task: PRUNE, input: {}, waitUntil: new Date(now.getTime() + ms) })
}
