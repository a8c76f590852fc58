import type { CollectionConfig } from 'payload'

import { publicWhen } from '@/access/fields'
import { slugField } from '@/fields/slug'
import { urlField } from '@/fields/standards'
import { localizedText, titleField } from '@/fields/text'
import { vocabularyField } from '@/fields/vocabulary'
import { affiliation } from '@/hooks/affiliation'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'
import { richText } from '@/rich-text/field'

import { contentCollection } from './content-collection'

/** Speakers, mayors, staff and authors: they recur across events and outlive their offices. */
export const People: CollectionConfig = contentCollection({
  slug: 'people',
  labels: {
    singular: label('Person', 'Personne', 'Persona', 'شخص'),
    plural: label('People', 'Personnes', 'Personas', 'أشخاص'),
  },
  admin: {
    useAsTitle: 'name',
    group: GROUPS.network,
    defaultColumns: ['name', 'position', 'city', 'partner', 'groups'],
    listSearchableFields: ['name', 'position'],
  },
  fields: [
    titleField({ name: 'name' }),
    slugField({ from: 'name' }),
    localizedText({ name: 'honorific', maxLength: 60 }),
    localizedText({ name: 'position', required: true }),
    {
      name: 'city',
      type: 'relationship',
      relationTo: 'cities',
      index: true,
      validate: affiliation,
    },
    { name: 'partner', type: 'relationship', relationTo: 'partners', index: true },
    vocabularyField({ name: 'groups', vocabulary: 'personGroup', hasMany: true, index: true }),
    richText({ name: 'bio' }),
    { name: 'photo', type: 'upload', relationTo: 'media' },
    { name: 'email', type: 'email', access: publicWhen('emailPublic') },
    { name: 'emailPublic', type: 'checkbox', defaultValue: false },
    {
      name: 'links',
      type: 'array',
      fields: [
        vocabularyField({ name: 'platform', vocabulary: 'socialPlatform', required: true }),
        urlField({ required: true }),
      ],
    },
    { name: 'active', type: 'checkbox', defaultValue: true },
    { name: 'order', type: 'number', min: 0 },
    { name: 'articles', type: 'join', collection: 'articles', on: 'authors' },
    { name: 'resources', type: 'join', collection: 'resources', on: 'authors' },
  ],
})
