import type { PayloadRequest, TaskConfig } from 'payload'

import type { Place } from '../store/place'
import { writeBack } from './write-back'

const SLUG = 'writeBackTranslation'

type Input = { collection: string; document: string; locale: string; keepsLive?: boolean | null }

/**
 * Writes one locale of a document anew: after a link of its source changed, or when the desk could
 * not do it at once.
 */
export const writeBackTask: TaskConfig = {
  // The tasks of a feature are not among the types that are generated without it.
  slug: SLUG as never,
  retries: 3,
  inputSchema: [
    { name: 'collection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
    { name: 'locale', type: 'text', required: true },
    { name: 'keepsLive', type: 'checkbox' },
  ],
  handler: async ({ input, req }) => {
    // What `queueWriteBack` put there; Payload types the input of tasks it generated types for.
    const { collection, document, locale, keepsLive } = input as Input
    const place = { collection, id: document }
    await writeBack(req.payload, place, locale, { keepsLive: keepsLive === true })
    return { output: {} }
  },
}

/** Queued in the transaction of `req`: what is rolled back is not written either. */
export type QueueWriteBack = (
  req: PayloadRequest,
  place: Place,
  locales: readonly string[],
  options?: { keepsLive?: boolean },
) => Promise<void>

export const queueWriteBack: QueueWriteBack = async (
  req,
  { collection, id },
  locales,
  { keepsLive = false } = {},
) => {
  for (const locale of locales) {
    const input: Input = { collection, document: String(id), locale, keepsLive }
    await req.payload.jobs.queue({ task: SLUG as never, input: input as never, req })
  }
}
