import { codeIds, plainText } from '../inline/inline'
import { fromTagged } from '../inline/tagged'
import type { Origin } from '../unit'

import type { DeskTerm, DeskUnit } from './answer'

/** One text that could be taken over, in the order of its number on the keyboard. */
export type Offer = {
  /** Unique among the offers of a text. */
  id: string
  kind: 'machine' | 'memory' | 'person'
  target: string
  /** Of the memory: how much of the source is the same, 0 to 1, and that source. */
  score?: number
  source?: string
  /** Of a suggestion: its number, who made it, and whether the source has moved on since. */
  suggestion?: number
  by?: string
  isOld?: boolean
}

/** What is offered for a text: the memory first, the better the earlier; nothing twice. */
export const offersOf = ({
  matches,
  suggestions,
  target,
}: Pick<DeskUnit, 'matches' | 'suggestions' | 'target'>): Offer[] => {
  const memory = matches.map(
    ({ target: text, score, source }, at): Offer => ({
      ...{ id: `memory-${at}`, kind: 'memory', target: text, score, source },
    }),
  )
  const proposed = suggestions.map(
    ({ id, target: text, origin, by, stale }): Offer => ({
      ...{ id: `suggestion-${id}`, target: text, suggestion: id, by, isOld: stale },
      kind: BY_MACHINE.has(origin) ? 'machine' : 'person',
    }),
  )
  const all = [
    ...memory.toSorted((one, other) => (other.score ?? 0) - (one.score ?? 0)),
    ...proposed,
  ]
  return all
    .filter(
      (it, at) =>
        it.target !== target && all.findIndex((other) => other.target === it.target) === at,
    )
    .slice(0, MOST)
}

const BY_MACHINE: ReadonlySet<Origin> = new Set(['machine', 'legacy'])
/**
 * Who proposes without an account, by how suggestions are stored: the partner that a review link was
 * made for, by name, or a reader of the site.
 */
export const outsiderIn = (by: string): { partner: string } | 'reader' | undefined => {
  if (by.startsWith('link:')) return { partner: by.slice('link:'.length) }
  return by.startsWith('reader:') ? 'reader' : undefined
}

/** As many as there are keys. */
const MOST = 9

/** The codes of the source that a text has not got yet, in the order of the source. */
export const missingIds = ({ source }: Pick<DeskUnit, 'source'>, text: string): number[] => {
  const there = new Set(codeIds(fromTagged(text)))
  return codeIds(fromTagged(source)).filter((id) => !there.has(id))
}

/** What the locale calls the first concept of the source of which the text says no term yet. */
export const missingTerm = (
  { terms }: Pick<DeskUnit, 'terms'>,
  text: string,
): string | undefined => {
  const said = plainText(fromTagged(text)).toLowerCase()
  const missing = terms.find(
    (concept) => !wordsOf(concept).some((words) => said.includes(words.toLowerCase())),
  )
  return missing && wordsOf(missing)[0]
}

/** The preferred term first; forbidden ones are not offered. */
export const wordsOf = ({ terms }: DeskTerm): string[] =>
  terms
    .filter(({ status }) => status !== 'forbidden')
    .toSorted(
      (one, other) => Number(other.status === 'preferred') - Number(one.status === 'preferred'),
    )
    .map(({ text }) => text)
