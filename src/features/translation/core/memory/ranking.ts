import { codeIds, type InlineText } from '../inline/inline'

import { LEAST_SIMILARITY } from './keys'
import { comparableMaker, similarity } from './similarity'

/** What is translated, and where it stands. */
export type MemoryQuery = {
  source: InlineText
  /** Its words, and their hash as units have it. */
  text: string
  textHash: string
  sourceLocale: string
  targetLocale: string
  /** The text hashes of the units before and after it; undefined at the ends of a document. */
  previousHash?: string
  nextHash?: string
  /** It is an address: none but addresses are of help, and they are of help to nothing else. */
  isSlug?: boolean
}

/** A reviewed pair of texts. */
export type MemoryEntry = {
  id: number
  source: InlineText
  sourceText: string
  sourceHash: string
  target: InlineText
  previousHash?: string
  nextHash?: string
  reviewedBy: string
  /** ISO 8601. */
  reviewedAt: string
}

/**
 * `context`: the same text between the same neighbours, with the same codes; `exact`: the same text
 * and codes; `fuzzy`: alike.
 */
export type MemoryMatch = MemoryEntry & { kind: 'context' | 'exact' | 'fuzzy'; score: number }

/** The entries that are of help, the best first: by kind, by score, by how lately reviewed. */
export const ranked = (query: MemoryQuery, entries: readonly MemoryEntry[]): MemoryMatch[] => {
  const comparable = comparableMaker(query.sourceLocale)
  const wanted = comparable(query.text)
  const codes = codesOf(query.source)
  const matches = entries.map((entry): MemoryMatch => {
    const penalty = CODE_PENALTY * codeDifference(codes, codesOf(entry.source))
    if (entry.sourceHash === query.textHash) {
      const score = 1 - penalty
      if (penalty > 0) return { ...entry, kind: 'fuzzy', score }
      return { ...entry, kind: inContext(query, entry) ? 'context' : 'exact', score }
    }
    const alike = similarity(wanted, comparable(entry.sourceText))
    // Another case or other marks: never offered as the same text.
    return { ...entry, kind: 'fuzzy', score: Math.min(alike, 0.99) - penalty }
  })
  return matches
    .filter(({ score }) => score >= LEAST_SIMILARITY)
    .sort(
      (one, other) =>
        KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
        other.score - one.score ||
        (one.reviewedAt < other.reviewedAt ? 1 : -1),
    )
}

const KINDS = ['context', 'exact', 'fuzzy']

/** For each code that one of the two texts has and the other has not. */
const CODE_PENALTY = 0.02

/** The ends of a document are no neighbours: a text alone is in no context. */
const inContext = (query: MemoryQuery, entry: MemoryEntry): boolean =>
  Boolean(query.previousHash ?? query.nextHash) &&
  query.previousHash === entry.previousHash &&
  query.nextHash === entry.nextHash

const codesOf = (text: InlineText): ReadonlySet<number> => new Set(codeIds(text))

const codeDifference = (one: ReadonlySet<number>, other: ReadonlySet<number>): number =>
  [...one].filter((id) => !other.has(id)).length + [...other].filter((id) => !one.has(id)).length
