import type { CollectionConfig, Field } from 'payload'

import { staffOnlyField } from '@/access/fields'
import { defineAccess } from '@/access/policy'
import { LOCALES } from '@/content/locales'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'

import { answerReporter } from './answer-reporter'

export const REPORTS = 'translation-reports'

const KEEPING = { read: 'always', update: 'always', delete: 'always' } as const

/** What nobody changes once a reader has sent it. */
const asSent = { access: { update: () => false }, admin: { readOnly: true } }

const STATE: Field = {
  name: 'state',
  type: 'select',
  required: true,
  defaultValue: 'open',
  index: true,
  enumName: 'enum_translation_report_state',
  label: label('State', 'État', 'Estado', 'الحالة'),
  options: [
    { value: 'open', label: label('Open', 'Ouvert', 'Abierto', 'مفتوح') },
    { value: 'fixed', label: label('Fixed', 'Corrigé', 'Corregido', 'صُحّح') },
    { value: 'dismissed', label: label('Dismissed', 'Classé', 'Descartado', 'استُبعد') },
  ],
}

/**
 * What readers reported about texts that are on line. Made by `POST /api/translation-reports` and
 * nothing else; seen by editors, and by translators of the language.
 */
export const TranslationReports: CollectionConfig = {
  slug: REPORTS,
  labels: {
    singular: label('Reader report', 'Signalement', 'Aviso de lector', 'بلاغ قارئ'),
    plural: label('Reader reports', 'Signalements', 'Avisos de lectores', 'بلاغات القراء'),
  },
  admin: {
    useAsTitle: 'exact',
    group: GROUPS.translation,
    defaultColumns: ['exact', 'locale', 'collection', 'state', 'createdAt'],
    listSearchableFields: ['exact', 'message'],
  },
  defaultSort: '-createdAt',
  access: defineAccess({
    translator: { read: 'aboutOwnLanguages' },
    editor: KEEPING,
    admin: KEEPING,
  }),
  hooks: { beforeChange: [answerReporter] },
  fields: [
    STATE,
    {
      name: 'reply',
      type: 'textarea',
      maxLength: 2_000,
      label: label('Reply', 'Réponse', 'Respuesta', 'الرد'),
      admin: {
        description: label(
          'Sent to the reader, where there is an address, when the report is closed',
          'Envoyée au lecteur, s’il a laissé une adresse, quand le signalement est clos',
          'Se envía al lector, si dejó una dirección, cuando se cierra el aviso',
          'يُرسل إلى القارئ، إن ترك عنواناً، عند إغلاق البلاغ',
        ),
      },
    },
    {
      name: 'exact',
      type: 'textarea',
      required: true,
      label: label('Quote', 'Citation', 'Cita', 'الاقتباس'),
      ...asSent,
    },
    {
      name: 'message',
      type: 'textarea',
      label: label('Message', 'Message', 'Mensaje', 'الرسالة'),
      ...asSent,
    },
    {
      name: 'suggestion',
      type: 'textarea',
      label: label('Suggested text', 'Texte proposé', 'Texto propuesto', 'النص المقترح'),
      ...asSent,
    },
    {
      name: 'locale',
      type: 'select',
      required: true,
      index: true,
      enumName: 'enum_translation_report_locale',
      options: LOCALES.map(({ code, name }) => ({ value: code, label: name })),
      label: label('Language', 'Langue', 'Idioma', 'اللغة'),
      ...asSent,
    },
    {
      name: 'collection',
      type: 'text',
      required: true,
      index: true,
      label: label('Collection', 'Collection', 'Colección', 'المجموعة'),
      ...asSent,
    },
    {
      name: 'document',
      type: 'text',
      required: true,
      index: true,
      label: label('Document', 'Document', 'Documento', 'الوثيقة'),
      ...asSent,
    },
    {
      name: 'key',
      type: 'text',
      label: label('Text', 'Texte', 'Texto', 'النص'),
      ...asSent,
      admin: {
        readOnly: true,
        description: label(
          'Which text of the document; empty where the quote was not found',
          'Quel texte du document ; vide si la citation n’a pas été trouvée',
          'Qué texto del documento; vacío si no se encontró la cita',
          'أي نص من الوثيقة؛ فارغ إن لم يُعثر على الاقتباس',
        ),
      },
    },
    {
      name: 'textThen',
      type: 'textarea',
      hidden: true,
      access: { read: () => false, update: () => false },
      label: label('Text as it was', 'Texte d’alors', 'Texto de entonces', 'النص كما كان'),
    },
    {
      name: 'url',
      type: 'text',
      label: label('Page', 'Page', 'Página', 'الصفحة'),
      ...asSent,
    },
    {
      name: 'email',
      type: 'email',
      label: label('Address', 'Adresse', 'Dirección', 'العنوان'),
      access: { ...staffOnlyField, update: () => false },
      admin: {
        readOnly: true,
        description: label(
          'Deleted when the report is closed, and after 90 days',
          'Supprimée à la clôture du signalement, et après 90 jours',
          'Se borra al cerrar el aviso y a los 90 días',
          'يُحذف عند إغلاق البلاغ، وبعد 90 يوماً',
        ),
      },
    },
  ],
}
