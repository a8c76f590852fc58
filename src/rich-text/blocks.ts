import type { Block } from 'payload'

import { linkField } from '@/fields/link'
import { vocabularyField } from '@/fields/vocabulary'
import { label } from '@/labels/label'
import { labelledBlock } from '@/labels/label-fields'

import { blockText, COPIED_ONCE, knownVideoHost, ownWords, translated } from './block-fields'

const quote: Block = {
  slug: 'quote',
  interfaceName: 'QuoteBlock',
  labels: {
    singular: label('Quotation', 'Citation', 'Cita', 'اقتباس'),
    plural: label('Quotations', 'Citations', 'Citas', 'اقتباسات'),
  },
  fields: [
    { name: 'text', type: 'textarea', required: true, ...translated(1_000, 'Words somebody said') },
    { name: 'person', type: 'relationship', relationTo: 'people' },
    {
      name: 'attribution',
      type: 'text',
      ...translated(200, 'Who said it: name, office or source'),
    },
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
    { name: 'caption', type: 'text', ...translated(300, 'Shown under the picture') },
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
    {
      name: 'url',
      type: 'text',
      required: true,
      maxLength: 500,
      validate: knownVideoHost,
      custom: COPIED_ONCE,
    },
    { name: 'title', type: 'text', required: true, ...translated(200) },
    {
      name: 'transcript',
      type: 'textarea',
      ...translated(50_000, 'For those who cannot hear or see the film'),
    },
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
    { name: 'title', type: 'text', ...translated(200), validate: ownWords },
    { name: 'text', type: 'textarea', ...translated(600) },
    { name: 'label', type: 'text', ...translated(60, 'On the button'), validate: ownWords },
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
        { name: 'value', type: 'text', required: true, maxLength: 40, custom: COPIED_ONCE },
        {
          name: 'label',
          type: 'text',
          required: true,
          ...translated(120, 'What the figure counts'),
        },
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
        { name: 'heading', type: 'text', required: true, ...translated(200) },
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
