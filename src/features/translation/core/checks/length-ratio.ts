import { isWrittenWithoutSpaces } from '../terms/word-boundary'
import type { Check } from './check'

/** A translation much shorter or longer than its source has probably lost or gained something. */
export const lengthRatio = {
  id: 'length-ratio',
  severity: 'warning',
  run: ({ source, target, locale, sourceLocale }) => {
    const wanted = source.text.trim().length * density(locale, sourceLocale)
    const given = target.text.trim().length
    if (source.text.trim().length < SHORT || given === 0) return []
    const percent = Math.round((given / wanted) * 100)
    if (given < wanted * LEAST) {
      return [{ message: { fault: 'textMuchShorter', parameters: { percent } } }]
    }
    return given > wanted * MOST
      ? [{ message: { fault: 'textMuchLonger', parameters: { percent } } }]
      : []
  },
} as const satisfies Check

/** Short texts vary too much to say anything. */
const SHORT = 20
const LEAST = 0.35
const MOST = 2.5

/** Chinese and Japanese need about 40 characters where alphabets need 100. */
const density = (locale: string, sourceLocale: string): number =>
  (isWrittenWithoutSpaces(locale) ? 0.4 : 1) / (isWrittenWithoutSpaces(sourceLocale) ? 0.4 : 1)
