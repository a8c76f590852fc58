import type { Payload, PayloadRequest } from 'payload'

import { type ContentTag, GLOBALS } from '@/content/content-tags'
import { label } from '@/labels/label'
import { queueWebhookEvents, type WebhookEventType } from '@/platform/webhook-events'

import { collectionOf } from '../core/tags'

/** For who keeps answers of ours behind a cache of their own. */
export const CACHE_INVALIDATED: WebhookEventType = {
  type: 'cache.invalidated',
  label: label(
    'Tags of kept answers invalidated',
    'Étiquettes de réponses invalidées',
    'Etiquetas de respuestas invalidadas',
    'إبطال وسوم الإجابات المحفوظة',
  ),
}

/** Queues the tags of a change, in its transaction. */
export type TellInvalidation = (
  req: Partial<Pick<PayloadRequest, 'transactionID'>> | undefined,
  tags: Iterable<ContentTag>,
) => Promise<void>

/**
 * Tells webhooks which tags a change invalidates. Only tags of what is published: accounts, logs
 * and the deliveries of webhooks themselves are in no public answer, and telling of those last
 * would never end.
 */
export const invalidationEvents = (payload: Payload): TellInvalidation => {
  const published = new Set<string>([
    GLOBALS,
    ...payload.config.collections.filter((it) => it.versions?.drafts).map(({ slug }) => slug),
  ])
  return async (req, tags) => {
    const told = [...tags].filter((tag) => published.has(collectionOf(tag)))
    if (told.length === 0) return
    await queueWebhookEvents(
      // All that a write into the outbox needs of a request.
      { payload, transactionID: req?.transactionID } as PayloadRequest,
      [{ type: CACHE_INVALIDATED.type, data: { tags: told } }],
    )
  }
}
