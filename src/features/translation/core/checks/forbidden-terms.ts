import { spanOf } from '../inline/flat'
import type { Concept } from '../terms/concept'
import { type Check, languageOf, type Observation } from './check'

/** Terms that must not be used for what the source says, or not at all if the source has no word. */
export const forbiddenTerms = {
  id: 'forbidden-terms',
  severity: 'blocking',
  run: ({ sourceTerms, target, targetTerms, locale, sourceLocale }) =>
    targetTerms.flatMap(({ concept, term, form, start, end }): Observation[] => {
      const hasSource = concept.terms.some((each) => each.locale === sourceLocale)
      const isMeant = !hasSource || sourceTerms.some((match) => match.concept === concept)
      if (term.status !== 'forbidden' || !isMeant) return []
      const found = target.text.slice(start, end)
      const preferred = preferredTerm(concept, locale)
      const span = spanOf(target, start, end)
      return [
        {
          message: preferred
            ? { fault: 'termForbidden', parameters: { term: found, preferred } }
            : { fault: 'termForbiddenAlone', parameters: { term: found } },
          ...span,
          // Inflected words and Arabic articles would not fit what stands around them.
          fixes:
            preferred && form === term.text && languageOf(locale) !== 'ar'
              ? [{ ...span, replacement: preferred, label: 'fixTerm' }]
              : [],
        },
      ]
    }),
} as const satisfies Check

const preferredTerm = ({ terms }: Concept, locale: string): string | undefined =>
  terms.find((term) => term.locale === locale && term.status === 'preferred')?.text
