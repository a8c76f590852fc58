import type { CollectionConfig, Endpoint } from 'payload'

import { plainStyle } from '@/plain-pages/plain-page'
import type { OwnPages } from '@/platform/own-pages'

import { TranslationReviewLinks } from './link-collection'
import { reviewLinkEndpoints } from './link-endpoints'
import { type ReviewLinkOptions, reviewPages } from './review-pages'

/** What review links add to the configuration. */
export const reviewLinksFeature = (
  options: ReviewLinkOptions,
): { collections: CollectionConfig[]; endpoints: Endpoint[]; pages: OwnPages[] } => ({
  collections: [TranslationReviewLinks],
  endpoints: reviewLinkEndpoints,
  pages: [reviewPages(options), plainStyle.pages],
})
