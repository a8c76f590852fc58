import type { CollectionConfig, Field } from 'payload'

import { accessFor } from '@/access/policy'
import type { Localized } from '@/content/locales'
import { publishablePerLocale } from '@/publication/versions'

type ContentCollection = Omit<CollectionConfig, 'access' | 'versions' | 'labels'> & {
  labels: { singular: Localized; plural: Localized }
  /** Fields every content collection has are appended in the sidebar. */
  fields: Field[]
}

/**
 * A collection of the content model: drafts published per locale, trash, and access from the one
 * policy table. What is the same for all of them is decided here.
 */
export const contentCollection = (collection: ContentCollection): CollectionConfig => ({
  trash: true,
  ...collection,
  access: accessFor(collection.slug),
  versions: publishablePerLocale,
})
