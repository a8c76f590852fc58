import type { Block, Field } from 'payload'

import { countField } from '@/fields/count'
import { linkField } from '@/fields/link'
import { localizedText, localizedTextarea } from '@/fields/text'
import { vocabularyField } from '@/fields/vocabulary'
import { label } from '@/labels/label'
import { richText } from '@/rich-text/field'

const MANY = 12

/** The heading over a section; a section may do without. */
const heading = (): Field => localizedText({ name: 'heading' })

/** How many documents a section shows. */
const limit = (): Field => ({
  ...countField({ name: 'limit', min: 1, defaultValue: 6 }),
  max: MANY,
})

const hero: Block = {
  slug: 'hero',
  interfaceName: 'HeroSection',
  labels: {
    singular: label('Hero', 'Bannière', 'Cabecera', 'واجهة'),
    plural: label('Heroes', 'Bannières', 'Cabeceras', 'واجهات'),
  },
  fields: [
    localizedText({ name: 'heading', required: true }),
    localizedTextarea({ name: 'text', maxLength: 600 }),
    { name: 'image', type: 'upload', relationTo: 'media' },
    localizedText({ name: 'linkLabel', maxLength: 60 }),
    linkField({ optional: true }),
  ],
}

const text: Block = {
  slug: 'text',
  interfaceName: 'TextSection',
  labels: {
    singular: label('Text', 'Texte', 'Texto', 'نص'),
    plural: label('Texts', 'Textes', 'Textos', 'نصوص'),
  },
  fields: [heading(), richText({ name: 'body', required: true })],
}

const cards: Block = {
  slug: 'cards',
  interfaceName: 'CardsSection',
  labels: {
    singular: label('Cards', 'Cartes', 'Tarjetas', 'بطاقات'),
    plural: label('Cards', 'Cartes', 'Tarjetas', 'بطاقات'),
  },
  fields: [
    heading(),
    vocabularyField({ name: 'collection', vocabulary: 'cardsCollection', required: true }),
    {
      name: 'filters',
      type: 'group',
      fields: [
        { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true },
        { name: 'regions', type: 'relationship', relationTo: 'regions', hasMany: true },
        { name: 'initiative', type: 'relationship', relationTo: 'initiatives' },
        { name: 'upcoming', type: 'checkbox', defaultValue: false },
      ],
    },
    limit(),
  ],
}

const people: Block = {
  slug: 'people',
  interfaceName: 'PeopleSection',
  labels: {
    singular: label('People', 'Personnes', 'Personas', 'أشخاص'),
    plural: label('People', 'Personnes', 'Personas', 'أشخاص'),
  },
  fields: [
    heading(),
    vocabularyField({ name: 'groups', vocabulary: 'personGroup', hasMany: true }),
    { name: 'region', type: 'relationship', relationTo: 'regions' },
    limit(),
  ],
}

const partners: Block = {
  slug: 'partners',
  interfaceName: 'PartnersSection',
  labels: {
    singular: label('Partners', 'Partenaires', 'Socios', 'شركاء'),
    plural: label('Partners', 'Partenaires', 'Socios', 'شركاء'),
  },
  fields: [
    heading(),
    vocabularyField({ name: 'relations', vocabulary: 'partnerRelation', hasMany: true }),
    limit(),
  ],
}

const faq: Block = {
  slug: 'faq',
  interfaceName: 'FaqSection',
  labels: {
    singular: label('Questions', 'Questions', 'Preguntas', 'أسئلة'),
    plural: label('Questions', 'Questions', 'Preguntas', 'أسئلة'),
  },
  fields: [
    heading(),
    {
      name: 'items',
      type: 'array',
      required: true,
      minRows: 1,
      fields: [
        localizedText({ name: 'question', required: true }),
        richText({ name: 'answer', required: true }),
      ],
    },
  ],
}

const map: Block = {
  slug: 'map',
  interfaceName: 'MapSection',
  labels: {
    singular: label('Map', 'Carte géographique', 'Mapa', 'خريطة'),
    plural: label('Maps', 'Cartes géographiques', 'Mapas', 'خرائط'),
  },
  fields: [
    heading(),
    { name: 'region', type: 'relationship', relationTo: 'regions' },
    { name: 'membersOnly', type: 'checkbox', defaultValue: true },
  ],
}

const callToAction: Block = {
  slug: 'callToAction',
  interfaceName: 'CallToActionSection',
  labels: {
    singular: label('Call to action', 'Appel à l’action', 'Llamada a la acción', 'دعوة إلى العمل'),
    plural: label(
      'Calls to action',
      'Appels à l’action',
      'Llamadas a la acción',
      'دعوات إلى العمل',
    ),
  },
  fields: [
    vocabularyField({ name: 'preset', vocabulary: 'callToActionPreset', required: true }),
    localizedText({ name: 'title' }),
    localizedTextarea({ name: 'text', maxLength: 600 }),
    localizedText({ name: 'label', maxLength: 60 }),
    linkField({ optional: true }),
  ],
}

/**
 * The sections a page is made of. They are shared by all languages and only their words are
 * translated, so that no language can lose a section.
 */
export const PAGE_BLOCKS: Block[] = [hero, text, cards, people, partners, faq, map, callToAction]
