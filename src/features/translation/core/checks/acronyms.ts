import { spanOf } from '../inline/flat'
import type { Concept, Term } from '../terms/concept'
import {
  type Check,
  type CheckContext,
  languageOf,
  type Observation,
  type Rendering,
} from './check'

/** Abbreviations that are among the terms follow their policy: kept, localised, expanded first. */
export const acronyms = {
  id: 'acronyms',
  severity: 'blocking',
  run: (context) =>
    conceptsOf(context.sourceTerms).flatMap((concept) => {
      const said = context.targetTerms.filter((match) => match.concept === concept)
      if (said.some(({ term }) => term.status === 'forbidden')) return []
      const [term] = concept.terms.filter(
        ({ locale, status }) => locale === context.locale && status === 'preferred',
      )
      if (!term?.acronymPolicy) return []
      const expanded = isExpanded(context, term)
      if (said.length === 0 && !expanded) {
        const fault = term.acronymPolicy === 'keep' ? 'acronymNotKept' : 'acronymNotLocalised'
        return [{ message: { fault, parameters: { acronym: term.text } } }]
      }
      return term.acronymPolicy === 'expand-first' ? firstUse(context, concept, term) : []
    }),
} as const satisfies Check

const conceptsOf = (matches: Rendering['sourceTerms']): Concept[] =>
  [...new Set(matches.map(({ concept }) => concept))].filter(({ kind }) => kind === 'acronym')

const firstUse = (context: CheckContext, concept: Concept, term: Term): Observation[] => {
  const [first] = context.targetTerms.filter((match) => match.term === term)
  const earlier = context.others.filter(({ unit }) => unit.ordinal < context.unit.ordinal)
  if (!first || isExpanded(context, term)) return []
  if (!term.expansion || earlier.some((other) => mentions(other, concept, term))) return []
  const span = spanOf(context.target, first.start, first.end)
  const replacement = `${term.expansion} (${term.text})`
  return [
    {
      message: {
        fault: 'acronymNotExpanded',
        parameters: { acronym: term.text, expansion: term.expansion },
      },
      ...span,
      fixes:
        languageOf(context.locale) === 'ar' ? [] : [{ ...span, replacement, label: 'fixExpand' }],
    },
  ]
}

const mentions = (other: Rendering, concept: Concept, term: Term): boolean =>
  other.targetTerms.some((match) => match.concept === concept) || isExpanded(other, term)

const isExpanded = ({ target }: Rendering, { expansion }: Term): boolean =>
  expansion !== undefined &&
  normalized(target.text).includes(normalized(expansion).replace(/^ال/u, ''))

const normalized = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s/g, ' ')
