import type { CollectionConfig, DateField, Option } from 'payload'

import { defineAccess } from '@/access/policy'
import { LOCALES } from '@/content/locales'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'

import type { PrivateHosts } from '../core/address'
import { checkAddress } from './check-address'
import { giveSecret, showSecretOnce } from './secret-hooks'
import { DELIVERIES, WEBHOOKS } from './slugs'
import { startAfresh } from './start-afresh'

type Choices = { events: Option[]; collections: Option[]; privateHosts: PrivateHosts }

const EVERYTHING = { create: 'always', read: 'always', update: 'always', delete: 'always' } as const

/** Who is told of what, and where. Administrators only: an address may hold a token. */
export const webhooksCollection = (choices: Choices): CollectionConfig => ({
  slug: WEBHOOKS,
  labels: {
    singular: label('Webhook', 'Webhook', 'Webhook', 'خطاف ويب'),
    plural: label('Webhooks', 'Webhooks', 'Webhooks', 'خطافات الويب'),
  },
  admin: {
    useAsTitle: 'url',
    group: GROUPS.system,
    defaultColumns: ['url', 'description', 'events', 'active', 'failingSince'],
  },
  // Only programs that are told of events need them, and those read no GraphQL.
  graphQL: false,
  access: defineAccess({ admin: EVERYTHING }),
  hooks: {
    beforeChange: [giveSecret, startAfresh],
    afterChange: [showSecretOnce],
  },
  fields: [
    {
      name: 'url',
      type: 'text',
      required: true,
      maxLength: 2_000,
      label: label('Address', 'Adresse', 'Dirección', 'العنوان'),
      admin: {
        description: label(
          'Called by POST, over https. The secret signs what is sent.',
          'Appelée par POST, en https. Le secret signe ce qui est envoyé.',
          'Se llama por POST, con https. El secreto firma lo que se envía.',
          'يُستدعى بطريقة POST عبر https، ويوقّع السر ما يُرسل.',
        ),
      },
      validate: checkAddress(choices.privateHosts),
    },
    {
      name: 'description',
      type: 'text',
      maxLength: 200,
      label: label('Description', 'Description', 'Descripción', 'الوصف'),
    },
    {
      name: 'events',
      type: 'select',
      hasMany: true,
      required: true,
      options: choices.events,
      label: label('Events', 'Événements', 'Sucesos', 'الأحداث'),
    },
    {
      name: 'collections',
      type: 'select',
      hasMany: true,
      options: choices.collections,
      label: label('Collections', 'Collections', 'Colecciones', 'المجموعات'),
      admin: { description: NONE_MEANS_ALL },
    },
    {
      // Not `locales`: Payload keeps localized values in `webhooks_locales`.
      name: 'languages',
      type: 'select',
      hasMany: true,
      options: LOCALES.map(({ code, name }) => ({ value: code, label: name })),
      label: label('Languages', 'Langues', 'Idiomas', 'اللغات'),
      admin: { description: NONE_MEANS_ALL },
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      label: label('Active', 'Actif', 'Activo', 'نشط'),
      admin: { position: 'sidebar' },
    },
    ours('failingSince', label('Failing since', 'En échec depuis', 'Falla desde', 'يفشل منذ')),
    ours(
      'givenUpAt',
      label(
        'Switched off after failures',
        'Désactivé après des échecs',
        'Desactivado tras fallos',
        'أُوقف بعد إخفاقات',
      ),
    ),
    {
      name: 'secrets',
      type: 'json',
      hidden: true,
      label: label('Secrets', 'Secrets', 'Secretos', 'الأسرار'),
      access: { read: () => false, create: () => false, update: () => false },
    },
    {
      name: 'controls',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/src/features/webhooks/panel/controls.client#WebhookControls' },
      },
    },
    {
      name: 'deliveries',
      type: 'join',
      collection: DELIVERIES,
      on: 'webhook',
      defaultLimit: 10,
      defaultSort: '-id',
      label: label('Deliveries', 'Envois', 'Envíos', 'عمليات الإرسال'),
      admin: { defaultColumns: ['event', 'state', 'createdAt', 'attempts'], allowCreate: false },
    },
  ],
})

const NONE_MEANS_ALL = label(
  'None chosen means all.',
  'Aucun choix : toutes.',
  'Sin elegir ninguno: todos.',
  'عدم الاختيار يعني الكل.',
)

/** What deliveries find out; nobody enters it. */
function ours(name: string, text: ReturnType<typeof label>): DateField {
  return {
    name,
    type: 'date',
    label: text,
    access: { create: () => false, update: () => false },
    admin: { readOnly: true, position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
  }
}
