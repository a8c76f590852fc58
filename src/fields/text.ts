import type { TextareaField, TextField } from 'payload'

/** What a translatable field may say besides its name. */
type LocalizedTextOptions = {
  name: string
  /** In characters; translators see it as the room they have. */
  maxLength?: number
  required?: boolean
  index?: boolean
  admin?: TextField['admin'] & TextareaField['admin']
  validate?: TextField['validate'] & TextareaField['validate']
  /** For translators: what the field is for, where it is shown. */
  note?: string
}

/**
 * A line that is translated. Its `custom.translation` is what the translation feature reads:
 * the policy, the room there is and the note to the translator.
 */
export const localizedText = ({ maxLength = 200, note, ...field }: LocalizedTextOptions) =>
  ({
    type: 'text',
    localized: true,
    maxLength,
    custom: { translation: { policy: 'translate', maxLength, note } },
    ...field,
  }) as TextField

/** A paragraph or more of plain text that is translated. */
export const localizedTextarea = ({ maxLength = 2_000, note, ...field }: LocalizedTextOptions) =>
  ({
    type: 'textarea',
    localized: true,
    maxLength,
    custom: { translation: { policy: 'translate', maxLength, note } },
    ...field,
  }) as TextareaField
