import type { DateField, TextField } from 'payload'

import { isEmpty, type ruled } from './rule'

type Validator = ReturnType<typeof ruled>

/** The field, required to publish where the document is of a kind that needs it. */
export const neededWhen = <F extends DateField | TextField>(
  isNeeded: (document: Record<string, unknown>) => boolean,
  field: F,
): F => {
  // What the validators of both kinds of field share is the value and the situation.
  const own = field.validate as Validator | undefined
  const validate: Validator = async (value, options) => {
    const { data, req } = options
    if (isEmpty(value) && data?._status === 'published' && isNeeded(data))
      return req.t('validation:required')
    return own ? own(value, options) : true
  }
  return { ...field, validate }
}
