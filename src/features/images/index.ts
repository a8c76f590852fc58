import type { CollectionConfig, Config } from 'payload'

import { declare } from '@/public-api/registry'
import { type MediaPlace, placesOf } from '@/uploads/kept-files'
import type { FileHandler, PayloadFileHandler } from '@/uploads/serve-kept'

import { sizeMaker } from './payload/make-size'
import { sizedFile, sizeParameters } from './payload/sized-file'

export type ImageOptions = {
  /** The collection of pictures. */
  collection: string
  media: MediaPlace
  /** Pixels across that may be asked for; without any, nothing is made on request. */
  widths: readonly number[]
}

/** Sizes of pictures made when they are first asked for, of those that are allowed. */
export const images =
  (options: ImageOptions) =>
  (config: Config): Config => {
    const { collection: slug, media, widths } = options
    if (widths.length === 0) return config
    const places = placesOf(media, slug)
    const handler = sizedFile({ collection: slug, places, widths, make: sizeMaker(places) })
    const extended = {
      ...config,
      collections: config.collections?.map((collection) =>
        collection.slug === slug ? withSizes(collection, handler) : collection,
      ),
    }
    return declare(extended, [
      {
        path: `/${slug}/file/:filename`,
        tag: 'Content',
        summary: 'The file of a picture, as it was uploaded or in another size',
        description:
          'A size is made when it is first asked for, and kept. Addresses never change what they show.',
        places: {
          filename: {
            description: 'As `url` of the document says; those of `sizes` come as they are.',
            schema: { type: 'string' },
          },
        },
        parameters: sizeParameters(widths),
        localized: false,
        answers: { 'image/*': {} },
      },
    ])
  }

const withSizes = (collection: CollectionConfig, handler: FileHandler): CollectionConfig => {
  const upload = typeof collection.upload === 'object' ? collection.upload : {}
  const handlers = [handler as PayloadFileHandler, ...(upload.handlers ?? [])]
  return { ...collection, upload: { ...upload, handlers } }
}
