import type { CollectionConfig, GlobalConfig, PayloadRequest } from 'payload'

import { openTransaction } from '@/platform/honest-transactions'
import type { WebhookEvent } from '@/platform/webhook-events'

import { type Change, changesBetween, type PublicView } from '../core/changes'
import { activeReceivers, queueForReceivers, type Receiver } from './outbox'
import { type Place, publicViewOf } from './public-view'
import { GLOBALS } from './slugs'

/** What is known in a transaction: who wants to be told, and what readers got of each document. */
type Watch = { receivers: Promise<readonly Receiver[]>; views: Map<string, PublicView> }

const watches = new WeakMap<object, Watch>()

/**
 * Compares what readers get before and after each write, in its own transaction. Every way to
 * publish goes through these hooks: forms, REST, GraphQL, schedules, bulk edits, trash and other
 * features.
 */
export const watched = (collection: CollectionConfig): CollectionConfig => {
  const { hooks, slug } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [
        ...(hooks?.beforeChange ?? []),
        async ({ data, operation, originalDoc, req }) => {
          const place = { collection: slug, id: originalDoc?.id }
          if (operation === 'update') await lookBefore(req, place)
          return data
        },
      ],
      // First, so that what the other hooks write is compared with what this write has done.
      afterChange: [
        async ({ doc, req }) => {
          const place = { collection: slug, id: doc.id }
          await tell(req, place, () => publicViewOf(req, place))
        },
        ...(hooks?.afterChange ?? []),
      ],
      beforeDelete: [
        ...(hooks?.beforeDelete ?? []),
        ({ id, req }) => lookBefore(req, { collection: slug, id }),
      ],
      afterDelete: [
        ({ id, req }) => tell(req, { collection: slug, id }, () => 'deleted'),
        ...(hooks?.afterDelete ?? []),
      ],
    },
  }
}

/** The same for a global. */
export const watchedGlobal = (global: GlobalConfig): GlobalConfig => {
  const { hooks, slug } = global
  const place = { global: slug }
  return {
    ...global,
    hooks: {
      ...hooks,
      beforeChange: [
        ...(hooks?.beforeChange ?? []),
        async ({ data, req }) => {
          await lookBefore(req, place)
          return data
        },
      ],
      afterChange: [
        ({ req }) => tell(req, place, () => publicViewOf(req, place)),
        ...(hooks?.afterChange ?? []),
      ],
    },
  }
}

const lookBefore = async (req: PayloadRequest, place: Place): Promise<void> => {
  const { receivers, views } = await watchOf(req)
  // What an earlier write of the transaction was compared with is what counts.
  if (views.has(keyOf(place)) || !(await receivers).some((it) => isWatching(it, place))) return
  views.set(keyOf(place), await publicViewOf(req, place))
}

const tell = async (
  req: PayloadRequest,
  place: Place,
  look: () => Promise<PublicView> | 'deleted',
): Promise<void> => {
  const { receivers, views } = await watchOf(req)
  if (!(await receivers).some((it) => isWatching(it, place))) return
  const before = views.get(keyOf(place)) ?? {}
  const after = await look()
  views.set(keyOf(place), after === 'deleted' ? {} : after)
  const at = new Date().toISOString()
  const events = changesBetween(before, after).map((change) => eventOf(place, change, at))
  await queueForReceivers(req, events, await receivers)
}

/** Whether documents of that place are looked at for this webhook at all. */
const isWatching = ({ collections, events }: Receiver, place: Place): boolean =>
  events.some((type) => type.startsWith('document.')) &&
  (collections.length === 0 || collections.includes(nameOf(place).collection))

const watchOf = async (req: PayloadRequest): Promise<Watch> => {
  const owner = (await openTransaction(req.payload.db, req.transactionID)) ?? req
  // A bulk edit writes several documents at a time: what one of them begins the others share.
  const watch = watches.get(owner) ?? { receivers: activeReceivers(req), views: new Map() }
  watches.set(owner, watch)
  return watch
}

const eventOf = (
  place: Place,
  { locale, path, title, type }: Change,
  at: string,
): WebhookEvent => ({
  type: `document.${type}`,
  collection: nameOf(place).collection,
  locale,
  data: { ...nameOf(place), locale, path: path ?? null, ...(title !== undefined && { title }), at },
})

const nameOf = (place: Place): { collection: string; id: number | string } =>
  'global' in place
    ? { collection: GLOBALS, id: place.global }
    : { collection: place.collection, id: place.id }

const keyOf = (place: Place): string => {
  const { collection, id } = nameOf(place)
  return `${collection}/${id}`
}
