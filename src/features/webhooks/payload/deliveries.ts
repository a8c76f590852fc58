import type { CollectionConfig, Field } from 'payload'

import { defineAccess } from '@/access/policy'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'

import { OUTCOME_LABELS } from './outcome-labels'
import { DELIVERIES, WEBHOOKS } from './slugs'

/**
 * What is to be told to whom, and what became of it: outbox and log in one. Nobody edits what
 * happened; administrators read it, and may have it sent again.
 */
export const Deliveries: CollectionConfig = {
  slug: DELIVERIES,
  labels: {
    singular: label('Delivery', 'Envoi', 'Envío', 'عملية إرسال'),
    plural: label(
      'Webhook deliveries',
      'Envois des webhooks',
      'Envíos de webhooks',
      'إرسال الخطافات',
    ),
  },
  defaultSort: '-id',
  admin: {
    useAsTitle: 'event',
    group: GROUPS.system,
    defaultColumns: ['event', 'state', 'createdAt', 'webhook', 'attempts', 'responseStatus'],
  },
  graphQL: false,
  access: defineAccess({ admin: { read: 'always' } }),
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: label('State', 'État', 'Estado', 'الحالة'),
      options: [
        { value: 'waiting', label: label('Waiting', 'En attente', 'En espera', 'في الانتظار') },
        { value: 'delivered', label: label('Delivered', 'Remis', 'Entregado', 'سُلّم') },
        { value: 'failed', label: label('Given up', 'Abandonné', 'Abandonado', 'تُرك') },
      ],
    },
    {
      name: 'event',
      type: 'text',
      required: true,
      label: label('Event', 'Événement', 'Suceso', 'الحدث'),
    },
    {
      name: 'webhook',
      type: 'relationship',
      relationTo: WEBHOOKS,
      index: true,
      label: label('Webhook', 'Webhook', 'Webhook', 'خطاف ويب'),
    },
    text('messageId', label('webhook-id', 'webhook-id', 'webhook-id', 'webhook-id')),
    date('happenedAt', label('Happened', 'Survenu', 'Ocurrió', 'وقع')),
    {
      name: 'data',
      type: 'json',
      required: true,
      label: label('Data', 'Données', 'Datos', 'البيانات'),
    },
    number('attempts', label('Tries', 'Tentatives', 'Intentos', 'المحاولات')),
    {
      name: 'outcome',
      type: 'select',
      label: label('Last outcome', 'Dernier résultat', 'Último resultado', 'آخر نتيجة'),
      options: Object.entries(OUTCOME_LABELS).map(([value, words]) => ({ value, label: words })),
    },
    number('responseStatus', label('Status', 'Statut', 'Código', 'رمز الرد')),
    {
      name: 'response',
      type: 'textarea',
      label: label('Answer', 'Réponse', 'Respuesta', 'الرد'),
    },
    number(
      'durationMs',
      label('Duration (ms)', 'Durée (ms)', 'Duración (ms)', 'المدة (ملي ثانية)'),
    ),
    date('triedAt', label('Last try', 'Dernière tentative', 'Último intento', 'آخر محاولة')),
    date(
      'nextTryAt',
      label('Next try', 'Prochaine tentative', 'Próximo intento', 'المحاولة التالية'),
    ),
    {
      name: 'controls',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/src/features/webhooks/panel/controls.client#DeliveryControls' },
      },
    },
  ],
}

type Label = ReturnType<typeof label>

function text(name: string, words: Label): Field {
  return { name, type: 'text', required: true, unique: true, label: words }
}

function number(name: string, words: Label): Field {
  return { name, type: 'number', label: words }
}

function date(name: string, words: Label): Field {
  return {
    name,
    type: 'date',
    label: words,
    admin: { date: { pickerAppearance: 'dayAndTime' } },
  }
}
