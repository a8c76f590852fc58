import type { CollectionConfig, CollectionSlug, Field, OptionObject, PayloadRequest } from 'payload'

import { actorOf, isStaff } from '@/access/core/actor'
import { defineAccess } from '@/access/policy'
import { isLocale, LOCALES } from '@/content/locales'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'
import { BOOKKEEPING } from '@/platform/references'

import { documentsOfNewJob } from '../../core/jobs/new-job'
import { USERS } from '../people'
import { noteMaker, validAssignees, validDocuments } from './check-job'
import { tellAssigned } from './tell-assigned'

export const JOBS = 'translation-jobs' as CollectionSlug

const EVERYTHING = {
  create: 'always',
  read: 'always',
  update: 'always',
  delete: 'always',
} as const

/**
 * Work that somebody is asked to do: documents, one language, one step. How far it is follows from
 * the texts and is stored nowhere. Editors make jobs; translators see those of their languages.
 */
export const translationJobs = (translated: {
  collections: readonly string[]
  globals: readonly OptionObject[]
}): CollectionConfig => ({
  slug: JOBS,
  labels: {
    singular: label(
      'Translation job',
      'Travail de traduction',
      'Encargo de traducción',
      'مهمة ترجمة',
    ),
    plural: label(
      'Translation jobs',
      'Travaux de traduction',
      'Encargos de traducción',
      'مهام الترجمة',
    ),
  },
  admin: {
    useAsTitle: 'title',
    group: GROUPS.translation,
    defaultColumns: ['title', 'locale', 'step', 'assignees', 'due', 'priority', 'progress'],
    listSearchableFields: ['title', 'instructions'],
  },
  defaultSort: 'due',
  // A document that is to be translated may be deleted; the job is then of the others.
  custom: { [BOOKKEEPING]: true },
  access: {
    ...defineAccess({ translator: { read: 'always' }, editor: EVERYTHING, admin: EVERYTHING }),
    read: ({ req }) => {
      const actor = actorOf(req.user)
      if (isStaff(actor)) return true
      if (!actor.roles.includes('translator')) return false
      const locales = actor.languages
        .filter(({ translate, review }) => translate || review)
        .map(({ locale }) => locale)
      return locales.length > 0 && { locale: { in: locales } }
    },
  },
  hooks: {
    beforeChange: [noteMaker],
    afterChange: [tellAssigned],
  },
  fields: [
    {
      name: 'progress',
      type: 'ui',
      label: label('Progress', 'Avancement', 'Avance', 'التقدم'),
      admin: {
        components: {
          Field: `${HERE}/job-progress#JobProgressField`,
          Cell: `${HERE}/job-progress#JobProgressCell`,
        },
      },
    },
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 200,
      label: label('Title', 'Titre', 'Título', 'العنوان'),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'locale',
          type: 'select',
          required: true,
          defaultValue: ({ req }: { req: PayloadRequest }) =>
            isLocale(req.query?.into) ? req.query.into : undefined,
          enumName: 'enum_translation_job_locale',
          options: LOCALES.map(({ code, name }) => ({ value: code, label: name })),
          label: label('Into', 'Vers', 'Al', 'إلى'),
        },
        {
          name: 'step',
          type: 'select',
          required: true,
          defaultValue: ({ req }: { req: PayloadRequest }) =>
            req.query?.step === 'review' ? 'review' : 'translate',
          enumName: 'enum_translation_job_step',
          label: label('Step', 'Étape', 'Paso', 'الخطوة'),
          options: [
            { value: 'translate', label: label('Translate', 'Traduire', 'Traducir', 'ترجمة') },
            { value: 'review', label: label('Review', 'Réviser', 'Revisar', 'مراجعة') },
          ],
        },
        {
          name: 'due',
          type: 'date',
          label: label('Due', 'Échéance', 'Fecha límite', 'موعد التسليم'),
          admin: { date: { pickerAppearance: 'dayOnly' } },
        },
        {
          name: 'priority',
          type: 'select',
          required: true,
          defaultValue: 'normal',
          enumName: 'enum_translation_job_priority',
          label: label('Priority', 'Priorité', 'Prioridad', 'الأولوية'),
          options: [
            { value: 'high', label: label('High', 'Haute', 'Alta', 'عالية') },
            { value: 'normal', label: label('Normal', 'Normale', 'Normal', 'عادية') },
            { value: 'low', label: label('Low', 'Basse', 'Baja', 'منخفضة') },
          ],
        },
      ],
    },
    {
      name: 'assignees',
      type: 'relationship',
      relationTo: USERS,
      hasMany: true,
      required: true,
      validate: validAssignees,
      admin: {
        components: {
          Field: `${HERE}/assignees-field#AssigneesField`,
          Cell: `${HERE}/job-progress#AssigneesCell`,
        },
      },
      label: label('For', 'Pour', 'Para', 'مكلَّف بها'),
    },
    {
      name: 'documents',
      type: 'relationship',
      relationTo: [...translated.collections] as CollectionSlug[],
      hasMany: true,
      validate: validDocuments,
      defaultValue: ({ req }: { req: PayloadRequest }) =>
        documentsOfNewJob(req.query?.of, translated.collections),
      label: label('Documents', 'Documents', 'Documentos', 'المستندات'),
    },
    ...globalsField(translated.globals),
    {
      name: 'instructions',
      type: 'textarea',
      maxLength: 4_000,
      label: label('Instructions', 'Consignes', 'Instrucciones', 'التعليمات'),
    },
    {
      name: 'createdBy',
      type: 'relationship',
      relationTo: USERS,
      label: label('Made by', 'Créé par', 'Creado por', 'أنشأها'),
      // Editors may not read the accounts of others; `GET /api/translation/jobs` tells the name.
      admin: { hidden: true },
    },
  ],
})

const HERE = '/src/features/translation/panel'

const globalsField = (globals: readonly OptionObject[]): Field[] =>
  globals.length === 0
    ? []
    : [
        {
          name: 'globals',
          type: 'select',
          hasMany: true,
          enumName: 'enum_translation_job_globals',
          options: [...globals],
          label: label('Site texts', 'Textes du site', 'Textos del sitio', 'نصوص الموقع'),
        },
      ]
