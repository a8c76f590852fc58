import type { CollectionConfig, PayloadRequest } from 'payload'

import { forgetDocument, indexDocument } from './keep-up'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** Where `beforeOperation` leaves word that a save is for editors only. */
const DRAFT = 'searchDraft'

/**
 * Hooks that keep the index of a collection. They run in the transaction of the write, so that what
 * readers find is stored with what they read, or neither is.
 *
 * @param slugs the collections that are searched
 */
export const searchHooks = (slug: string, slugs: readonly string[]) =>
  ({
    beforeOperation: [({ args, operation, req }) => noteDraft(req, operation, args as Arguments)],
    afterChange: [
      async ({ doc, req }) => {
        // A draft beside what is on line changes nothing that readers see.
        if (req.context[DRAFT] !== true)
          await indexDocument(req, { collection: slug, id: doc.id }, slugs)
      },
    ],
    afterDelete: [
      async ({ id, req }) => {
        await forgetDocument(req, { collection: slug, id: Number(id) })
      },
    ],
  }) satisfies Hooks

type Arguments = {
  draft?: unknown
  publishAllLocales?: unknown
  unpublishAllLocales?: unknown
  data?: { _status?: unknown; deletedAt?: unknown }
}

/** Payload saves a draft where it is told to, unless the same request publishes. */
const noteDraft = (req: PayloadRequest, operation: string, args: Arguments): void => {
  const { data, draft, publishAllLocales, unpublishAllLocales } = args
  if (operation === 'read' || operation === 'count') return
  const isElse =
    operation !== 'update' ||
    data?._status === 'published' ||
    data?.deletedAt !== undefined ||
    isOn(publishAllLocales) ||
    isOn(unpublishAllLocales)
  req.context[DRAFT] = isOn(draft) && !isElse
}

const isOn = (flag: unknown): boolean => flag === true || flag === 'true'
