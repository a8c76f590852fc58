import { plainText } from '../inline/inline'
import type { Check } from './check'

/** No longer than the field may be, counted in UTF-16 units as the field itself counts. */
export const length = {
  id: 'length',
  severity: 'blocking',
  run: ({ unit, target }) => {
    const { length: given } = plainText(target.content, target.codes)
    if (unit.maxLength === undefined || given <= unit.maxLength) return []
    return [
      { message: { fault: 'textTooLong', parameters: { length: given, max: unit.maxLength } } },
    ]
  },
} as const satisfies Check
