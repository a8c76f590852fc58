import type { GroupField } from 'payload'

import { staffOnlyField } from '@/access/fields'

import { localizedText } from './text'

/**
 * Where an imported document came from. `trid` is the translation group of the WordPress site and
 * unique, which makes the import repeatable; `urls` is the old address in each language. A
 * duplicate came from nowhere.
 */
export const legacyGroup = (): GroupField => ({
  name: 'legacy',
  type: 'group',
  access: staffOnlyField,
  admin: {
    position: 'sidebar',
    condition: (data) => Boolean(data?.legacy?.trid ?? data?.legacy?.urls),
  },
  fields: [
    {
      name: 'trid',
      type: 'number',
      unique: true,
      index: true,
      hooks: { beforeDuplicate: [() => null] },
    },
    {
      ...localizedText({ name: 'urls', maxLength: 2_000 }),
      custom: { translation: { policy: 'never' } },
      hooks: { beforeDuplicate: [() => null] },
    },
  ],
})
