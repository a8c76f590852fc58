import type { CollectionConfig } from 'payload'

import { defineAccess } from '@/access/policy'
import { LOCALES } from '@/content/locales'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'

export const CONCEPTS = 'concepts'

const ALL_RIGHTS = { create: 'always', read: 'always', update: 'always', delete: 'always' } as const

/**
 * The terms of the network: a concept, and what each language calls it. Translators read them,
 * editors keep them; nobody else sees them, since a glossary may hold words not to be used.
 */
export const Concepts: CollectionConfig = {
  slug: CONCEPTS,
  labels: {
    singular: label('Concept', 'Concept', 'Concepto', 'مفهوم'),
    plural: label('Terms', 'Terminologie', 'Terminología', 'المصطلحات'),
  },
  admin: {
    useAsTitle: 'name',
    group: GROUPS.translation,
    defaultColumns: ['name', 'kind', 'domain', 'updatedAt'],
    listSearchableFields: ['name', 'definition'],
  },
  access: defineAccess({
    translator: { read: 'always' },
    editor: ALL_RIGHTS,
    admin: ALL_RIGHTS,
  }),
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 200,
      label: label('Concept', 'Concept', 'Concepto', 'المفهوم'),
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'term',
      enumName: 'enum_concept_kind',
      options: [
        { value: 'term', label: label('Term', 'Terme', 'Término', 'مصطلح') },
        { value: 'name', label: label('Proper name', 'Nom propre', 'Nombre propio', 'اسم علم') },
        { value: 'acronym', label: label('Acronym', 'Sigle', 'Sigla', 'مختصر') },
      ],
    },
    {
      name: 'domain',
      type: 'text',
      maxLength: 120,
      label: label('Domain', 'Domaine', 'Ámbito', 'المجال'),
    },
    {
      name: 'definition',
      type: 'textarea',
      maxLength: 1_000,
      label: label('Definition', 'Définition', 'Definición', 'التعريف'),
    },
    {
      name: 'caseSensitive',
      type: 'checkbox',
      defaultValue: false,
      label: label(
        'Case matters',
        'Casse significative',
        'Distingue mayúsculas',
        'حساس لحالة الأحرف',
      ),
    },
    {
      name: 'terms',
      type: 'array',
      required: true,
      minRows: 1,
      label: label('Terms', 'Termes', 'Términos', 'المصطلحات'),
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'locale',
              type: 'select',
              required: true,
              enumName: 'enum_concept_term_locale',
              options: LOCALES.map(({ code, name }) => ({ value: code, label: name })),
              label: label('Language', 'Langue', 'Idioma', 'اللغة'),
            },
            {
              name: 'text',
              type: 'text',
              required: true,
              maxLength: 200,
              label: label('Term', 'Terme', 'Término', 'المصطلح'),
            },
            {
              name: 'status',
              type: 'select',
              required: true,
              defaultValue: 'preferred',
              enumName: 'enum_concept_term_status',
              label: label('Use', 'Usage', 'Uso', 'الاستعمال'),
              options: [
                {
                  value: 'preferred',
                  label: label('Preferred', 'Privilégié', 'Preferente', 'مفضّل'),
                },
                { value: 'admitted', label: label('Admitted', 'Admis', 'Admitido', 'مقبول') },
                {
                  value: 'forbidden',
                  label: label('Not to be used', 'À proscrire', 'Prohibido', 'ممنوع'),
                },
              ],
            },
          ],
        },
        {
          name: 'keepSource',
          type: 'checkbox',
          defaultValue: false,
          label: label(
            'Stays as in the source',
            'Reste comme dans la source',
            'Queda como en el original',
            'يبقى كما في المصدر',
          ),
        },
        {
          name: 'acronymPolicy',
          type: 'select',
          enumName: 'enum_concept_acronym_policy',
          label: label('Acronym', 'Sigle', 'Sigla', 'المختصر'),
          options: [
            { value: 'keep', label: label('Keep', 'Conserver', 'Conservar', 'إبقاء') },
            { value: 'localise', label: label('Localise', 'Localiser', 'Localizar', 'توطين') },
            {
              value: 'expand-first',
              label: label(
                'Expand on first use',
                'Développer à la première occurrence',
                'Desarrollar en el primer uso',
                'تُكتب كاملة عند أول ذكر',
              ),
            },
          ],
        },
        {
          name: 'expansion',
          type: 'text',
          maxLength: 300,
          label: label('Written out', 'Forme développée', 'Forma desarrollada', 'الصيغة الكاملة'),
        },
        {
          name: 'patterns',
          type: 'text',
          hasMany: true,
          label: label('Inflected forms', 'Formes fléchies', 'Formas flexionadas', 'الصيغ المصرّفة'),
          admin: {
            description: label(
              'Other forms of the term; * stands for any ending',
              'Autres formes du terme ; * remplace toute terminaison',
              'Otras formas del término; * vale por cualquier terminación',
              'صيغ أخرى للمصطلح؛ * تمثل أي نهاية',
            ),
          },
        },
        {
          name: 'note',
          type: 'text',
          maxLength: 500,
          label: label('Note', 'Note', 'Nota', 'ملاحظة'),
        },
      ],
    },
  ],
}
