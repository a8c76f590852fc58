import path from 'node:path'

import type { CollectionConfig, Config } from 'payload'

import { addDemoContent } from '@/platform/demo-content'
import { addPublicEndpoints } from '@/public-api/endpoint'

import { searchedSlugs } from './payload/collections'
import { searchEndpoint } from './payload/endpoint'
import { withSearchQuery } from './payload/graphql'
import { searchHooks } from './payload/hooks'
import { reindex } from './payload/reindex'
import { completeIndex, reindexTask } from './payload/reindex-task'
import { withTables } from './payload/tables'

type Options = {
  /** Collections by which results are counted and filtered when they point to their documents. */
  facets?: readonly string[]
}

/**
 * `GET /api/search`: full text search in every document that has an address on the site, in the
 * locales in which it is published. The index is kept in the transaction of every write.
 *
 * Must come after the plugins that add collections.
 *
 * @throws Error at start for a facet that is no searched collection.
 */
export const search =
  ({ facets = [] }: Options = {}) =>
  (config: Config): Config => {
    const slugs = searchedSlugs(config)
    const unknown = facets.find((facet) => !slugs.includes(facet))
    if (unknown !== undefined) {
      throw new Error(
        `The feature "search" is told of a facet "${unknown}", but it searches only ${slugs.join(', ')}.`,
      )
    }
    const scope = { types: slugs, relatedFacets: facets }
    const extended: Config = {
      ...config,
      bin: [
        ...(config.bin ?? []),
        { key: 'search:reindex', scriptPath: path.resolve(/* turbopackIgnore: true */ COMMAND) },
      ],
      db: withTables(config.db),
      collections: config.collections?.map((it) =>
        slugs.includes(it.slug) ? indexed(it, slugs) : it,
      ),
      graphQL: withSearchQuery(config.graphQL, scope),
      jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), reindexTask(slugs)] },
      onInit: async (payload) => {
        await config.onInit?.(payload)
        await completeIndex(payload, slugs)
      },
    }
    return addDemoContent(addPublicEndpoints(extended, [searchEndpoint(scope)]), {
      name: 'Search',
      fill: async (payload, progress) => {
        await reindex(payload, slugs, progress)
      },
    })
  }

/** From the root of the project, which is the working directory of Payload's command line. */
const COMMAND = 'src/features/search/payload/command.ts'

const indexed = (collection: CollectionConfig, slugs: readonly string[]): CollectionConfig => {
  const { afterChange, afterDelete, beforeOperation } = searchHooks(collection.slug, slugs)
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), ...beforeOperation],
      afterChange: [...(hooks?.afterChange ?? []), ...afterChange],
      afterDelete: [...(hooks?.afterDelete ?? []), ...afterDelete],
    },
  }
}
