import type { Concept, Term } from '../terms/concept'
import type { TermPair } from './port'

/** What an engine is told of the terms of the network, for one pair of languages. */
export type Terminology = {
  /** Forms of the source that stay as they are. */
  names: string[]
  glossary: TermPair[]
}

/**
 * Names and acronyms that stay are masked; a concept with a preferred term in both languages goes
 * into the glossary. A name without a term of its own in the target language stays, too.
 */
export const terminologyFor = (
  concepts: readonly Concept[],
  from: string,
  to: string,
): Terminology => {
  const names = new Set<string>()
  const glossary = new Map<string, string>()
  for (const { kind, terms } of concepts) {
    const sources = terms.filter(({ locale, status }) => locale === from && status !== 'forbidden')
    const target = terms.find(({ locale, status }) => locale === to && status === 'preferred')
    for (const source of sources) {
      if (stays(source, target, kind)) names.add(source.text)
      else if (target) glossary.set(source.text, target.text)
    }
  }
  return {
    names: [...names],
    glossary: [...glossary].map(([source, target]) => ({ source, target })),
  }
}

const stays = (source: Term, target: Term | undefined, kind: Concept['kind']): boolean => {
  if (target) {
    return (
      target.keepSource === true ||
      target.acronymPolicy === 'keep' ||
      (kind !== 'term' && target.text === source.text)
    )
  }
  return source.keepSource === true || source.acronymPolicy === 'keep' || kind === 'name'
}
