import { spanOf } from '../inline/flat'
import type { Check } from './check'

/** Two spaces in a row between words, also with a code between them. */
export const doubleSpace = {
  id: 'double-space',
  severity: 'warning',
  run: ({ target }) =>
    [...target.text.matchAll(/(?<=\S)[ \u00A0\u202F]{2,}(?=\S)/g)].map(({ 0: spaces, index }) => {
      const rest = spanOf(target, index + 1, index + spaces.length)
      const kept = /[\u00A0\u202F]/.exec(spaces)?.[0]
      const whole = spanOf(target, index, index + spaces.length)
      return {
        message: { fault: 'spaceDoubled' as const },
        ...whole,
        fixes: [
          kept
            ? { ...whole, replacement: kept, label: 'fixRemoveSpace' as const }
            : { ...rest, replacement: '', label: 'fixRemoveSpace' as const },
        ],
      }
    }),
} as const satisfies Check
