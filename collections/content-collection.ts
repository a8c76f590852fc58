import type { CollectionConfig, Field, SelectIncludeType } from 'payload'

import { accessFor } from '@/access/policy'
import type { Localized } from '@/content/locales'
import { availableLocalesField } from '@/fields/available-locales'
import { legacyGroup } from '@/fields/legacy'
import { pathField } from '@/fields/path'
import { seoGroup } from '@/fields/seo'
import { sourceLocaleField } from '@/fields/source-locale'
import { selectStatusToo, tellAvailableLocales } from '@/hooks/available-locales'
import { checkEveryLanguage } from '@/hooks/check-every-language'
import { refuseDeleteInUse } from '@/hooks/refuse-delete-in-use'
import { refuseMalformedDraft } from '@/hooks/refuse-malformed-draft'
import { isRouted } from '@/platform/routes'
import { publishablePerLocale, publishableUploads } from '@/publication/versions'
import { selectFilenamesToo } from '@/uploads/select-filenames'

type ContentCollection = Omit<CollectionConfig, 'access' | 'versions' | 'labels'> & {
  labels: { singular: Localized; plural: Localized }
  fields: Field[]
}

/**
 * A collection of the content model: drafts published per locale, trash, access from the one
 * policy table, the fields that every document has (source language, origin), and those of every
 * page of the public site (its address, what search engines are told). What is the same for all of
 * them is decided here.
 */
export const contentCollection = (collection: ContentCollection): CollectionConfig => {
  const routed = isRouted(collection.slug)
  return {
    trash: true,
    ...collection,
    fields: [
      ...collection.fields,
      ...(routed ? [seoGroup(), pathField()] : []),
      sourceLocaleField(),
      availableLocalesField(),
      legacyGroup(),
    ],
    // The path is made of the slug, also where a reader selects only the path.
    ...(routed && { forceSelect: { slug: true, ...collection.forceSelect } as SelectIncludeType }),
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        ...(collection.hooks?.beforeOperation ?? []),
        selectStatusToo,
        ...(collection.upload ? [selectFilenamesToo] : []),
      ],
      beforeValidate: [
        checkEveryLanguage,
        ...(collection.hooks?.beforeValidate ?? []),
        refuseMalformedDraft,
      ],
      beforeRead: [...(collection.hooks?.beforeRead ?? []), tellAvailableLocales],
      beforeChange: [...(collection.hooks?.beforeChange ?? []), refuseDeleteInUse.toTrash],
      beforeDelete: [...(collection.hooks?.beforeDelete ?? []), refuseDeleteInUse.forGood],
    },
    access: accessFor(collection.slug),
    versions: collection.upload ? publishableUploads : publishablePerLocale,
  }
}
