import type { Config } from 'payload'

import { addPublicEndpoints } from '@/public-api/endpoint'

import { jsonldEndpoint } from './payload/jsonld-endpoint'

type Options = {
  /** Where the public site is; the graph names its pages. */
  siteUrl: string
  /** Where this server is, with the pictures. */
  serverUrl: string
}

/** Each document in the words of schema.org, for search engines. */
export const jsonld =
  (options: Options) =>
  (config: Config): Config =>
    addPublicEndpoints(config, [jsonldEndpoint(options)])
