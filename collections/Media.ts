import type { CollectionConfig, ImageSize } from 'payload'
import { altField } from '@/fields/alt'
import { localizedText } from '@/fields/text'
import { vocabularyField } from '@/fields/vocabulary'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'
import { cleanImage, IMAGE_TYPES } from '@/uploads/image'
import { inspectUpload } from '@/uploads/inspect'

import { contentCollection } from './content-collection'

const MEGABYTE = 1_000_000

/** Both formats of a size: browsers take the AVIF where they can, the WebP elsewhere. */
const inBothFormats = (name: string, size: Pick<ImageSize, 'width' | 'height'>): ImageSize[] => {
  const crop = size.height === undefined ? { withoutEnlargement: true } : {}
  return [
    { ...size, ...crop, name, formatOptions: { format: 'webp', options: { quality: 80 } } },
    {
      ...size,
      ...crop,
      name: `${name}Avif`,
      formatOptions: { format: 'avif', options: { quality: 55, effort: 2 } },
    },
  ]
}

/** Pictures, cleaned of what cameras write into them, in the sizes that pages need. */
export const Media: CollectionConfig = contentCollection({
  slug: 'media',
  labels: {
    singular: label('Picture', 'Image', 'Imagen', 'صورة'),
    plural: label('Pictures', 'Images', 'Imágenes', 'الصور'),
  },
  admin: {
    useAsTitle: 'alt',
    group: GROUPS.library,
    defaultColumns: ['filename', 'alt', 'credit', '_status'],
    listSearchableFields: ['alt', 'filename', 'credit'],
  },
  upload: {
    mimeTypes: IMAGE_TYPES,
    adminThumbnail: 'thumbnail',
    pasteURL: false,
    crop: true,
    focalPoint: true,
    imageSizes: [
      ...inBothFormats('thumbnail', { width: 320 }),
      ...inBothFormats('card', { width: 768 }),
      ...inBothFormats('hero', { width: 1_600 }),
      ...inBothFormats('og', { width: 1_200, height: 630 }),
    ],
  },
  hooks: {
    beforeOperation: [
      inspectUpload({
        maxBytes: 20 * MEGABYTE,
        allowed: 'JPEG, PNG, WebP, AVIF',
        read: cleanImage,
      }),
    ],
  },
  fields: [
    altField(),
    { name: 'decorative', type: 'checkbox', defaultValue: false },
    localizedText({ name: 'caption', maxLength: 400 }),
    { name: 'credit', type: 'text', maxLength: 200 },
    vocabularyField({ name: 'license', vocabulary: 'licence' }),
    { name: 'thumbhash', type: 'text', maxLength: 100, admin: { hidden: true, readOnly: true } },
  ],
})
