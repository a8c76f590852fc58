/** What of a block of text can be compared across languages. */
export type Traits = {
  kind: string
  isBlock: boolean
  words: string
  /** What its links mean. */
  links: readonly string[]
}

/**
 * How alike two blocks are, from 0 to 1: half by length, half by what languages share (numbers,
 * names, acronyms, links) or by the very words. Length alone is not enough to say "the same".
 */
export const similarity = (a: Traits, b: Traits): number => {
  if (a.kind !== b.kind) return 0
  if (a.isBlock) return ALIKE_BLOCKS
  const length =
    Math.min(a.words.length, b.words.length) / Math.max(a.words.length, b.words.length, 1)
  const evidence = Math.max(
    overlap(wordsIn(a.words), wordsIn(b.words)),
    overlap([...fixedIn(a.words), ...a.links], [...fixedIn(b.words), ...b.links]),
  )
  return (length + evidence) / 2
}

/** Blocks of the same type show the same thing more often than not. */
const ALIKE_BLOCKS = 0.8

const wordsIn = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Numbers, and words that begin with a capital but do not begin the text. */
const fixedIn = (words: string): string[] =>
  words.match(/(?<=\S\s+)\p{Lu}[\p{L}\p{M}\p{N}]+|\p{Lu}{2,}|\p{N}+/gu) ?? []

/** Sørensen-Dice: twice what they share by all they have. */
const overlap = (a: readonly string[], b: readonly string[]): number => {
  if (a.length + b.length === 0) return 0
  const rest = [...b]
  const shared = a.filter((word) => {
    const index = rest.indexOf(word)
    if (index >= 0) rest.splice(index, 1)
    return index >= 0
  })
  return (2 * shared.length) / (a.length + b.length)
}
