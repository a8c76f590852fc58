import type { ArrayField, GlobalConfig } from 'payload'

import { globalAccessFor } from '@/access/policy'
import { linkField } from '@/fields/link'
import { localizedText } from '@/fields/text'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'
import { publishablePerLocale } from '@/publication/versions'

/** A menu of two levels: the entries are shared by all languages, their labels translated. */
const menu = (name: 'header' | 'footer'): ArrayField => ({
  name,
  type: 'array',
  maxRows: 20,
  fields: [
    localizedText({ name: 'label', required: true, maxLength: 60 }),
    linkField({ optional: true }),
    {
      name: 'children',
      type: 'array',
      maxRows: 20,
      fields: [localizedText({ name: 'label', required: true, maxLength: 60 }), linkField()],
    },
  ],
})

/** The menus of the site. */
export const Navigation: GlobalConfig = {
  slug: 'navigation',
  label: label('Navigation', 'Navigation', 'Navegación', 'التنقل'),
  admin: { group: GROUPS.site },
  access: globalAccessFor('navigation'),
  versions: { max: publishablePerLocale.maxPerDoc, drafts: publishablePerLocale.drafts },
  fields: [menu('header'), menu('footer')],
}
