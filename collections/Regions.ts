import type { CollectionConfig } from 'payload'
import { text } from 'payload/shared'

import { isCountry } from '@/content/country'
import { dayWithPrecision } from '@/fields/dates'
import { ruled } from '@/fields/rule'
import { slugField } from '@/fields/slug'
import { localizedText, localizedTextarea, titleField } from '@/fields/text'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'
import { richText } from '@/rich-text/field'

import { contentCollection } from './content-collection'

/** A facet of cities, and the page of the regional hub where there is one. */
export const Regions: CollectionConfig = contentCollection({
  slug: 'regions',
  labels: {
    singular: label('Region', 'Région', 'Región', 'منطقة'),
    plural: label('Regions', 'Régions', 'Regiones', 'مناطق'),
  },
  admin: {
    useAsTitle: 'name',
    group: GROUPS.network,
    defaultColumns: ['name', 'code', 'hub.active'],
  },
  fields: [
    titleField({ name: 'name' }),
    slugField({ from: 'name' }),
    { name: 'code', type: 'text', unique: true, maxLength: 40 },
    {
      name: 'countries',
      type: 'text',
      hasMany: true,
      admin: {
        description: label(
          'ISO 3166-1 codes. A city of one of them that names no region gets this one.',
          'Codes ISO 3166-1. Une ville de l’un d’eux sans région reçoit celle-ci.',
          'Códigos ISO 3166-1. Una ciudad de uno de ellos sin región recibe esta.',
          'رموز ISO 3166-1. تُسند هذه المنطقة إلى مدينة من أحدها لا منطقة لها.',
        ),
      },
      validate: ruled<string[]>(text, (codes) => {
        const code = codes.find((each) => !isCountry(each))
        return code === undefined ? undefined : { fault: 'notACountry', parameters: { code } }
      }),
    },
    {
      name: 'hub',
      type: 'group',
      fields: [
        { name: 'active', type: 'checkbox', defaultValue: false, index: true },
        ...dayWithPrecision({ name: 'launchedOn' }),
        localizedText({ name: 'title' }),
        richText({ name: 'introduction' }),
        {
          name: 'pillars',
          type: 'array',
          fields: [
            localizedText({ name: 'title', required: true }),
            localizedTextarea({ name: 'text', required: true }),
          ],
        },
        richText({ name: 'needs' }),
        {
          name: 'achievements',
          type: 'array',
          fields: [
            { name: 'city', type: 'relationship', relationTo: 'cities', required: true },
            localizedTextarea({ name: 'text', required: true }),
          ],
        },
        { name: 'team', type: 'relationship', relationTo: 'people', hasMany: true },
        { name: 'email', type: 'email' },
      ],
    },
    { name: 'cities', type: 'join', collection: 'cities', on: 'region' },
    { name: 'events', type: 'join', collection: 'events', on: 'region' },
    { name: 'resources', type: 'join', collection: 'resources', on: 'regions' },
    { name: 'articles', type: 'join', collection: 'articles', on: 'regions' },
  ],
})
