import type { CollectionConfig } from 'payload'

import { actorOf, isStaff } from '@/access/core/actor'
import { defineAccess } from '@/access/policy'
import { LOCALES } from '@/content/locales'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'

export const RUNS = 'translation-runs'

/** How far a run of a translation engine is. */
export const RUN_STATES = ['queued', 'running', 'done', 'stopped', 'failed'] as const
export type RunState = (typeof RUN_STATES)[number]

const READ = { read: 'always' } as const

/**
 * What translation engines were asked for, by whom, and what became of it. Runs are made, stopped
 * and told of through `/api/translation/machine` only; nobody edits what happened.
 */
export const TranslationRuns: CollectionConfig = {
  slug: RUNS,
  labels: {
    singular: label(
      'Machine translation run',
      'Traduction automatique',
      'Traducción automática',
      'ترجمة آلية',
    ),
    plural: label(
      'Machine translation runs',
      'Traductions automatiques',
      'Traducciones automáticas',
      'ترجمات آلية',
    ),
  },
  admin: {
    useAsTitle: 'id',
    group: GROUPS.translation,
    defaultColumns: ['id', 'locale', 'engine', 'state', 'done', 'left', 'createdAt'],
  },
  access: {
    ...defineAccess({ translator: READ, editor: READ, admin: READ }),
    read: ({ req }) => {
      const actor = actorOf(req.user)
      if (isStaff(actor)) return true
      const locales = actor.languages.filter((it) => it.translate).map(({ locale }) => locale)
      return locales.length > 0 && { locale: { in: locales } }
    },
  },
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'queued',
      enumName: 'enum_translation_run_state',
      label: label('State', 'État', 'Estado', 'الحالة'),
      options: [
        { value: 'queued', label: label('Queued', 'En attente', 'En cola', 'في الانتظار') },
        { value: 'running', label: label('Running', 'En cours', 'En curso', 'قيد التنفيذ') },
        { value: 'done', label: label('Done', 'Terminée', 'Terminada', 'منجزة') },
        { value: 'stopped', label: label('Stopped', 'Arrêtée', 'Detenida', 'متوقفة') },
        { value: 'failed', label: label('Failed', 'Échouée', 'Fallida', 'فاشلة') },
      ],
    },
    {
      name: 'stoppedBy',
      type: 'text',
      label: label('Why it ended early', 'Motif d’arrêt', 'Motivo del fin', 'سبب التوقف'),
    },
    {
      name: 'locale',
      type: 'select',
      required: true,
      enumName: 'enum_translation_run_locale',
      options: LOCALES.map(({ code, name }) => ({ value: code, label: name })),
      label: label('Language', 'Langue', 'Idioma', 'اللغة'),
    },
    {
      name: 'scope',
      type: 'group',
      label: label('Documents', 'Documents', 'Documentos', 'المستندات'),
      fields: [
        {
          name: 'collection',
          type: 'text',
          required: true,
          label: label('Collection', 'Collection', 'Colección', 'المجموعة'),
        },
        {
          name: 'documents',
          type: 'json',
          label: label('Documents', 'Documents', 'Documentos', 'المستندات'),
        },
        {
          name: 'suggestions',
          type: 'text',
          required: true,
          defaultValue: 'stale',
          label: label('Suggestions for', 'Suggestions pour', 'Sugerencias para', 'اقتراحات لـ'),
        },
      ],
    },
    {
      name: 'engine',
      type: 'text',
      required: true,
      label: label('Engine', 'Moteur', 'Motor', 'المحرك'),
    },
    { name: 'model', type: 'text', label: label('Model', 'Modèle', 'Modelo', 'النموذج') },
    number('total', label('Texts', 'Textes', 'Textos', 'النصوص')),
    number('done', label('Translated', 'Traduits', 'Traducidos', 'المترجمة')),
    number(
      'reused',
      label('From the memory', 'De la mémoire', 'De la memoria', 'من ذاكرة الترجمة'),
    ),
    number('suggested', label('Suggested', 'Suggérés', 'Sugeridos', 'المقترحة')),
    number('left', label('Left', 'Laissés', 'Sin traducir', 'المتروكة')),
    number('characters', label('Characters sent', 'Caractères', 'Caracteres', 'الأحرف المرسلة')),
    number(
      'estimatedCost',
      label('Estimated cost', 'Coût estimé', 'Coste estimado', 'الكلفة المقدرة'),
    ),
    number('spentCost', label('Cost', 'Coût', 'Coste', 'الكلفة')),
    {
      name: 'reasons',
      type: 'json',
      label: label('Left because', 'Motifs', 'Motivos', 'أسباب الترك'),
    },
    {
      name: 'report',
      type: 'json',
      label: label('Texts left', 'Textes laissés', 'Textos sin traducir', 'النصوص المتروكة'),
    },
    {
      name: 'requestedBy',
      type: 'text',
      required: true,
      label: label('Asked for by', 'Demandée par', 'Pedida por', 'طلبها'),
    },
    date('startedAt', label('Begun', 'Début', 'Inicio', 'بدأت')),
    date('finishedAt', label('Ended', 'Fin', 'Fin', 'انتهت')),
    date('cancelledAt', label('Cancelled', 'Annulée', 'Cancelada', 'ألغيت')),
  ],
}

type Label = ReturnType<typeof label>

function number(name: string, text: Label) {
  return { name, type: 'number', required: true, defaultValue: 0, label: text } as const
}

function date(name: string, text: Label) {
  return { name, type: 'date', label: text } as const
}
