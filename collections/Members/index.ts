import type { CollectionConfig, DateField } from 'payload'
import { date, select } from 'payload/shared'

import { ownMembershipField } from '@/access/fields'
import { dayField, dayWithPrecision, notBefore } from '@/fields/dates'
import { isEmpty, ruled } from '@/fields/rule'
import { localizedText, localizedTextarea } from '@/fields/text'
import { vocabularyField } from '@/fields/vocabulary'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'
import { say } from '@/messages/say'

import { contentCollection } from '../content-collection'
import { checkTransition, hasJoined } from './transitions'

/** Required once the city is a member: incomplete in a draft, not in a publication. */
const joinedOnValidate = (async (value, options) => {
  const member = options.siblingData as { status?: unknown }
  if (isEmpty(value) && hasJoined(member.status)) return say(options.req, 'joinedOnNeeded')
  return date(value, options)
}) as NonNullable<DateField['validate']>

/** One membership of one city. An application is a membership with the status "applied". */
export const Members: CollectionConfig = contentCollection({
  slug: 'members',
  labels: {
    singular: label('Member', 'Membre', 'Miembro', 'عضو'),
    plural: label('Members', 'Membres', 'Miembros', 'الأعضاء'),
  },
  admin: {
    useAsTitle: 'cityName',
    group: GROUPS.network,
    defaultColumns: ['city', 'status', 'joinedOn', 'contributing', 'updatedAt'],
  },
  fields: [
    { name: 'cityName', type: 'text', virtual: 'city.name', admin: { hidden: true } },
    {
      type: 'tabs',
      tabs: [
        {
          label: label('Membership', 'Adhésion', 'Membresía', 'العضوية'),
          fields: [
            {
              name: 'city',
              type: 'relationship',
              relationTo: 'cities',
              required: true,
              unique: true,
              index: true,
            },
            {
              ...vocabularyField({
                name: 'status',
                vocabulary: 'memberStatus',
                defaultValue: 'applied',
                required: true,
                index: true,
              }),
              validate: ruled<string>(select, (to, { previousValue }) =>
                checkTransition(previousValue, to),
              ),
            },
            dayField({ name: 'appliedAt' }),
            ...dayWithPrecision({ name: 'joinedOn', precisionName: 'joinedPrecision' }).map(
              (field) =>
                'name' in field && field.name === 'joinedOn'
                  ? { ...(field as DateField), validate: joinedOnValidate }
                  : field,
            ),
            dayField({ name: 'leftOn', rules: [notBefore('joinedOn', 'leftBeforeJoined')] }),
            {
              name: 'committee',
              type: 'group',
              fields: [
                vocabularyField({
                  name: 'seat',
                  vocabulary: 'committeeSeat',
                  defaultValue: 'none',
                  index: true,
                }),
                {
                  type: 'row',
                  fields: [
                    dayField({ name: 'since' }),
                    dayField({
                      name: 'until',
                      rules: [notBefore('since', 'seatEndsBeforeStart')],
                    }),
                  ],
                },
              ],
            },
            { name: 'contributing', type: 'checkbox', defaultValue: false },
            { name: 'leader', type: 'relationship', relationTo: 'people' },
          ],
        },
        {
          label: label('Contact', 'Contact', 'Contacto', 'جهة الاتصال'),
          fields: [
            {
              name: 'contact',
              type: 'group',
              access: ownMembershipField,
              admin: {
                description: label(
                  'Never shown to readers of the site.',
                  'Jamais montré aux lecteurs du site.',
                  'Nunca se muestra a los lectores del sitio.',
                  'لا يظهر لقراء الموقع أبداً.',
                ),
              },
              fields: [
                { name: 'name', type: 'text', maxLength: 200 },
                { name: 'email', type: 'email' },
                { name: 'phone', type: 'text', maxLength: 50 },
              ],
            },
          ],
        },
        {
          label: label('Journey', 'Parcours', 'Trayectoria', 'المسيرة'),
          fields: [
            localizedTextarea({
              name: 'statement',
              note: 'Why the city joined the network, in its own words',
            }),
            {
              name: 'journey',
              type: 'array',
              hooks: { beforeChange: [({ value }) => byDate(value)] },
              fields: [
                {
                  type: 'row',
                  fields: dayWithPrecision({
                    name: 'date',
                    precisionName: 'precision',
                    required: true,
                  }),
                },
                localizedText({ name: 'title', required: true }),
                localizedTextarea({ name: 'text' }),
                { name: 'event', type: 'relationship', relationTo: 'events' },
                { name: 'image', type: 'upload', relationTo: 'media' },
              ],
            },
          ],
        },
      ],
    },
  ],
})

/** The steps of a journey in the order of time, whatever the order they were typed in. */
const byDate = (journey: unknown): unknown =>
  Array.isArray(journey)
    ? journey.toSorted((a: Step, b: Step) => Date.parse(a.date ?? '') - Date.parse(b.date ?? ''))
    : journey

type Step = { date?: string }
