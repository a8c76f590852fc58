import { ADDRESS } from './addresses'
import type { Check } from './check'
import { words } from './words'

/**
 * The target is the source. Names, numbers, addresses and words that two languages share are
 * right so: at least two words must be left, one of them no name.
 */
export const untranslated = {
  id: 'untranslated',
  severity: 'blocking',
  run: ({ source, target, sourceTerms, locale }) => {
    if (normalized(source.text) !== normalized(target.text)) return []
    const kept = sourceTerms.filter(({ concept }) =>
      concept.terms.some((term) => term.locale === locale && term.keepSource),
    )
    const rest = kept.reduceRight(
      (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
      source.text,
    )
    const left = words(rest.replace(ADDRESS, ' ').replace(/[#@][\p{L}\p{N}_]+/gu, ' ')).filter(
      ({ word }) => /\p{L}{2}/u.test(word),
    )
    const isNames = !left.some(
      ({ word }) => /^\p{Ll}[\p{L}’'-]{2}/u.test(word) && !IN_NAMES.has(word),
    )
    return left.length < 2 || isNames ? [] : [{ message: { fault: 'textUntranslated' } }]
  },
} as const satisfies Check

const normalized = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()

/** Small words of names: "Institute for Strategic Dialogue". */
const IN_NAMES = new Set(
  'and for from the with des les aux del las los von und für der den das'.split(' '),
)
