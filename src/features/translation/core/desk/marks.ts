import { flatten, type Tag } from '../inline/flat'
import { type Code, type Inline, type InlineText, normalized } from '../inline/inline'

/**
 * A text as an editor holds it: words, and each code as marks in the row of words. Two marks of a
 * pair can be dragged apart there, which {@link repaired} undoes.
 */
export type Piece = string | Tag

type Known = Pick<Code, 'id' | 'paired'>

export const piecesOf = (content: InlineText): Piece[] => {
  const { text, tags } = flatten(content)
  const pieces: Piece[] = []
  for (let offset = 0; offset < text.length; offset++)
    add(pieces, tags.get(offset) ?? text.charAt(offset))
  return pieces
}

/** The text that the pieces say; what {@link repaired} would leave out is left out. */
export const inlineOf = (pieces: readonly Piece[], codes: readonly Known[]): InlineText => {
  const root: Inline[] = []
  const open: Inline[][] = [root]
  for (const piece of repaired(pieces, codes)) {
    const inside = open.at(-1) ?? root
    if (typeof piece === 'string') inside.push(piece)
    else if (piece.kind === 'alone') inside.push({ x: piece.id })
    else if (piece.kind === 'close') open.pop()
    else {
      const content: Inline[] = []
      inside.push({ g: piece.id, content })
      open.push(content)
    }
  }
  return normalized(root)
}

/**
 * The pieces with every code whole: halves without their other half, doubles and codes of other
 * texts are gone, an end before its beginning changes places with it, and of two pairs that cross
 * the inner one ends where the outer does. Words are never touched.
 */
export const repaired = (pieces: readonly Piece[], codes: readonly Known[]): Piece[] => {
  const kept = wholeMarks(pieces, codes)
  const result: Piece[] = []
  const open: number[] = []
  for (const [at, piece] of pieces.entries()) {
    const mark = typeof piece === 'string' ? piece : kept.get(at)
    if (mark === undefined) continue
    if (typeof mark === 'string' || mark.kind === 'alone') {
      add(result, mark)
    } else if (mark.kind === 'open') {
      open.push(mark.id)
      add(result, mark)
    } else if (open.includes(mark.id)) {
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        add(result, { id, kind: 'close' })
        if (id === mark.id) break
      }
    }
  }
  return result
}

export const samePieces = (one: readonly Piece[], other: readonly Piece[]): boolean =>
  one.length === other.length &&
  one.every((piece, at) => {
    const with_ = other[at]
    if (typeof piece === 'string' || typeof with_ === 'string') return piece === with_
    return piece.id === with_?.id && piece.kind === with_.kind
  })

/** Marks that stay, by their place; the earlier of a pair is its beginning whatever it was. */
const wholeMarks = (pieces: readonly Piece[], codes: readonly Known[]): Map<number, Tag> => {
  const kept = new Map<number, Tag>()
  for (const { id, paired } of codes) {
    const at = (kind: Tag['kind']) =>
      pieces.findIndex((it) => typeof it !== 'string' && it.id === id && it.kind === kind)
    if (!paired) {
      if (at('alone') >= 0) kept.set(at('alone'), { id, kind: 'alone' })
      continue
    }
    const ends = [at('open'), at('close')]
    if (ends.includes(-1)) continue
    kept.set(Math.min(...ends), { id, kind: 'open' })
    kept.set(Math.max(...ends), { id, kind: 'close' })
  }
  return kept
}

const add = (pieces: Piece[], piece: Piece): void => {
  const last = pieces.at(-1)
  if (typeof piece === 'string' && typeof last === 'string')
    pieces[pieces.length - 1] = last + piece
  else if (piece !== '') pieces.push(piece)
}
