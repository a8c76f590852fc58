import type { Code, Inline, InlineText } from '../inline/inline'
import { plainText } from '../inline/inline'
import { meaningOf, type UnnumberedCode } from './code-attributes'

/** A text whose codes are told, not numbered. */
export type DraftInline =
  | string
  | { code: UnnumberedCode; content: readonly DraftInline[] | undefined }
export type Coded = { content: InlineText; codes: readonly Code[] }

/**
 * Numbers the codes of a text so that a code which stays keeps its number: translations refer to
 * codes by number, and must never come to mean another link. A code stays if the previous text had
 * one of the same meaning, else of the same type around the same words, else the next one of the
 * same type; a new code gets a number that the previous text did not use. A number may stand in
 * `previous` with several meanings: each is one that the code has had.
 */
export const numbered = (draft: readonly DraftInline[], previous?: Coded): Coded => {
  const found = inOrder(draft)
  const ids = idsFor(found, previous)
  const codes: Code[] = []
  const write = (parts: readonly DraftInline[]): InlineText =>
    parts.map((part): Inline => {
      if (typeof part === 'string') return part
      const id = ids.get(part) ?? 0
      codes.push({ id, ...part.code })
      return part.content ? { g: id, content: write(part.content) } : { x: id }
    })
  return { content: write(draft), codes }
}

type DraftCode = Exclude<DraftInline, string>
type Described = { type: string; meaning: string; words: string }
type Known = Described & { id: number }

const inOrder = (draft: readonly DraftInline[]): DraftCode[] =>
  draft.flatMap((part) => (typeof part === 'string' ? [] : [part, ...inOrder(part.content ?? [])]))

const idsFor = (
  found: readonly DraftCode[],
  previous: Coded | undefined,
): ReadonlyMap<DraftCode, number> => {
  const free = previous ? knownCodes(previous) : []
  let next = Math.max(0, ...free.map(({ id }) => id))
  const ids = free.length > 0 ? idsKept(found, free) : new Map<DraftCode, number>()
  for (const part of found) {
    if (ids.has(part)) continue
    next += 1
    ids.set(part, next)
  }
  return ids
}

/** From the surest sign that a code stayed to the least. */
const SIGNS: readonly ((code: Described, known: Known) => boolean)[] = [
  (code, known) => code.meaning === known.meaning && code.words === known.words,
  (code, known) => code.meaning === known.meaning,
  (code, known) => code.type === known.type && code.words === known.words && code.words !== '',
  (code, known) => code.type === known.type,
]

const idsKept = (found: readonly DraftCode[], known: readonly Known[]): Map<DraftCode, number> => {
  const ids = new Map<DraftCode, number>()
  const taken = new Set<number>()
  const codes = found.map((part) => ({ part, ...describe(part) }))
  for (const isSame of SIGNS) {
    for (const code of codes) {
      if (ids.has(code.part)) continue
      const kept = known.find((it) => !taken.has(it.id) && isSame(code, it))
      if (!kept) continue
      taken.add(kept.id)
      ids.set(code.part, kept.id)
    }
  }
  return ids
}

const describe = ({ code, content }: DraftCode): Described => ({
  type: code.type,
  meaning: meaningOf(code),
  words: wordsIn(content ?? []),
})

const wordsIn = (draft: readonly DraftInline[]): string =>
  draft.map((part) => (typeof part === 'string' ? part : wordsIn(part.content ?? []))).join('')

const knownCodes = ({ content, codes }: Coded): Known[] =>
  codes.map((code) => ({
    id: code.id,
    type: code.type,
    meaning: meaningOf(code),
    words: wordsWithin(content, code.id),
  }))

const wordsWithin = (text: InlineText, id: number): string => {
  for (const part of text) {
    if (typeof part === 'string' || 'x' in part) continue
    if (part.g === id) return plainText(part.content)
    const inner = wordsWithin(part.content, id)
    if (inner !== '') return inner
  }
  return ''
}
