import type {
  BaseDatabaseAdapter,
  CollectionConfig,
  Config,
  DatabaseAdapterObj,
  GlobalConfig,
} from 'payload'

import { datingSnapshots } from './dated-snapshots'
import { fallbackField, showFallback, showGlobalFallback } from './fallback/fallback-field'
import { orderingByShownText } from './fallback/shown-order'
import { askGlobalMove, askMove } from './moves/ask'
import { movingAlone } from './moves/store'
import { readingNewestVersions } from './newest-version'
import {
  prepareGlobalOperation,
  prepareOperation,
  publicAccess,
  showLiveGlobalText,
  showLiveText,
} from './public-reads'
import { checkDocument, checkGlobal } from './publishing-hooks'
import { scheduledPublication } from './scheduled'

/**
 * Makes publication per locale hold for every collection and global with drafts: anonymous
 * readers get only what is live in the locale they ask for, through whatever door, and a locale
 * goes on line only when nothing that publication requires is missing.
 *
 * Must come after the plugins that add collections.
 */
export const publication =
  () =>
  (config: Config): Config => ({
    ...config,
    db: orderingByShownText(
      movingAlone(
        datingSnapshots(
          readingNewestVersions(config.db as DatabaseAdapterObj<BaseDatabaseAdapter>),
        ),
      ),
    ),
    collections: config.collections?.map((it) => (hasDrafts(it) ? publishable(it) : it)),
    globals: config.globals?.map((it) => (hasDrafts(it) ? publishableGlobal(it) : it)),
    jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), scheduledPublication] },
  })

const hasDrafts = ({ versions }: CollectionConfig | GlobalConfig): boolean =>
  typeof versions === 'object' && Boolean(versions.drafts)

const publishable = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [...collection.fields, fallbackField()],
  access: {
    ...collection.access,
    ...publicAccess(collection.access, { hasTrash: collection.trash === true }),
  },
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), prepareOperation, askMove],
    beforeChange: [...(collection.hooks?.beforeChange ?? []), checkDocument],
    // After those that look which languages there are.
    beforeRead: [...(collection.hooks?.beforeRead ?? []), showFallback],
    afterRead: [...(collection.hooks?.afterRead ?? []), showLiveText],
  },
})

const publishableGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  fields: [...global.fields, fallbackField()],
  access: { ...global.access, ...publicAccess(global.access) },
  hooks: {
    ...global.hooks,
    beforeOperation: [
      ...(global.hooks?.beforeOperation ?? []),
      prepareGlobalOperation,
      askGlobalMove,
    ],
    beforeChange: [...(global.hooks?.beforeChange ?? []), checkGlobal],
    beforeRead: [...(global.hooks?.beforeRead ?? []), showGlobalFallback],
    afterRead: [...(global.hooks?.afterRead ?? []), showLiveGlobalText],
  },
})
