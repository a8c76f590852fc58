import type { Config } from 'payload'

import { addPublicEndpoints } from '@/public-api/endpoint'

import { resolveEndpoint } from './payload/resolve-endpoint'
import { sitemapEndpoint, sitemapIndexEndpoint } from './payload/sitemap-endpoints'

type Options = {
  /** Where the public site is; canonical addresses begin with it. */
  siteUrl: string
  /** Where this server is; the index of sitemaps names it. */
  serverUrl: string
}

/** Tells frontends what stands under an address, and search engines which addresses there are. */
export const addresses =
  (options: Options) =>
  (config: Config): Config =>
    addPublicEndpoints(config, [
      resolveEndpoint(options),
      sitemapIndexEndpoint(options),
      sitemapEndpoint(options),
    ])
