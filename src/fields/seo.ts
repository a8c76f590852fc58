import type { GroupField } from 'payload'

import { localizedText, localizedTextarea } from './text'

/** What search engines and previews show instead of the title and the summary. */
export const seoGroup = (): GroupField => ({
  name: 'seo',
  type: 'group',
  fields: [
    localizedText({ name: 'title', maxLength: 60, note: 'Shown by search engines as the heading' }),
    localizedTextarea({
      name: 'description',
      maxLength: 160,
      note: 'Shown by search engines under the heading',
    }),
    { name: 'image', type: 'upload', relationTo: 'media' },
  ],
})
