import type { CollectionSlug, Payload, TaskConfig } from 'payload'

import { reindex } from './reindex'
import { isComplete, rememberComplete } from './state'

const TASK = 'searchReindex'

/** Makes the index of a database that was there before the feature, or before its present rules. */
export const reindexTask = (
  slugs: readonly string[],
): TaskConfig<{ input: object; output: object }> => ({
  slug: TASK,
  handler: async ({ req: { payload } }) => {
    if (!(await isComplete(payload))) {
      const { documents } = await reindex(payload, slugs)
      payload.logger.info(`Search: indexed ${documents} documents.`)
    }
    return { output: {} }
  },
})

/**
 * At start: has the index made where it is not complete. What is published meanwhile is indexed at
 * once; older documents are found when the job is done.
 */
export const completeIndex = async (payload: Payload, slugs: readonly string[]): Promise<void> => {
  if (await isComplete(payload)) return
  if (!(await hasDocuments(payload, slugs))) return await rememberComplete(payload)
  payload.logger.info('Search: the index is made in the background.')
  await payload.jobs.queue({ task: TASK as never, input: {} as never })
}

const hasDocuments = async (payload: Payload, slugs: readonly string[]): Promise<boolean> => {
  for (const slug of slugs) {
    const { docs } = await payload.find({
      collection: slug as CollectionSlug,
      ...{ limit: 1, pagination: false, depth: 0, overrideAccess: true },
      select: {},
    })
    if (docs.length > 0) return true
  }
  return false
}
