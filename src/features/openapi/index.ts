import type { Config, Payload } from 'payload'

import { addPublicEndpoints, publicEndpoint } from '@/public-api/endpoint'

import { docsPage, docsPolicy } from './core/docs-page'
import { type OpenApi, openApiOf } from './core/document'
import { describeApi } from './payload/describe'

type Options = {
  /** What the API is called. */
  title: string
  version: string
  serverUrl: string
}

/**
 * Describes what anonymous readers may ask: as OpenAPI 3.1 at `/api/openapi.json`, and as a page
 * at `/api/docs`. Derived from the configuration, and from what features declare of their own
 * endpoints, so it must come after those.
 */
export const openapi =
  (options: Options) =>
  (config: Config): Config => {
    // The configuration does not change while the process lives.
    let described: Promise<OpenApi> | undefined
    const describe = (payload: Payload): Promise<OpenApi> => {
      described ??= describeApi(payload, options).then(openApiOf)
      return described
    }
    return addPublicEndpoints(config, [
      publicEndpoint({
        path: '/openapi.json',
        tag: 'Description',
        summary: 'This API as OpenAPI 3.1',
        localized: false,
        parameters: {},
        answers: { 'application/vnd.oai.openapi+json': { type: 'object' } },
        answer: async ({ req }) => ({
          body: JSON.stringify(await describe(req.payload)),
          type: 'application/vnd.oai.openapi+json;version=3.1; charset=utf-8',
        }),
      }),
      publicEndpoint({
        path: '/docs',
        tag: 'Description',
        summary: 'This API as a page',
        localized: false,
        parameters: {},
        answers: { 'text/html': { type: 'string' } },
        answer: async ({ req }) => ({
          body: docsPage(await describe(req.payload)),
          type: 'text/html; charset=utf-8',
          language: 'en',
          headers: { 'Content-Security-Policy': docsPolicy() },
        }),
      }),
    ])
  }
