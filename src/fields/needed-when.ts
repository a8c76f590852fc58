import type { DateField, TextField } from 'payload'

import { isEmpty, type ruled, sourceLocaleOf } from './rule'

type Validator = ReturnType<typeof ruled>

/**
 * The field, required to publish where the document is of a kind that needs it; a localized one
 * in the language that the document is written in, as `neededLocalized` has it.
 */
export const neededWhen = <F extends DateField | TextField>(
  isNeeded: (document: Record<string, unknown>) => boolean,
  field: F,
): F => {
  // What the validators of both kinds of field share is the value and the situation.
  const own = field.validate as Validator | undefined
  const validate: Validator = async (value, options) => {
    const { data, req } = options
    const isAsked = !field.localized || req.locale === sourceLocaleOf(data)
    if (isAsked && isEmpty(value) && data?._status === 'published' && isNeeded(data))
      return req.t('validation:required')
    return own ? own(value, options) : true
  }
  return { ...field, validate }
}
