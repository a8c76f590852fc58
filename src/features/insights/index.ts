import type { Config } from 'payload'

import { addPublicEndpoints } from '@/public-api/endpoint'

import { facetsEndpoint } from './payload/facets-endpoint'
import { relatedEndpoint } from './payload/related-endpoint'
import { statisticsEndpoint } from './payload/statistics-endpoint'

/** Counts and connections across documents: figures, facets, what to read next. */
export const insights =
  () =>
  (config: Config): Config =>
    addPublicEndpoints(config, [statisticsEndpoint, facetsEndpoint, relatedEndpoint])
