import type { CollectionConfig } from 'payload'

import { slugField } from '@/fields/slug'
import { localizedTextarea, titleField } from '@/fields/text'
import { oneLevel } from '@/hooks/parents'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'

import { contentCollection } from './content-collection'

export const Topics: CollectionConfig = contentCollection({
  slug: 'topics',
  labels: {
    singular: label('Topic', 'Thème', 'Tema', 'موضوع'),
    plural: label('Topics', 'Thèmes', 'Temas', 'المواضيع'),
  },
  admin: { useAsTitle: 'name', group: GROUPS.library, defaultColumns: ['name', 'parent'] },
  hooks: { beforeValidate: [oneLevel('topics')] },
  fields: [
    titleField({ name: 'name' }),
    slugField({ from: 'name' }),
    localizedTextarea({ name: 'description' }),
    { name: 'parent', type: 'relationship', relationTo: 'topics' },
  ],
})
