import type { CollectionConfig } from 'payload'
import { array, checkbox } from 'payload/shared'

import { publishedAtField } from '@/fields/dates'
import { filesField } from '@/fields/files'
import { joinedId } from '@/fields/id'
import { coverField } from '@/fields/media'
import { readingMinutesField } from '@/fields/reading-minutes'
import { type Rule, ruled } from '@/fields/rule'
import { slugField } from '@/fields/slug'
import { localizedText, summaryField, titleField } from '@/fields/text'
import { vocabularyField } from '@/fields/vocabulary'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'
import { richText } from '@/rich-text/field'

import { contentCollection } from '../content-collection'
import { checkAfterEvent, checkAudiences, checkUnattributed } from './check-report'

const afterEvent: Rule<string> = async (publishedAt, { data, req }) => {
  const id = joinedId(data.event)
  if (id === undefined) return undefined
  const event = await req.payload.findByID({
    collection: 'events',
    id,
    depth: 0,
    draft: true,
    disableErrors: true,
    req,
  })
  return event ? checkAfterEvent(publishedAt, event) : undefined
}

const unattributed: Rule<boolean> = (chathamHouse, { data }) =>
  chathamHouse ? (checkUnattributed(data.body) ?? checkUnattributed(data.nextSteps)) : undefined

/** What an event found: who took part, findings, and recommendations by audience. */
export const Reports: CollectionConfig = contentCollection({
  slug: 'reports',
  labels: {
    singular: label('Report', 'Rapport', 'Informe', 'تقرير'),
    plural: label('Reports', 'Rapports', 'Informes', 'التقارير'),
  },
  admin: {
    useAsTitle: 'title',
    group: GROUPS.programme,
    defaultColumns: ['title', 'event', 'publishedAt', '_status'],
  },
  fields: [
    titleField({ name: 'title' }),
    slugField({ from: 'title' }),
    publishedAtField({ rules: [afterEvent] }),
    readingMinutesField({ of: ['body', 'nextSteps', 'keyFindings', 'recommendations'] }),
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Report', 'Rapport', 'Informe', 'التقرير'),
          fields: [
            {
              name: 'event',
              type: 'relationship',
              relationTo: 'events',
              required: true,
              index: true,
            },
            summaryField({ required: true }),
            richText({ name: 'body' }),
            richText({ name: 'nextSteps' }),
            {
              name: 'chathamHouse',
              type: 'checkbox',
              defaultValue: false,
              validate: ruled<boolean>(checkbox, unattributed),
              admin: {
                description: label(
                  'What was said may be reported, not who said it: no quote names a person.',
                  'On rapporte ce qui a été dit, pas qui l’a dit : aucune citation ne nomme une personne.',
                  'Se informa de lo dicho, no de quién lo dijo: ninguna cita nombra a una persona.',
                  'يُنقل ما قيل دون ذكر قائله: لا يسمي أي اقتباس شخصاً.',
                ),
              },
            },
          ],
        },
        {
          label: label('Findings', 'Conclusions', 'Conclusiones', 'النتائج'),
          fields: [
            {
              name: 'keyFindings',
              type: 'array',
              fields: [localizedText({ name: 'text', maxLength: 1_000, required: true })],
            },
            {
              name: 'recommendations',
              type: 'array',
              validate: ruled<{ audience?: unknown }[]>(array, checkAudiences),
              fields: [
                vocabularyField({ name: 'audience', vocabulary: 'audience', required: true }),
                {
                  name: 'items',
                  type: 'array',
                  required: true,
                  minRows: 1,
                  fields: [localizedText({ name: 'text', maxLength: 1_000, required: true })],
                },
              ],
            },
          ],
        },
        {
          label: label('Who took part', 'Participants', 'Participantes', 'المشاركون'),
          fields: [
            { name: 'cities', type: 'relationship', relationTo: 'cities', hasMany: true },
            { name: 'organisations', type: 'relationship', relationTo: 'partners', hasMany: true },
            { name: 'authors', type: 'relationship', relationTo: 'people', hasMany: true },
          ],
        },
        {
          label: label('Attachments', 'Annexes', 'Anexos', 'المرفقات'),
          fields: [
            filesField(),
            coverField(),
            { name: 'relatedEvents', type: 'relationship', relationTo: 'events', hasMany: true },
            vocabularyField({
              name: 'disclaimer',
              vocabulary: 'reportDisclaimer',
              defaultValue: 'none',
            }),
          ],
        },
      ],
    },
  ],
})
