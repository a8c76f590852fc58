import { spanOf } from '../inline/flat'
import type { Concept, Term } from '../terms/concept'
import { type Check, languageOf, type Observation, type Rendering } from './check'

/**
 * One document says one thing with one term. What deviates is told: from the preferred term where
 * the document has it, else from the term that comes first.
 */
export const consistency = {
  id: 'consistency',
  severity: 'blocking',
  run: (context) =>
    [...new Set(context.sourceTerms.map(({ concept }) => concept))].flatMap((concept) => {
      const document = [context, ...context.others]
        .toSorted((one, other) => one.unit.ordinal - other.unit.ordinal)
        .flatMap((rendering) => uses(rendering, concept))
      const norm = document.find(({ term }) => term.status === 'preferred') ?? document[0]
      if (!norm) return []
      const found = uses(context, concept).find(({ term }) => term.text !== norm.term.text)
      return found ? [deviation(context, found, norm.term, context.locale)] : []
    }),
} as const satisfies Check

type Use = { term: Term; form: string; start: number; end: number }

const uses = ({ sourceTerms, targetTerms }: Rendering, concept: Concept): readonly Use[] =>
  sourceTerms.some((match) => match.concept === concept)
    ? targetTerms.filter((match) => match.concept === concept)
    : []

const deviation = (
  { target }: Rendering,
  { term, form, start, end }: Use,
  norm: Term,
  locale: string,
): Observation => {
  const span = spanOf(target, start, end)
  return {
    message: {
      fault: 'termInconsistent',
      parameters: { term: target.text.slice(start, end), other: norm.text },
    },
    ...span,
    fixes:
      form === term.text && languageOf(locale) !== 'ar'
        ? [{ ...span, replacement: norm.text, label: 'fixTerm' }]
        : [],
  }
}
