import type { CollectionConfig } from 'payload'
import { relationship } from 'payload/shared'

import { countField } from '@/fields/count'
import { dayField, notBefore } from '@/fields/dates'
import { joinField } from '@/fields/join'
import { coverField } from '@/fields/media'
import { type Rule, ruled } from '@/fields/rule'
import { slugField } from '@/fields/slug'
import { countryField, urlField } from '@/fields/standards'
import { localizedText, summaryField, titleField } from '@/fields/text'
import { vocabularyField } from '@/fields/vocabulary'
import { linesAbove } from '@/hooks/parents'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'
import { richText } from '@/rich-text/field'

import { contentCollection } from './content-collection'

/** No organisation belongs to itself, over however many levels (consulate, embassy, ministry). */
const noCycle: Rule<number> = async (parent, { id, req }) => {
  if (id === undefined) return undefined
  const lines = await linesAbove('partners', parent, req)
  const line = lines.find((it) => it.some((ancestor) => ancestor.id === id))
  return line && { fault: 'partnerCycle', parameters: { name: line[0]?.name ?? `#${parent}` } }
}

/** Organisations: who funds, hosts and takes part; ministries and networks alike. */
export const Partners: CollectionConfig = contentCollection({
  slug: 'partners',
  labels: {
    singular: label('Partner', 'Partenaire', 'Socio', 'شريك'),
    plural: label('Partners', 'Partenaires', 'Socios', 'الشركاء'),
  },
  admin: {
    useAsTitle: 'name',
    group: GROUPS.network,
    defaultColumns: ['name', 'acronym', 'kind', 'relations', 'country', '_status'],
    listSearchableFields: ['name', 'acronym'],
  },
  fields: [
    titleField({ name: 'name' }),
    localizedText({
      name: 'acronym',
      maxLength: 30,
      note: 'Keep the original acronym unless the organisation has an official one',
    }),
    slugField({ from: 'name' }),
    vocabularyField({ name: 'kind', vocabulary: 'partnerKind', required: true, index: true }),
    vocabularyField({
      name: 'relations',
      vocabulary: 'partnerRelation',
      hasMany: true,
      index: true,
    }),
    countryField(),
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'partners',
      index: true,
      admin: {
        description: label(
          'The organisation this one belongs to, e.g. the ministry of a consulate',
          'L’organisation dont celle-ci dépend, p. ex. le ministère d’un consulat',
          'La organización de la que depende, p. ej. el ministerio de un consulado',
          'الجهة التي تتبعها هذه المنظمة، مثل وزارة تتبعها قنصلية',
        ),
      },
      validate: ruled<number>(relationship, noCycle) as never,
    },
    urlField({ name: 'website' }),
    coverField({ name: 'logo' }),
    summaryField(),
    richText({ name: 'boilerplate' }),
    {
      name: 'socialLinks',
      type: 'array',
      fields: [
        {
          type: 'row',
          fields: [
            vocabularyField({ name: 'platform', vocabulary: 'socialPlatform', required: true }),
            urlField({ required: true }),
          ],
        },
      ],
    },
    {
      name: 'agreements',
      type: 'array',
      fields: [
        vocabularyField({ name: 'kind', vocabulary: 'agreementKind', required: true }),
        {
          type: 'row',
          fields: [
            dayField({ name: 'signedOn' }),
            dayField({ name: 'endsOn', rules: [notBefore('signedOn', 'endsBeforeStart')] }),
          ],
        },
        { name: 'document', type: 'upload', relationTo: 'documents' },
      ],
    },
    countField({ name: 'order', admin: { position: 'sidebar' } }),
    joinField({ name: 'articles', collection: 'articles', on: 'partners', sort: '-publishedAt' }),
    joinField({
      name: 'resources',
      collection: 'resources',
      on: 'partners.partner',
      sort: '-publishedAt',
    }),
    joinField({
      name: 'reports',
      collection: 'reports',
      on: 'organisations',
      sort: '-publishedAt',
    }),
  ],
})
