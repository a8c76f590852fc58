import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { handleEndpoints, type SanitizedConfig } from 'payload'

import { GRAPHQL_PATH } from '@/platform/graphql-path'
import { composeLayers, type RequestHandler, requestLayersOf } from '@/platform/request-layer'

/** Everything under `/api`: GraphQL and REST of Payload inside the configured layers. */
export const createApiHandler = (config: SanitizedConfig): RequestHandler => {
  const graphql = GRAPHQL_POST(config)
  return composeLayers(requestLayersOf(config), (request) =>
    new URL(request.url).pathname === GRAPHQL_PATH && request.method === 'POST'
      ? graphql(request)
      : handleEndpoints({ config, request }),
  )
}
