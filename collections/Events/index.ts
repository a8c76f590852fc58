import type { CollectionConfig } from 'payload'
import { relationship } from 'payload/shared'

import { countField } from '@/fields/count'
import { figuresField } from '@/fields/figures'
import { joinField } from '@/fields/join'
import { ruled } from '@/fields/rule'
import { slugField } from '@/fields/slug'
import { languagesField, timeZoneField } from '@/fields/standards'
import { localizedText, summaryField, titleField } from '@/fields/text'
import { vocabularyField } from '@/fields/vocabulary'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'
import { richText } from '@/rich-text/field'

import { contentCollection } from '../content-collection'
import { fromCity } from './city-defaults'
import { instantField, people, programme, recordings } from './programme'
import { cityUnlessOnline, endsAfterStart, validParent } from './rules'

/** Anything held. The sessions of a summit are events of their own, with the summit as parent. */
export const Events: CollectionConfig = contentCollection({
  slug: 'events',
  labels: {
    singular: label('Event', 'Événement', 'Evento', 'فعالية'),
    plural: label('Events', 'Événements', 'Eventos', 'الفعاليات'),
  },
  admin: {
    useAsTitle: 'title',
    group: GROUPS.programme,
    defaultColumns: ['title', 'kind', 'startsAt', 'city', 'status', '_status'],
    listSearchableFields: ['title', 'summary', 'venue'],
  },
  fields: [
    titleField({ name: 'title' }),
    slugField({ from: 'title' }),
    {
      type: 'tabs',
      tabs: [
        {
          label: label('About', 'À propos', 'Acerca de', 'نبذة'),
          fields: [
            {
              type: 'row',
              fields: [
                vocabularyField({
                  name: 'kind',
                  vocabulary: 'eventKind',
                  required: true,
                  index: true,
                }),
                vocabularyField({
                  name: 'mode',
                  vocabulary: 'eventMode',
                  defaultValue: 'in-person',
                  required: true,
                  index: true,
                }),
                {
                  ...vocabularyField({
                    name: 'status',
                    vocabulary: 'eventStatus',
                    defaultValue: 'planned',
                    required: true,
                  }),
                  // In lists it stands beside the status of publication.
                  label: label('Held?', 'Tenue', 'Celebración', 'الانعقاد'),
                },
              ],
            },
            summaryField({ required: true }),
            richText({ name: 'body' }),
            languagesField(),
            {
              name: 'parent',
              type: 'relationship',
              relationTo: 'events',
              index: true,
              validate: ruled<number>(relationship, validParent) as never,
              admin: {
                description: label(
                  'For a session: the summit or conference it is part of',
                  'Pour une séance : le sommet ou la conférence dont elle fait partie',
                  'Para una sesión: la cumbre o conferencia de la que forma parte',
                  'للجلسة: القمة أو المؤتمر الذي هي جزء منه',
                ),
              },
            },
            { name: 'initiative', type: 'relationship', relationTo: 'initiatives', index: true },
            countField({ name: 'seriesNumber', min: 1 }),
            { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true },
          ],
        },
        {
          label: label('When and where', 'Quand et où', 'Cuándo y dónde', 'الزمان والمكان'),
          fields: [
            {
              type: 'row',
              fields: [
                instantField({ name: 'startsAt', required: true, index: true }),
                instantField({
                  name: 'endsAt',
                  required: true,
                  index: true,
                  rules: [endsAfterStart],
                }),
              ],
            },
            { name: 'allDay', type: 'checkbox', defaultValue: false },
            timeZoneField({
              required: true,
              hooks: { beforeValidate: [fromCity('timeZone')] },
              admin: {
                description: label(
                  'Taken from the city when left empty',
                  'Repris de la ville si ce champ est vide',
                  'Se toma de la ciudad si se deja vacío',
                  'تؤخذ من المدينة إن تُركت فارغة',
                ),
              },
            }),
            {
              name: 'city',
              type: 'relationship',
              relationTo: 'cities',
              index: true,
              validate: cityUnlessOnline,
            },
            localizedText({ name: 'venue' }),
            localizedText({ name: 'address', maxLength: 400 }),
            {
              name: 'region',
              type: 'relationship',
              relationTo: 'regions',
              index: true,
              hooks: { beforeValidate: [fromCity('region')] },
            },
          ],
        },
        { label: label('Who', 'Qui', 'Quiénes', 'المشاركون'), fields: people },
        { label: label('Programme', 'Programme', 'Programa', 'البرنامج'), fields: programme },
        {
          label: label('Afterwards', 'Après', 'Después', 'بعد الفعالية'),
          fields: [
            figuresField(),
            recordings,
            { name: 'gallery', type: 'upload', relationTo: 'media', hasMany: true },
            { name: 'documents', type: 'upload', relationTo: 'documents', hasMany: true },
            joinField({ name: 'sessions', collection: 'events', on: 'parent', sort: 'startsAt' }),
            joinField({
              name: 'reports',
              collection: 'reports',
              on: 'event',
              sort: '-publishedAt',
            }),
            joinField({
              name: 'articles',
              collection: 'articles',
              on: 'events',
              sort: '-publishedAt',
            }),
            joinField({
              name: 'declarations',
              collection: 'resources',
              on: 'declaration.adoptedAt',
              sort: '-publishedAt',
            }),
          ],
        },
      ],
    },
  ],
})
