import type { Check } from './check'

/** A term of the source is said with the preferred or an admitted term of the locale. */
export const terms = {
  id: 'terms',
  severity: 'warning',
  run: ({ sourceTerms, targetTerms, locale }) =>
    [...new Set(sourceTerms.map(({ concept }) => concept))].flatMap((concept) => {
      const inLocale = concept.terms.filter((term) => term.locale === locale)
      const preferred = inLocale.find(({ status }) => status === 'preferred')
      // Kept names and abbreviations have checks of their own.
      if (!preferred || preferred.keepSource || preferred.acronymPolicy) return []
      if (targetTerms.some((match) => match.concept === concept)) return []
      return [{ message: { fault: 'termMissing' as const, parameters: { term: preferred.text } } }]
    }),
} as const satisfies Check
