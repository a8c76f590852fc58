import type { CollectionConfig } from 'payload'
import { text } from 'payload/shared'

import { dayField, publishedAtField, revisedAtField } from '@/fields/dates'
import { coverField } from '@/fields/media'
import { neededWhen } from '@/fields/needed-when'
import { readingMinutesField } from '@/fields/reading-minutes'
import { ruled } from '@/fields/rule'
import { slugField } from '@/fields/slug'
import { languageField, urlField } from '@/fields/standards'
import { localizedText, summaryField, titleField } from '@/fields/text'
import { vocabularyField } from '@/fields/vocabulary'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'
import { richText } from '@/rich-text/field'

import { contentCollection } from './content-collection'

const isCoverage = (article: Record<string, unknown>) => article.kind === 'media-coverage'
const isVacancy = (article: Record<string, unknown>) => article.kind === 'vacancy'
const HASHTAG = /^#\p{L}[\p{L}\p{N}_]*$/u

/** Shown to editors as News; `news` would give GraphQL the plural `allNews`. */
export const Articles: CollectionConfig = contentCollection({
  slug: 'articles',
  labels: {
    singular: label('News item', 'Actualité', 'Noticia', 'خبر'),
    plural: label('News', 'Actualités', 'Noticias', 'الأخبار'),
  },
  admin: {
    useAsTitle: 'title',
    group: GROUPS.library,
    defaultColumns: ['title', 'kind', 'publishedAt', '_status'],
  },
  defaultSort: '-publishedAt',
  fields: [
    titleField({ name: 'title' }),
    slugField({ from: 'title' }),
    vocabularyField({ name: 'kind', vocabulary: 'articleKind', required: true, index: true }),
    publishedAtField(),
    revisedAtField(),
    localizedText({ name: 'dateline' }),
    summaryField({ required: true }),
    richText({ name: 'body' }),
    readingMinutesField(),
    coverField(),
    { name: 'authors', type: 'relationship', relationTo: 'people', hasMany: true, index: true },
    { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true, index: true },
    { name: 'regions', type: 'relationship', relationTo: 'regions', hasMany: true, index: true },
    { name: 'initiative', type: 'relationship', relationTo: 'initiatives', index: true },
    { name: 'cities', type: 'relationship', relationTo: 'cities', hasMany: true, index: true },
    { name: 'partners', type: 'relationship', relationTo: 'partners', hasMany: true, index: true },
    { name: 'events', type: 'relationship', relationTo: 'events', hasMany: true, index: true },
    { name: 'resources', type: 'relationship', relationTo: 'resources', hasMany: true },
    { name: 'about', type: 'relationship', relationTo: 'partners', hasMany: true },
    {
      name: 'hashtags',
      type: 'text',
      hasMany: true,
      validate: ruled<string[]>(text, (tags) => {
        const tag = tags.find((each) => !HASHTAG.test(each))
        return tag === undefined ? undefined : { fault: 'notAHashtag', parameters: { tag } }
      }),
    },
    {
      name: 'source',
      type: 'group',
      admin: { condition: (article) => isCoverage(article) },
      fields: [
        neededWhen(isCoverage, { name: 'publication', type: 'text', maxLength: 200 }),
        { name: 'author', type: 'text', maxLength: 200 },
        neededWhen(isCoverage, urlField()),
        languageField(),
        vocabularyField({ name: 'translation', vocabulary: 'sourceTranslation' }),
      ],
    },
    {
      name: 'vacancy',
      type: 'group',
      admin: { condition: (article) => isVacancy(article) },
      fields: [
        neededWhen(isVacancy, dayField({ name: 'deadline', index: true })),
        neededWhen(isVacancy, localizedText({ name: 'location' })),
        vocabularyField({ name: 'contract', vocabulary: 'contractKind' }),
      ],
    },
  ],
})
