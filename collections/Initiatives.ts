import type { CollectionConfig } from 'payload'

import { dayField, dayWithPrecision, notBefore } from '@/fields/dates'
import { coverField } from '@/fields/media'
import { slugField } from '@/fields/slug'
import { localizedText, summaryField, titleField } from '@/fields/text'
import { vocabularyField } from '@/fields/vocabulary'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'
import { richText } from '@/rich-text/field'

import { contentCollection } from './content-collection'

/** Programmes and series: they group events, resources and cohorts of cities. */
export const Initiatives: CollectionConfig = contentCollection({
  slug: 'initiatives',
  labels: {
    singular: label('Initiative', 'Initiative', 'Iniciativa', 'مبادرة'),
    plural: label('Initiatives', 'Initiatives', 'Iniciativas', 'مبادرات'),
  },
  admin: {
    useAsTitle: 'title',
    group: GROUPS.programme,
    defaultColumns: ['title', 'kind', 'status', 'startsOn'],
  },
  fields: [
    titleField({ name: 'title' }),
    slugField({ from: 'title' }),
    vocabularyField({ name: 'kind', vocabulary: 'initiativeKind', required: true, index: true }),
    vocabularyField({
      name: 'status',
      vocabulary: 'initiativeStatus',
      required: true,
      index: true,
      defaultValue: 'active',
    }),
    ...dayWithPrecision({ name: 'startsOn' }),
    ...dayWithPrecision({ name: 'endsOn', rules: [notBefore('startsOn', 'endsBeforeStart')] }),
    summaryField({ required: true }),
    richText({ name: 'body' }),
    {
      name: 'objectives',
      type: 'array',
      fields: [localizedText({ name: 'text', maxLength: 500, required: true })],
    },
    { name: 'regions', type: 'relationship', relationTo: 'regions', hasMany: true, index: true },
    { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true, index: true },
    {
      name: 'partners',
      type: 'array',
      fields: [
        {
          name: 'partner',
          type: 'relationship',
          relationTo: 'partners',
          required: true,
          index: true,
        },
        vocabularyField({ name: 'role', vocabulary: 'organiserRole', required: true }),
      ],
    },
    {
      name: 'cohorts',
      type: 'array',
      fields: [
        localizedText({ name: 'name', required: true }),
        dayField({ name: 'startsOn' }),
        { name: 'cities', type: 'relationship', relationTo: 'cities', hasMany: true, index: true },
      ],
    },
    coverField(),
    { name: 'events', type: 'join', collection: 'events', on: 'initiative' },
    { name: 'resources', type: 'join', collection: 'resources', on: 'initiative' },
    { name: 'articles', type: 'join', collection: 'articles', on: 'initiative' },
  ],
})
