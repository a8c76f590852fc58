import type { Concept } from '../terms/concept'

import type { DeskUnit } from './answer'

/**
 * The concepts that checks of these texts ask for: those that a source says, and those of which a
 * word is forbidden. Terms of other languages are left out, so that a large glossary stays small.
 */
export const neededConcepts = (
  units: readonly Pick<DeskUnit, 'terms'>[],
  { concepts, locales }: { concepts: readonly Concept[]; locales: readonly string[] },
): Concept[] => {
  const said = new Set(units.flatMap(({ terms }) => terms.map(({ concept }) => concept)))
  return concepts
    .map((concept) => ({
      ...concept,
      terms: concept.terms.filter(({ locale }) => locales.includes(locale)),
    }))
    .filter(({ id, terms }) => said.has(id) || terms.some(({ status }) => status === 'forbidden'))
}

/** Everybody who is named in what is told of a text, as `users:5`. */
export const actorsOf = (unit: DeskUnit): string[] =>
  [
    unit.changedBy,
    unit.writtenBy,
    unit.translator,
    unit.reviewer,
    ...unit.suggestions.map(({ by }) => by),
    ...unit.waivers.map(({ by }) => by),
  ].filter((it) => typeof it === 'string')
