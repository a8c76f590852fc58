import { ADDRESS } from './addresses'
import type { Check } from './check'

/** Abbreviations that no term knows stay as they are; a language with its own may waive this. */
export const unknownAcronyms = {
  id: 'unknown-acronyms',
  severity: 'warning',
  run: ({ source, target, sourceTerms }) => {
    const rest = sourceTerms.reduceRight(
      (text, { start, end }) => text.slice(0, start) + text.slice(end),
      source.text,
    )
    if (isShouted(rest)) return []
    const given = new Set(abbreviations(target.text))
    return abbreviations(rest)
      .filter((acronym) => !given.has(acronym))
      .map((acronym) => ({
        message: { fault: 'acronymMissing' as const, parameters: { acronym } },
      }))
  },
} as const satisfies Check

const abbreviations = (text: string): string[] => [
  ...new Set(
    [
      ...text
        .replace(ADDRESS, ' ')
        .matchAll(/(?<![\p{L}\p{N}#@])\p{Lu}[\p{Lu}\p{N}]{1,19}(?=s?(?![\p{L}\p{N}]))/gu),
    ]
      .map(([acronym]) => acronym)
      .filter((acronym) => /\p{Lu}.*\p{Lu}/u.test(acronym) && !/^[IVX]+$/.test(acronym)),
  ),
]

/** A heading in capitals has no abbreviations to tell from words. */
const isShouted = (text: string): boolean => {
  const letters = text.replace(/\P{L}/gu, '')
  const capitals = text.replace(/\P{Lu}/gu, '')
  return letters.length > 12 && capitals.length > letters.length * 0.6
}
