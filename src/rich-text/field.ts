import type { RichTextField } from 'payload'

import { LINK_TARGETS } from '@/fields/link'

import { TEXT_BLOCKS } from './blocks'
import { editorWith } from './editor'
import { keepBlockIdentities } from './uid-hook'
import { refuseForeignText } from './validation'

type Options = {
  name: string
  required?: boolean
  admin?: RichTextField['admin']
  /** For translators: what the text is for. */
  note?: string
}

/** Rich text, translated as a whole: each language has its own paragraphs and blocks. */
export const richText = ({ note, ...field }: Options): RichTextField => ({
  ...field,
  type: 'richText',
  localized: true,
  editor: editorWith(TEXT_BLOCKS),
  custom: { translation: { policy: 'translate', note } },
  hooks: {
    beforeValidate: [
      refuseForeignText({
        blocks: TEXT_BLOCKS.map(({ slug }) => slug),
        linkTargets: LINK_TARGETS,
      }),
    ],
    beforeChange: [keepBlockIdentities],
  },
})
