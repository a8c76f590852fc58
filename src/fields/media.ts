import type { Field } from 'payload'

/** The picture that stands for a document in lists and previews. */
export const coverField = ({ name = 'cover' }: { name?: string } = {}): Field => ({
  name,
  type: 'upload',
  relationTo: 'media',
})
