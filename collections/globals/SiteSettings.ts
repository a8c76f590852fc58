import type { GlobalConfig } from 'payload'

import { globalAccessFor } from '@/access/policy'
import { urlField } from '@/fields/standards'
import { localizedText, localizedTextarea } from '@/fields/text'
import { vocabularyField } from '@/fields/vocabulary'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'
import { publishablePerLocale } from '@/publication/versions'

/** The words and facts that every page of the site shares. */
export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: label('Site settings', 'Réglages du site', 'Ajustes del sitio', 'إعدادات الموقع'),
  admin: { group: GROUPS.site },
  access: globalAccessFor('site-settings'),
  versions: { max: publishablePerLocale.maxPerDoc, drafts: publishablePerLocale.drafts },
  fields: [
    localizedText({ name: 'name', required: true }),
    { name: 'acronym', type: 'text', maxLength: 20 },
    localizedText({ name: 'tagline' }),
    localizedTextarea({ name: 'boilerplate', note: 'Closes every press release' }),
    localizedTextarea({ name: 'reportDisclaimer', note: 'Opens reports that ask for it' }),
    localizedTextarea({ name: 'machineTranslationNotice', maxLength: 400 }),
    {
      name: 'membershipCall',
      type: 'group',
      fields: [
        localizedText({ name: 'title' }),
        localizedTextarea({ name: 'text', maxLength: 600 }),
        localizedText({ name: 'label', maxLength: 60 }),
      ],
    },
    {
      name: 'socialLinks',
      type: 'array',
      fields: [
        vocabularyField({ name: 'platform', vocabulary: 'socialPlatform', required: true }),
        urlField({ required: true }),
      ],
    },
    { name: 'contactEmail', type: 'email' },
    {
      name: 'glossary',
      type: 'array',
      fields: [
        { name: 'term', type: 'text', required: true, maxLength: 120 },
        localizedText({ name: 'translation', maxLength: 120 }),
        { name: 'doNotTranslate', type: 'checkbox', defaultValue: false },
      ],
    },
  ],
}
