import type { CollectionConfig } from 'payload'
import { array } from 'payload/shared'

import { checkChapters, checkEndorsements } from '@/content/resource-rules'
import { chapterSlugField } from '@/fields/chapter-slug'
import { countField } from '@/fields/count'
import { dayField, publishedAtField, revisedAtField } from '@/fields/dates'
import { filesField } from '@/fields/files'
import { coverField } from '@/fields/media'
import { readingMinutesField } from '@/fields/reading-minutes'
import { ruled } from '@/fields/rule'
import { slugField } from '@/fields/slug'
import { urlField } from '@/fields/standards'
import { localizedText, summaryField, titleField } from '@/fields/text'
import { vocabularyField } from '@/fields/vocabulary'
import { languagesOfFiles } from '@/hooks/languages-of-files'
import { oneCityPerSpotlight } from '@/hooks/one-city-per-spotlight'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'
import { richText } from '@/rich-text/field'

import { contentCollection } from './content-collection'

/** The library: guides, reports, city spotlights, declarations and the like. */
export const Resources: CollectionConfig = contentCollection({
  slug: 'resources',
  labels: {
    singular: label('Resource', 'Ressource', 'Recurso', 'مورد'),
    plural: label('Resources', 'Ressources', 'Recursos', 'الموارد'),
  },
  admin: {
    useAsTitle: 'title',
    group: GROUPS.library,
    defaultColumns: ['title', 'kind', 'publishedAt', '_status'],
  },
  defaultSort: '-publishedAt',
  hooks: { beforeValidate: [oneCityPerSpotlight] },
  fields: [
    titleField({ name: 'title' }),
    slugField({ from: 'title' }),
    vocabularyField({ name: 'kind', vocabulary: 'resourceKind', required: true, index: true }),
    publishedAtField(),
    revisedAtField(),
    summaryField({ required: true }),
    richText({ name: 'body' }),
    {
      name: 'chapters',
      type: 'array',
      validate: ruled<{ slug?: unknown }[]>(array, checkChapters),
      fields: [
        localizedText({ name: 'title', required: true }),
        chapterSlugField(),
        richText({ name: 'body' }),
      ],
    },
    readingMinutesField({ of: ['body', 'chapters'] }),
    { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true, index: true },
    { name: 'regions', type: 'relationship', relationTo: 'regions', hasMany: true, index: true },
    vocabularyField({ name: 'audiences', vocabulary: 'audience', hasMany: true, index: true }),
    { name: 'initiative', type: 'relationship', relationTo: 'initiatives', index: true },
    {
      name: 'cities',
      type: 'relationship',
      relationTo: 'cities',
      hasMany: true,
      index: true,
    },
    { name: 'authors', type: 'relationship', relationTo: 'people', hasMany: true, index: true },
    { name: 'contributors', type: 'relationship', relationTo: 'people', hasMany: true },
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
        vocabularyField({ name: 'role', vocabulary: 'resourcePartnerRole', required: true }),
      ],
    },
    filesField(),
    urlField({ name: 'externalUrl' }),
    {
      name: 'languages',
      type: 'text',
      hasMany: true,
      virtual: true,
      admin: { readOnly: true },
      hooks: { afterRead: [languagesOfFiles] },
    },
    { name: 'supersedes', type: 'relationship', relationTo: 'resources' },
    {
      name: 'declaration',
      type: 'group',
      admin: { condition: (resource) => resource?.kind === 'declaration' },
      fields: [
        { name: 'adoptedAt', type: 'relationship', relationTo: 'events', index: true },
        dayField({ name: 'adoptedOn' }),
        { name: 'open', type: 'checkbox', defaultValue: false },
        { name: 'endorsedBy', type: 'relationship', relationTo: 'cities', hasMany: true },
        countField({
          name: 'endorsementCount',
          rules: [(count, { siblingData }) => checkEndorsements(count, siblingData.endorsedBy)],
        }),
        vocabularyField({ name: 'endorsementQualifier', vocabulary: 'figureQualifier' }),
        {
          name: 'commitments',
          type: 'array',
          fields: [localizedText({ name: 'text', required: true, maxLength: 1_000 })],
        },
      ],
    },
    coverField(),
  ],
})
