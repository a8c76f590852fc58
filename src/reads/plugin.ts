import type { GraphQLSchema } from 'graphql'
import type {
  BaseDatabaseAdapter,
  CollectionConfig,
  Config,
  DatabaseAdapterObj,
  GlobalConfig,
  Payload,
} from 'payload'

import { addRequestLayer } from '@/platform/request-layer'

import { crossOrigin } from './cors'
import { boundedGraphql } from './graphql-limits'
import { reportInvalidValues } from './invalid-values'
import { spellingOutConditions } from './nested-conditions'
import { guardGlobalOperation, guardOperation } from './operation-guard'
import { buildPublicSchema } from './public-schema'
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
    let payload: Payload | undefined
    let publicSchema: Promise<GraphQLSchema> | undefined
    const guarded: Config = {
      ...config,
      db: spellingOutConditions(config.db as DatabaseAdapterObj<BaseDatabaseAdapter>),
      onInit: async (booted) => {
        await config.onInit?.(booted)
        payload = booted
      },
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
      publicSchema: () => {
        if (!payload) throw new Error('Payload has not been initialised, so it cannot be asked.')
        publicSchema ??= buildPublicSchema(payload)
        return publicSchema
      },
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
