import type { ArrayField } from 'payload'
import { array } from 'payload/shared'

import { checkOrganisers } from '@/content/organisers'

import { ruled } from './rule'
import { localizedText } from './text'
import { vocabularyField } from './vocabulary'

/** Who held and who paid for an event: relations, so that no translation can add a funder. */
export const organisersField = (): ArrayField => ({
  name: 'organisers',
  type: 'array',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'organisation',
          type: 'relationship',
          relationTo: ['partners', 'cities'],
          required: true,
        },
        vocabularyField({ name: 'role', vocabulary: 'organiserRole', required: true }),
      ],
    },
  ],
  validate: ruled<{ organisation?: unknown; role?: unknown }[]>(array, checkOrganisers),
})

/** Who spoke, and in which office: mayors change, so the office at the time is kept. */
export const speakersField = (): ArrayField => ({
  name: 'speakers',
  type: 'array',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'person', type: 'relationship', relationTo: 'people', required: true },
        vocabularyField({ name: 'role', vocabulary: 'speakerRole', required: true }),
      ],
    },
    localizedText({
      name: 'positionAtTheTime',
      note: 'The office held when the event took place, e.g. "Mayor of Oslo"',
    }),
    { name: 'confirmed', type: 'checkbox', defaultValue: true },
  ],
})
