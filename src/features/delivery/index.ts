import { randomUUID } from 'node:crypto'

import type { BaseDatabaseAdapter, Config, Payload, SanitizedConfig } from 'payload'

import { type ContentTag, collectionTag } from '@/content/content-tags'
import { addChangeListener } from '@/platform/content-changes'
import { extendedAdapter } from '@/platform/extended-adapter'
import { addQuickAnswerer } from '@/platform/quick-answer'
import { addRequestLayer } from '@/platform/request-layer'
import { addWebhookEvents } from '@/platform/webhook-events'
import { anonymousCors } from '@/reads/cors'

import { contentModelOf, isInternal } from './core/content-model'
import { Freshness } from './core/freshness'
import type { CacheablePaths } from './core/request-key'
import { ResponseStore } from './core/response-store'
import { anythingTag, collectionOf } from './core/tags'
import { type CdnPurgeOptions, cdnPurge } from './http/cdn-purge'
import type { CdnOptions } from './http/outgoing'
import { readQuestions } from './http/question'
import { ResponseCache } from './http/response-cache'
import { CACHE_INVALIDATED, invalidationEvents } from './payload/invalidation-event'
import { noteReads } from './payload/noting-adapter'
import { type Announce, noteChanges } from './payload/noting-changes'
import { createPurgeListener, type PurgeListener } from './payload/purge-listener'

type Options = {
  /** Bytes that kept answers may take; 0 keeps none. */
  maxBytes: number
  /** Larger answers are not kept. */
  maxEntryBytes?: number
  /** Origins that may send credentials. */
  trustedOrigins: readonly string[]
  /** A cache in front of us, and where it is told what to forget. */
  cdn?: CdnOptions & { purgeUrl: string; purgeToken?: string | undefined }
}

/**
 * Keeps the answers to anonymous reads, and forgets each when something that it was made from
 * changes, on every instance. Of the endpoints that the configuration adds, those with
 * `custom.cacheable` are answered alike to everybody who does not sign in, and kept too.
 *
 * Must come before the features whose answers it keeps, so that its layer sees a request first.
 */
export const delivery =
  ({ maxBytes, maxEntryBytes = 2_000_000, trustedOrigins, cdn }: Options) =>
  (config: Config): Config => {
    const store = new ResponseStore({ maxBytes, maxEntryBytes })
    let questionOf = NOTHING_IS_KEPT
    let listener: PurgeListener | undefined
    let announce: Announce | undefined
    const freshness = new Freshness({ now: Date.now, onWanted: () => listener?.start() })
    const cache = new ResponseCache({
      store,
      freshness,
      questionOf: (asking) => questionOf(asking),
      cors: anonymousCors(trustedOrigins),
      ...(cdn && { cdn }),
    })

    const extended: Config = {
      ...config,
      db: extendedAdapter(config.db, (adapter, payload) => {
        questionOf = readQuestions(cacheablePaths(payload.config))
        if (maxBytes === 0) return
        const model = contentModelOf(payload.config)
        const self = randomUUID()
        noteReads(adapter, model)
        const tellCdn = cdn && cdnPurge(purgeOptions(cdn, payload))
        announce = noteChanges(adapter, model, {
          self,
          tell: invalidationEvents(payload),
          purge: (tags) => {
            cache.purge(tags)
            tellCdn?.(tags)
          },
        })
        listener = createPurgeListener({
          self,
          connectionString: connectionOf(adapter),
          onHearing: cache.startAnew,
          onDeaf: cache.stopKeeping,
          onPurge: cache.purge,
          onUnreadable: cache.forgetAll,
        })
        const { destroy } = adapter
        adapter.destroy = async () => {
          await listener?.stop()
          await destroy?.call(adapter)
        }
      }),
    }
    const listening = addChangeListener(extended, async (req, tags) => {
      await announce?.(req, tags.map(withAllOfCollections))
    })
    const offering = addWebhookEvents(listening, [CACHE_INVALIDATED])
    return addQuickAnswerer(addRequestLayer(offering, cache.layer), cache.quickly)
  }

const NOTHING_IS_KEPT = readQuestions({ collections: [], globals: [], endpoints: [] })

const cacheablePaths = ({ collections, endpoints, globals }: SanitizedConfig): CacheablePaths => ({
  collections: collections
    .filter(({ auth, slug }) => !auth && !isInternal(slug))
    .map(({ slug }) => slug),
  globals: globals.map(({ slug }) => slug),
  endpoints: endpoints
    .filter(({ custom, method }) => method === 'get' && custom?.cacheable === true)
    .map(({ path }) => path),
})

/** Whoever says that a collection changed does not know which of its documents. */
const withAllOfCollections = (tag: ContentTag): ContentTag =>
  tag === collectionTag(collectionOf(tag)) ? anythingTag(collectionOf(tag)) : tag

const purgeOptions = (
  { purgeToken, purgeUrl }: NonNullable<Options['cdn']>,
  { logger }: Payload,
): CdnPurgeOptions => ({
  url: purgeUrl,
  ...(purgeToken && { token: purgeToken }),
  fetch,
  onFailure: (err, tags) => {
    logger.error({ err, tags, msg: 'The cache in front was not told what to forget: purge it.' })
  },
})

/** Of Payload's Postgres adapter, which says it in no type that all adapters share. */
const connectionOf = (adapter: BaseDatabaseAdapter): string | undefined =>
  (adapter as unknown as { poolOptions: { connectionString?: string } }).poolOptions
    .connectionString
