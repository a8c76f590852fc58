import type { TextareaField, TextField } from 'payload'
import { text, textarea } from 'payload/shared'

import { type Needed, neededLocalized, type Rule, ruled } from './rule'

/** What a translatable field may say besides its name. */
type LocalizedTextOptions = {
  name: string
  /** In characters; translators see it as the room they have. */
  maxLength?: number
  /**
   * `true`: required in the document's source language. A title is required in each published
   * one. See `neededLocalized`.
   */
  required?: boolean | Needed
  index?: boolean
  admin?: TextField['admin'] & TextareaField['admin']
  rules?: Rule<string>[]
  /** For translators: what the field is for, where it is shown. */
  note?: string
}

/**
 * A line that is translated. Its `custom.translation` is what the translation feature reads:
 * the policy, the room there is and the note to the translator.
 */
export const localizedText = (options: LocalizedTextOptions): TextField =>
  ({ type: 'text', ...localized(options, 200, text) }) as TextField

/** A paragraph or more of plain text that is translated. */
export const localizedTextarea = (options: LocalizedTextOptions): TextareaField =>
  ({ type: 'textarea', ...localized(options, 2_000, textarea) }) as TextareaField

/** The heading of a document: needed to publish it in any language. */
export const titleField = ({ name }: { name: 'title' | 'name' }): TextField =>
  localizedText({ name, required: 'in each published locale', index: true })

/** What a document is about, for lists, search results and previews. */
export const summaryField = ({ required }: { required?: boolean } = {}): TextareaField =>
  localizedTextarea({ name: 'summary', maxLength: 400, required })

const localized = (
  { maxLength, note, required, rules = [], ...field }: LocalizedTextOptions,
  room: number,
  builtIn: typeof text | typeof textarea,
) => ({
  localized: true,
  maxLength: maxLength ?? room,
  required: Boolean(required),
  custom: {
    needed: neededOf(required),
    translation: { policy: 'translate', maxLength: maxLength ?? room, note },
  },
  validate: neededLocalized(neededOf(required), ruled(builtIn, ...rules)),
  ...field,
})

const neededOf = (required: LocalizedTextOptions['required']): Needed | undefined =>
  required === true ? 'in source' : required || undefined
