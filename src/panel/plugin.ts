import type { CollectionConfig, Config, CustomComponent, GlobalConfig, Plugin } from 'payload'

import { queryPresets, withFilters, withViews } from './lists'

const CONTROLS = '/src/panel/publication-controls.client#PublicationControls'
const CARRY_EDITS = '/src/panel/carry-edits.client#CarryEdits'
const RELEASE_LOCK = '/src/panel/release-lock.client#ReleaseLock'

/**
 * What our panel has beyond Payload's: filters through relations in every list and, for everything
 * that is published, views and presets of lists, schedules that know languages, and crops that are
 * saved with the picture. Must come after the plugins that add collections.
 */
export const panel = (): Plugin => (config: Config) => ({
  ...config,
  collections: config.collections?.map((it) =>
    withFilters(hasDrafts(it) ? schedulable(withViews(it)) : it),
  ),
  globals: config.globals?.map((it) => (hasDrafts(it) ? schedulableGlobal(it) : it)),
  queryPresets: queryPresets(),
})

const hasDrafts = ({ versions }: CollectionConfig | GlobalConfig): boolean =>
  typeof versions === 'object' && Boolean(versions.drafts)

const schedulable = ({ admin, ...collection }: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: {
    ...admin,
    components: {
      ...admin?.components,
      edit: withControls(admin?.components?.edit, collection.upload ? [CARRY_EDITS] : []),
    },
  },
})

const schedulableGlobal = ({ admin, ...global }: GlobalConfig): GlobalConfig => ({
  ...global,
  admin: {
    ...admin,
    components: { ...admin?.components, elements: withControls(admin?.components?.elements) },
  },
})

/** What stands above the form of a document: our button to publish, and what is seen of nobody. */
const withControls = <Own extends { beforeDocumentControls?: CustomComponent[] }>(
  own: Own | undefined,
  more: readonly CustomComponent[] = [],
) => ({
  ...own,
  PublishButton: CONTROLS,
  beforeDocumentControls: [...(own?.beforeDocumentControls ?? []), RELEASE_LOCK, ...more],
})
