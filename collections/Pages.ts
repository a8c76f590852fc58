import type { CollectionConfig } from 'payload'

import { pagePathField } from '@/fields/page-path'
import { slugField } from '@/fields/slug'
import { titleField } from '@/fields/text'
import { noCycle } from '@/hooks/parents'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'

import { contentCollection } from './content-collection'
import { PAGE_BLOCKS } from './page-blocks'

const page = contentCollection({
  slug: 'pages',
  labels: {
    singular: label('Page', 'Page', 'Página', 'صفحة'),
    plural: label('Pages', 'Pages', 'Páginas', 'الصفحات'),
  },
  admin: {
    useAsTitle: 'title',
    group: GROUPS.site,
    defaultColumns: ['title', 'parent', '_status'],
  },
  hooks: { beforeValidate: [noCycle('pages')] },
  fields: [
    titleField({ name: 'title' }),
    slugField({ from: 'title' }),
    { name: 'parent', type: 'relationship', relationTo: 'pages', index: true },
    { name: 'layout', type: 'blocks', blocks: PAGE_BLOCKS },
  ],
})

/** About, approach, privacy, home: what is none of the other collections. */
export const Pages: CollectionConfig = {
  ...page,
  // A page lies under its parents; the other collections under the section of their kind.
  fields: page.fields.map((field) =>
    'name' in field && field.name === 'path' ? pagePathField() : field,
  ),
  forceSelect: { slug: true, parent: true },
}
