import type { CollectionConfig, Config, GlobalConfig } from 'payload'

import { plainStyle } from '@/plain-pages/plain-page'
import { addOwnPages } from '@/platform/own-pages'

import { openAddress } from './core/addresses'
import { previewPages, previewScript } from './pages'
import { documentEndpoint, tokensEndpoint } from './payload/endpoints'
import { previewSettings } from './payload/options'
import { GLOBALS } from './payload/read-document'

type Options = {
  /**
   * Template of the frontend's own preview page, which is then opened instead of ours:
   * `https://site.example/preview?type={collection}&id={id}&locale={locale}&token={token}`.
   */
  url?: string
  /** Addresses of scripts of ours for pages of what is published: `/report-translation.js`. */
  scripts?: readonly string[]
}

/**
 * Shows drafts, to whoever has a token for one document in one language: as a page of ours at
 * `/preview`, or through the frontend's own, which reads `GET /api/preview/documents`.
 *
 * Must come after the plugins that add collections.
 */
export const preview =
  ({ url, scripts = [] }: Options = {}) =>
  (config: Config): Config => {
    const settings = previewSettings(config.secret, url)
    const withPreview: Config = {
      ...config,
      collections: config.collections?.map((it) => (hasDrafts(it) ? previewed(it) : it)),
      globals: config.globals?.map((it) => (hasDrafts(it) ? previewedGlobal(it) : it)),
      endpoints: [
        ...(config.endpoints ?? []),
        tokensEndpoint(settings),
        documentEndpoint(settings),
      ],
    }
    return [previewPages(settings, scripts), previewScript.pages, plainStyle.pages].reduce(
      addOwnPages,
      withPreview,
    )
  }

const hasDrafts = ({ versions }: CollectionConfig | GlobalConfig): boolean =>
  typeof versions === 'object' && Boolean(versions.drafts)

const previewed = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: {
    ...collection.admin,
    preview: ({ id }, { locale }) =>
      id ? openAddress({ collection: collection.slug, id: String(id), locale }) : null,
    livePreview: {
      url: ({ data, locale }) =>
        data.id
          ? openAddress({ collection: collection.slug, id: String(data.id), locale: locale.code })
          : null,
    },
  },
})

const previewedGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  admin: {
    ...global.admin,
    preview: (_, { locale }) => openAddress({ collection: GLOBALS, id: global.slug, locale }),
  },
})
