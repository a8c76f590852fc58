import type { Concept, Term } from './concept'
import { fold } from './fold'
import { compiledForm, type Form, formEnd } from './form'
import { isWordStart } from './word-boundary'

/** Where a text says a concept, in UTF-16 units; `form` is the text or pattern that matched. */
export type TermMatch = {
  concept: Concept
  term: Term
  form: string
  start: number
  end: number
}

/**
 * Every place where the text says one of the concepts in that locale. Where two overlap the
 * longer one wins ("Strong Cities Network", not "Strong Cities"). Forbidden terms are found
 * whatever their case.
 */
export const findTerms = (
  text: string,
  locale: string,
  concepts: readonly Concept[],
): readonly TermMatch[] => termFinder(locale, concepts)(text)

/** {@link findTerms} for many texts: the concepts are prepared once. */
export const termFinder = (locale: string, concepts: readonly Concept[]) => {
  const forms = concepts.flatMap((concept) =>
    concept.terms
      .filter((term) => term.locale === locale)
      .flatMap((term) =>
        [term.text, ...(term.patterns ?? [])].map((form) => {
          const keepCase = concept.caseSensitive === true && term.status !== 'forbidden'
          return { concept, term, form, ...compiledForm(form, keepCase) }
        }),
      ),
  )
  const indexes = [false, true].map((keepCase) => ({
    keepCase,
    forms: byFirstLetter(forms.filter((form) => form.keepCase === keepCase)),
  }))
  return (text: string): readonly TermMatch[] =>
    indexes
      .flatMap((index) => matches(text, locale, index))
      .sort(
        (one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start,
      )
      .reduce<TermMatch[]>(withoutOverlap, [])
      .sort((one, other) => one.start - other.start)
}

const withoutOverlap = (kept: TermMatch[], match: TermMatch): TermMatch[] => {
  if (kept.every(({ start, end }) => match.end <= start || match.start >= end)) kept.push(match)
  return kept
}

type CompiledTerm = Omit<TermMatch, 'start' | 'end'> & Form

const matches = (
  text: string,
  locale: string,
  { keepCase, forms }: { keepCase: boolean; forms: ReadonlyMap<string, readonly CompiledTerm[]> },
): TermMatch[] => {
  if (forms.size === 0) return []
  const folded = fold(text, keepCase)
  const found: TermMatch[] = []
  for (let start = 0; start < folded.text.length; start++) {
    const candidates = forms.get(folded.text[start] ?? '')
    if (!candidates || !isWordStart(folded.text, start, locale)) continue
    for (const form of candidates) {
      const end = formEnd(form, folded.text, start, locale)
      if (end === undefined) continue
      const { concept, term, form: written } = form
      found.push({
        concept,
        term,
        form: written,
        start: folded.at[start] ?? 0,
        end: folded.at[end] ?? text.length,
      })
    }
  }
  return found
}

const byFirstLetter = (forms: readonly CompiledTerm[]) => {
  const map = new Map<string, CompiledTerm[]>()
  for (const form of forms) {
    const letter = form.pieces[0]?.[0]
    if (letter) map.set(letter, [...(map.get(letter) ?? []), form])
  }
  return map
}
