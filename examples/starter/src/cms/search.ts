import type { Locale } from '../i18n/locales'
import { getJson } from './client'
import type { FacetValue } from './facets'

type Found = {
  docs: {
    collection: string
    title: string
    path: string | null
    date: string | null
    excerpt: { html: string }
  }[]
  hasNextPage: boolean
  totalDocs: number
  didYouMean?: string
  facets?: { types?: FacetValue[] }
}

/** What the site says about some words, in one language, with counts by kind. */
export const search = ({
  q,
  locale,
  page,
  types,
}: {
  q: string
  locale: Locale
  page: number
  types?: string
}): Promise<Found> =>
  getJson('/api/search', {
    q,
    locale,
    page: `${Math.min(page, 100)}`,
    facets: 'types',
    ...(types && { types }),
  })
