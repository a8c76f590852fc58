import type { Field, TextField } from 'payload'

import { isEmpty } from './rule'

type Text = Extract<Field, { type: 'text' | 'date' | 'textarea' }>

/** The field, required to publish where the document is of a kind that needs it. */
export const neededWhen = <F extends Text>(
  isNeeded: (document: Record<string, unknown>) => boolean,
  field: F,
): F => {
  // The three kinds of field share what is used of their validators: the value and the request.
  const own = field.validate as TextField['validate'] | undefined
  const validate: TextField['validate'] = (value: unknown, options: never) => {
    const { data, req } = options as {
      data: Record<string, unknown>
      req: { t: (key: string) => string }
    }
    if (isEmpty(value) && isNeeded(data)) return req.t('validation:required')
    return own ? own(value as never, options) : true
  }
  return { ...field, validate }
}
