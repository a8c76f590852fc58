import type { CollectionSlug, PayloadRequest, TaskConfig } from 'payload'

import { closingOf } from '../core/closing'

const CLOSE = 'closeVacancy'

type Close = { input: { article: number }; output: { closed: boolean } }

type Closing = { collection: string; now: () => Date }

/** Has a vacancy taken off line when it closes, if what is written now is stored. */
export const queueClosing = async (
  req: PayloadRequest,
  article: number,
  waitUntil: Date,
): Promise<void> => {
  const input: Close['input'] = { article }
  // The task's slug is only known to Payload's types once they have been generated with it.
  await req.payload.jobs.queue({ task: CLOSE, input, waitUntil, req } as never)
}

/**
 * The task that takes a closed vacancy off line in every language. What its deadline is now
 * decides: for one that was moved on another task waits.
 */
export const closeTask = ({ collection, now }: Closing): TaskConfig<Close> => ({
  slug: CLOSE,
  retries: 3,
  inputSchema: [{ name: 'article', type: 'number', required: true }],
  handler: async ({ input: { article: id }, req }) => {
    const found = await req.payload.findByID({
      collection: collection as CollectionSlug,
      id,
      depth: 0,
      disableErrors: true,
    })
    const article = found as { availableLocales?: string[] } | null
    const closing = article && closingOf(article)
    if (!article?.availableLocales?.length || !closing || closing > now()) {
      return { output: { closed: false } }
    }
    await req.payload.update({
      collection: collection as CollectionSlug,
      id,
      data: { _status: 'draft' } as never,
      unpublishAllLocales: true,
      depth: 0,
    })
    return { output: { closed: true } }
  },
})
