import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/policy'
import { LOCALES } from '@/content/locales'
import { LINK_TARGETS } from '@/fields/link'
import { vocabularyField } from '@/fields/vocabulary'
import { checkRedirect } from '@/hooks/redirect-rules'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'

/** Old addresses of the site; a changed slug writes one by itself. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: {
    singular: label('Redirect', 'Redirection', 'Redirección', 'تحويل'),
    plural: label('Redirects', 'Redirections', 'Redirecciones', 'التحويلات'),
  },
  admin: {
    useAsTitle: 'from',
    group: GROUPS.site,
    defaultColumns: ['from', 'to', 'url', 'status'],
  },
  access: accessFor('redirects'),
  hooks: { beforeValidate: [checkRedirect] },
  fields: [
    { name: 'from', type: 'text', required: true, unique: true, index: true, maxLength: 1_000 },
    {
      name: 'locale',
      type: 'select',
      options: LOCALES.map(({ code, name }) => ({ value: code, label: name })),
    },
    // Typed by the generated union of slugs, which this list is part of.
    { name: 'to', type: 'relationship', relationTo: LINK_TARGETS as never },
    { name: 'url', type: 'text', maxLength: 2_000 },
    vocabularyField({
      name: 'status',
      vocabulary: 'redirectStatus',
      required: true,
      defaultValue: '301',
    }),
  ],
}
