import type { DateField, Field, TextField } from 'payload'
import { array, date, text } from 'payload/shared'

import { countField } from '@/fields/count'
import { organisersField, speakersField } from '@/fields/participants'
import { type Rule, ruled } from '@/fields/rule'
import { languageField, urlField, videoUrlField } from '@/fields/standards'
import { localizedText, localizedTextarea } from '@/fields/text'
import { vocabularyField } from '@/fields/vocabulary'

import { agendaInside, closesAfterOpening, duration } from './rules'

/** An instant, picked as day and time. */
export const instantField = ({
  rules = [],
  ...field
}: {
  name: string
  required?: boolean
  index?: boolean
  rules?: Rule<string>[]
}): DateField =>
  ({
    type: 'date',
    ...field,
    admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' } },
    validate: ruled(date, ...rules),
  }) as DateField

/** Who: organisers and funders, speakers, cities represented. */
export const people: Field[] = [
  organisersField(),
  speakersField(),
  { name: 'cities', type: 'relationship', relationTo: 'cities', hasMany: true },
]

/** What happens when, and how one takes part. */
export const programme: Field[] = [
  {
    name: 'agenda',
    type: 'array',
    validate: ruled<{ startsAt?: string; endsAt?: string }[]>(array, agendaInside),
    fields: [
      {
        type: 'row',
        fields: [instantField({ name: 'startsAt' }), instantField({ name: 'endsAt' })],
      },
      vocabularyField({ name: 'kind', vocabulary: 'agendaKind', defaultValue: 'session' }),
      localizedText({ name: 'title', required: true }),
      localizedTextarea({ name: 'description' }),
      localizedText({ name: 'room' }),
      { name: 'livestreamed', type: 'checkbox', defaultValue: false },
      speakersField(),
    ],
  },
  {
    name: 'registration',
    type: 'group',
    fields: [
      urlField(),
      {
        type: 'row',
        fields: [
          instantField({ name: 'opensAt' }),
          instantField({ name: 'closesAt', rules: [closesAfterOpening] }),
        ],
      },
      countField({ name: 'capacity' }),
      { name: 'invitationOnly', type: 'checkbox', defaultValue: false },
      localizedTextarea({ name: 'note', maxLength: 400 }),
    ],
  },
  {
    name: 'livestream',
    type: 'group',
    fields: [urlField(), localizedTextarea({ name: 'note', maxLength: 400 })],
  },
]

/** What is left to see afterwards. */
export const recordings: Field = {
  name: 'recordings',
  type: 'array',
  fields: [
    localizedText({ name: 'title', required: true }),
    videoUrlField({ required: true }),
    {
      type: 'row',
      fields: [
        languageField(),
        {
          name: 'duration',
          type: 'text',
          validate: ruled<string>(text, duration),
          admin: { placeholder: 'PT1H30M' },
        } as TextField,
      ],
    },
  ],
}
