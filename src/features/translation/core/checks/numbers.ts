import { spanOf } from '../inline/flat'
import { ADDRESS } from './addresses'
import type { Check, Fix, Observation } from './check'
import { numberWords } from './number-words'
import { type Numeral, numerals } from './numerals'

/**
 * Each number in digits has the same value in the target, in digits or (small ones) in words, in
 * whatever digits and with whatever separators the language writes it.
 */
export const numbers = {
  id: 'numbers',
  severity: 'blocking',
  run: ({ source, target, locale, sourceLocale }) => {
    const wanted = numerals(withoutAddresses(source.text), sourceLocale)
    const given = numerals(withoutAddresses(target.text), locale)
    const { left: missing, right: added } = unpaired(wanted, given)
    const lost = missing.filter((each) => !isSaid(each, numberWords(target.text, locale)))
    const gained = added.filter((each) => !isSaid(each, numberWords(source.text, sourceLocale)))
    const [one, other] = [lost[0], gained[0]]
    if (lost.length === 1 && gained.length === 1 && one && other) {
      const span = spanOf(target, other.start, other.end)
      return [
        {
          message: { fault: 'numberChanged', parameters: { number: one.text, found: other.text } },
          ...span,
          fixes: fixes(one, other, span, locale),
        },
      ]
    }
    return [
      ...lost.map(
        ({ text }): Observation => ({
          message: { fault: 'numberMissing', parameters: { number: text } },
        }),
      ),
      ...gained.map(
        ({ text, start, end }): Observation => ({
          message: { fault: 'numberAdded', parameters: { number: text } },
          ...spanOf(target, start, end),
        }),
      ),
    ]
  },
} as const satisfies Check

/** Addresses have a check of their own; blanks keep the offsets. */
const withoutAddresses = (text: string): string =>
  text.replace(ADDRESS, (address) => ' '.repeat(address.length))

const unpaired = (left: readonly Numeral[], right: readonly Numeral[]) => {
  const rest = [...right]
  const alone = left.filter((each) => {
    const at = rest.findIndex((other) => isSame(each, other))
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  // A number that one language repeats ("2024, 2025 and again 2024") need not be in the other.
  const isNew = (one: Numeral, others: readonly Numeral[]) =>
    !others.some((other) => isSame(one, other))
  return {
    left: alone.filter((each) => isNew(each, right)),
    right: rest.filter((each) => isNew(each, left)),
  }
}

const isSame = (one: Numeral, other: Numeral): boolean =>
  one.values.some((value) => other.values.includes(value))

const isSaid = ({ values }: Numeral, words: ReadonlySet<number>): boolean =>
  values.some((value) => words.has(value))

/** Only a whole number or simple decimal can be written anew without knowing more of it. */
const fixes = (
  { values, text }: Numeral,
  found: Numeral,
  span: { start: number; end: number },
  locale: string,
): Fix[] => {
  const [value] = values
  if (value === undefined || /^0\d/.test(text)) return []
  const replacement = new Intl.NumberFormat(locale, {
    useGrouping: /\D/.test(text) && value >= 1000,
    maximumFractionDigits: 6,
    numberingSystem: /[\u0660-\u0669]/.test(found.text) ? 'arab' : 'latn',
  }).format(value)
  return [{ ...span, replacement, label: 'fixNumber' }]
}
