import type { Field, TextFieldSingleValidation, Validate } from 'payload'

import { isLexicalState } from '@/content/lexical-node'
import { lexicalText } from '@/content/lexical-text'
import { isVideoAddress, VIDEO_HOSTS } from '@/content/links'
import { LINK_TARGETS } from '@/fields/link'
import { say } from '@/messages/say'

import { editorWith } from './editor'
import { keepBlockIdentities } from './uid-hook'
import { refuseForeignText } from './validation'

/** A film that frontends can embed: an https address on a known host. */
export const knownVideoHost: TextFieldSingleValidation = (url, { req }) =>
  isVideoAddress(url)
    ? true
    : say(req, 'videoHostUnknown', { url: url ?? '', hosts: VIDEO_HOSTS.join(', ') })

/**
 * The whole text is one value per language, so none of its fields is `localized`: each that holds
 * words says so here, with the room there is. What says nothing is the same in every language.
 */
export const translated = (maxLength: number, note?: string) => ({
  maxLength,
  custom: { translation: { policy: 'translate', maxLength, note } },
})

/** The same as in the source until a language says otherwise: "3 million", a film with subtitles. */
export const COPIED_ONCE = { translation: { policy: 'copy-once' } }

/** Text inside a block: the same editor without blocks, so that blocks do not nest. */
export const blockText = (name: string): Field => ({
  name,
  type: 'richText',
  required: true,
  editor: editorWith([]),
  custom: { translation: { policy: 'translate' } },
  validate: notEmpty,
  hooks: {
    beforeValidate: [refuseForeignText({ blocks: [], linkTargets: LINK_TARGETS })],
    beforeChange: [keepBlockIdentities],
  },
})

/** Own words need a title and a button; the preset takes both from the site settings. */
export const ownWords: TextFieldSingleValidation = (value, { siblingData, req }) =>
  (siblingData as { preset?: unknown }).preset !== 'custom' || value
    ? true
    : req.t('validation:required')

const notEmpty: Validate = (value, { req }) =>
  isLexicalState(value) && lexicalText(value.root) !== '' ? true : req.t('validation:required')
