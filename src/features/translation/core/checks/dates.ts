import { spanOf } from '../inline/flat'
import { type Check, languageOf, type Observation } from './check'
import { monthName, monthsNamed } from './months'
import { asciiDigits } from './numerals'

/** A month of the source is the same month in the target, by name or by number. */
export const dates = {
  id: 'dates',
  severity: 'blocking',
  run: ({ source, target, locale, sourceLocale }) => {
    const wanted = monthsNamed(source.text, sourceLocale)
    const given = monthsNamed(target.text, locale)
    const inTarget = new Set([...given.map(({ month }) => month), ...numericMonths(target.text)])
    const inSource = new Set([...wanted.map(({ month }) => month), ...numericMonths(source.text)])
    const lost = [...new Set(wanted.map(({ month }) => month))].filter(
      (each) => !inTarget.has(each),
    )
    const wrong = given.filter(({ month }) => !inSource.has(month))
    const [month] = lost
    const [found] = wrong
    if (lost.length === 1 && wrong.length === 1 && month && found) {
      return [changed(month, spanOf(target, found.start, found.end), locale)]
    }
    return lost.map(
      (each): Observation => ({
        message: { fault: 'monthMissing', parameters: { month: monthName(each, locale) } },
      }),
    )
  },
} as const satisfies Check

/** Of 03/04/2025 both, because only the writer knows which is the month. */
const numericMonths = (text: string): number[] =>
  [...asciiDigits(text).matchAll(/\b(?:\d{4}[-/.])?(\d{1,2})[-/.](\d{1,2})\b/g)].flatMap(
    ([, one, other]) => [Number(one), Number(other)],
  )

const changed = (
  month: number,
  span: { start: number; end: number },
  locale: string,
): Observation => {
  const name = monthName(month, locale)
  return {
    message: { fault: 'monthChanged', parameters: { month: name } },
    ...span,
    // Arabic prepositions are part of the word that was found.
    fixes: languageOf(locale) === 'ar' ? [] : [{ ...span, replacement: name, label: 'fixMonth' }],
  }
}
