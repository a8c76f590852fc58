import type { Block, Field, TextFieldSingleValidation, Validate } from 'payload'

import { isLexicalState } from '@/content/lexical-node'
import { lexicalText } from '@/content/lexical-text'
import { isVideoAddress, VIDEO_HOSTS } from '@/content/links'
import { LINK_TARGETS, linkField } from '@/fields/link'
import { vocabularyField } from '@/fields/vocabulary'
import { label } from '@/labels/label'
import { labelledBlock } from '@/labels/label-fields'
import { say } from '@/messages/say'

import { editorWith } from './editor'
import { keepBlockIdentities } from './uid-hook'
import { refuseForeignText } from './validation'

/** A film that frontends can embed: an https address on a known host. */
const knownVideoHost: TextFieldSingleValidation = (url, { req }) =>
  isVideoAddress(url)
    ? true
    : say(req, 'videoHostUnknown', { url: url ?? '', hosts: VIDEO_HOSTS.join(', ') })

const notEmpty: Validate = (value, { req }) =>
  isLexicalState(value) && lexicalText(value.root) !== '' ? true : req.t('validation:required')

/** Text inside a block: the same editor without blocks, so that blocks do not nest. */
const blockText = (name: string): Field => ({
  name,
  type: 'richText',
  required: true,
  editor: editorWith([]),
  validate: notEmpty,
  hooks: {
    beforeValidate: [refuseForeignText({ blocks: [], linkTargets: LINK_TARGETS })],
    beforeChange: [keepBlockIdentities],
  },
})

const quote: Block = {
  slug: 'quote',
  interfaceName: 'QuoteBlock',
  labels: {
    singular: label('Quotation', 'Citation', 'Cita', 'اقتباس'),
    plural: label('Quotations', 'Citations', 'Citas', 'اقتباسات'),
  },
  fields: [
    { name: 'text', type: 'textarea', required: true, maxLength: 1_000 },
    { name: 'person', type: 'relationship', relationTo: 'people' },
    { name: 'attribution', type: 'text', maxLength: 200 },
  ],
}

const image: Block = {
  slug: 'image',
  interfaceName: 'ImageBlock',
  labels: {
    singular: label('Picture', 'Image', 'Imagen', 'صورة'),
    plural: label('Pictures', 'Images', 'Imágenes', 'صور'),
  },
  fields: [
    { name: 'media', type: 'upload', relationTo: 'media', required: true },
    { name: 'caption', type: 'text', maxLength: 300 },
    vocabularyField({
      name: 'size',
      vocabulary: 'imageSize',
      required: true,
      defaultValue: 'normal',
    }),
  ],
}

const video: Block = {
  slug: 'video',
  interfaceName: 'VideoBlock',
  labels: {
    singular: label('Video', 'Vidéo', 'Vídeo', 'فيديو'),
    plural: label('Videos', 'Vidéos', 'Vídeos', 'فيديوهات'),
  },
  fields: [
    { name: 'url', type: 'text', required: true, maxLength: 500, validate: knownVideoHost },
    { name: 'title', type: 'text', required: true, maxLength: 200 },
    { name: 'transcript', type: 'textarea', maxLength: 50_000 },
  ],
}

const download: Block = {
  slug: 'download',
  interfaceName: 'DownloadBlock',
  labels: {
    singular: label('Download', 'Téléchargement', 'Descarga', 'تنزيل'),
    plural: label('Downloads', 'Téléchargements', 'Descargas', 'تنزيلات'),
  },
  fields: [
    { name: 'item', type: 'relationship', relationTo: ['documents', 'resources'], required: true },
  ],
}

/** Own words need a title and a button; the preset takes both from the site settings. */
const ownWords: TextFieldSingleValidation = (value, { siblingData, req }) =>
  (siblingData as { preset?: unknown }).preset !== 'custom' || value
    ? true
    : req.t('validation:required')

const callToAction: Block = {
  slug: 'callToAction',
  interfaceName: 'CallToActionBlock',
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
    { name: 'title', type: 'text', maxLength: 200, validate: ownWords },
    { name: 'text', type: 'textarea', maxLength: 600 },
    { name: 'label', type: 'text', maxLength: 60, validate: ownWords },
    linkField({ optional: true, admin: { condition: (_, block) => block?.preset === 'custom' } }),
  ],
}

const figures: Block = {
  slug: 'figures',
  interfaceName: 'FiguresBlock',
  labels: {
    singular: label('Figures', 'Chiffres', 'Cifras', 'أرقام'),
    plural: label('Figures', 'Chiffres', 'Cifras', 'أرقام'),
  },
  fields: [
    {
      name: 'items',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 12,
      fields: [
        { name: 'value', type: 'text', required: true, maxLength: 40 },
        { name: 'label', type: 'text', required: true, maxLength: 120 },
      ],
    },
  ],
}

const accordion: Block = {
  slug: 'accordion',
  interfaceName: 'AccordionBlock',
  labels: {
    singular: label('Accordion', 'Accordéon', 'Acordeón', 'أكورديون'),
    plural: label('Accordions', 'Accordéons', 'Acordeones', 'أكورديونات'),
  },
  fields: [
    {
      name: 'items',
      type: 'array',
      required: true,
      minRows: 1,
      fields: [
        { name: 'heading', type: 'text', required: true, maxLength: 200 },
        blockText('body'),
      ],
    },
  ],
}

/** The blocks that a text may hold, and no others. */
export const TEXT_BLOCKS: Block[] = [
  quote,
  image,
  video,
  download,
  callToAction,
  figures,
  accordion,
].map(labelledBlock)
