import type { CollectionConfig } from 'payload'

import { defineAccess } from '@/access/policy'
import { LOCALES } from '@/content/locales'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'

export const REVIEW_LINKS = 'translation-review-links'

const READING = { read: 'always' } as const

/**
 * Links by which a partner without an account reads one document in one language and suggests other
 * words. Made and revoked by the API; the panel lists them.
 */
export const TranslationReviewLinks: CollectionConfig = {
  slug: REVIEW_LINKS,
  labels: {
    singular: label('Review link', 'Lien de relecture', 'Enlace de revisión', 'رابط مراجعة'),
    plural: label('Review links', 'Liens de relecture', 'Enlaces de revisión', 'روابط المراجعة'),
  },
  admin: {
    useAsTitle: 'name',
    group: GROUPS.translation,
    defaultColumns: ['name', 'collection', 'document', 'locale', 'expiresAt', 'revokedAt'],
  },
  defaultSort: '-createdAt',
  access: defineAccess({
    translator: { read: 'aboutOwnLanguages' },
    editor: READING,
    admin: READING,
  }),
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      label: label('For whom', 'Pour qui', 'Para quién', 'لمن'),
    },
    {
      name: 'collection',
      type: 'text',
      required: true,
      label: label('Collection', 'Collection', 'Colección', 'المجموعة'),
    },
    {
      name: 'document',
      type: 'text',
      required: true,
      index: true,
      label: label('Document', 'Document', 'Documento', 'الوثيقة'),
    },
    {
      name: 'locale',
      type: 'select',
      required: true,
      enumName: 'enum_translation_review_link_locale',
      options: LOCALES.map(({ code, name }) => ({ value: code, label: name })),
      label: label('Language', 'Langue', 'Idioma', 'اللغة'),
    },
    {
      name: 'tokenHash',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      hidden: true,
      access: { read: () => false },
      label: label('Token', 'Jeton', 'Token', 'الرمز'),
    },
    {
      name: 'expiresAt',
      type: 'date',
      required: true,
      label: label('Ends', 'Expire le', 'Caduca', 'ينتهي في'),
    },
    {
      name: 'revokedAt',
      type: 'date',
      label: label('Revoked', 'Révoqué le', 'Revocado', 'أُلغي في'),
    },
    {
      name: 'madeBy',
      type: 'text',
      required: true,
      label: label('Made by', 'Créé par', 'Creado por', 'أنشأه'),
    },
    {
      name: 'suggestions',
      type: 'number',
      defaultValue: 0,
      label: label('Suggestions', 'Suggestions', 'Sugerencias', 'الاقتراحات'),
    },
    {
      name: 'notes',
      type: 'array',
      label: label('Notes', 'Remarques', 'Notas', 'الملاحظات'),
      fields: [
        { name: 'by', type: 'text', label: label('By', 'De', 'De', 'من') },
        { name: 'text', type: 'textarea', label: label('Note', 'Remarque', 'Nota', 'الملاحظة') },
        { name: 'at', type: 'date', label: label('On', 'Le', 'El', 'في') },
      ],
    },
  ],
}
