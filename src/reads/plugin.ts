import type { CollectionConfig, Config, GlobalConfig } from 'payload'

import { addRequestLayer } from '@/platform/request-layer'

import { crossOrigin } from './cors'
import { boundedGraphql } from './graphql-limits'
import { reportInvalidValues } from './invalid-values'
import { guardGlobalOperation, guardOperation } from './operation-guard'
import { requestGuard } from './request-guard'

type Options = {
  /** Origins that may send credentials. */
  trustedOrigins: readonly string[]
}

/**
 * Lets anonymous readers use Payload's own REST and GraphQL without seeing, filtering by,
 * sorting by or counting anything that an answer would not show them.
 *
 * Must come after the plugins that add collections, globals and fields.
 */
export const guardedReads =
  ({ trustedOrigins }: Options) =>
  (config: Config): Config => {
    const guarded: Config = {
      ...config,
      csrf: [...(config.csrf ?? []), ...trustedOrigins],
      collections: config.collections?.map(withGuard),
      globals: config.globals?.map(withGlobalGuard),
      graphQL: boundedGraphql(config.graphQL),
      hooks: {
        ...config.hooks,
        afterError: [...(config.hooks?.afterError ?? []), reportInvalidValues],
      },
    }
    const guard = requestGuard({
      usersSlug: config.admin?.user ?? 'users',
      maxDepth: config.maxDepth ?? 10,
    })
    return addRequestLayer(addRequestLayer(guarded, crossOrigin(trustedOrigins)), guard)
  }

const withGuard = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [guardOperation, ...(collection.hooks?.beforeOperation ?? [])],
  },
})

const withGlobalGuard = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    beforeOperation: [guardGlobalOperation, ...(global.hooks?.beforeOperation ?? [])],
  },
})
