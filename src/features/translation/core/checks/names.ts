import { spanOf } from '../inline/flat'
import type { Check, Observation } from './check'

/** Names that keep the form of the source stand in the target letter by letter. */
export const names = {
  id: 'names',
  severity: 'blocking',
  run: ({ source, sourceTerms, target, targetTerms, locale }) => {
    const reported = new Set<string>()
    return sourceTerms.flatMap(({ concept, start, end }): Observation[] => {
      const keeps = concept.terms.some((term) => term.locale === locale && term.keepSource)
      const name = source.text.slice(start, end)
      const said = targetTerms.filter((match) => match.concept === concept)
      if (!keeps || concept.kind === 'acronym' || reported.has(concept.id)) return []
      if (isKept(target.text, name) || said.some(({ term }) => term.status === 'forbidden'))
        return []
      reported.add(concept.id)
      const misspelt = misspelling(target.text, name)
      const span = misspelt && spanOf(target, misspelt.start, misspelt.end)
      return [
        {
          message: { fault: 'nameChanged', parameters: { name } },
          ...span,
          fixes: span ? [{ ...span, replacement: name, label: 'fixRestore' }] : [],
        },
      ]
    })
  },
} as const satisfies Check

const isKept = (text: string, name: string): boolean => spaced(text).includes(spaced(name))

const spaced = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ')

/** The name in other case or spacing. */
const misspelling = (text: string, name: string) => {
  const at = spaced(text).toLowerCase().indexOf(spaced(name).toLowerCase())
  return at < 0 || spaced(text).length !== text.length
    ? undefined
    : { start: at, end: at + name.length }
}
