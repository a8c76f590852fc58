import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Lets the open editor mint the identities of new blocks, so that tab and database agree. */
export const UidFeature = createServerFeature({
  key: 'uid',
  feature: { ClientFeature: '/src/rich-text/uid-feature.client#UidFeatureClient' },
})
