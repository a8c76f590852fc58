import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  type ElementNode,
  type LexicalEditor,
  ParagraphNode,
} from '@payloadcms/richtext-lexical/lexical'

import { type Piece, repaired, samePieces } from '../../core/desk/marks'
import type { Code } from '../../core/inline/inline'

import { $isCodeMark } from './code-mark-node'
import { $append, $pieceOf, type LookOf } from './pieces'

/** Marks an update in which codes went with what somebody deleted. */
export const CODES_GONE = 'codes-gone'

type Options = { codes: readonly Pick<Code, 'id' | 'paired'>[]; lookOf: LookOf }

/**
 * Keeps every code whole while somebody edits: whoever deletes one end of a link deletes the other,
 * in the same step, so that one undo brings both back. What a paste has crossed is put in order.
 */
export const registerWholeCodes = (editor: LexicalEditor, options: () => Options): (() => void) =>
  editor.registerNodeTransform(ParagraphNode, (paragraph) => {
    if (editor.isComposing()) return
    const pieces = paragraph.getChildren().map($pieceOf)
    const { codes, lookOf } = options()
    const whole = repaired(pieces, codes)
    if (samePieces(joined(pieces), whole)) return
    $addUpdateTag(CODES_GONE)
    $removeStrays(paragraph, whole)
    if (!samePieces(joined(paragraph.getChildren().map($pieceOf)), whole)) {
      $rewrite(paragraph, whole, lookOf)
    }
  })

/** Takes single nodes away, which leaves the caret where it is. */
const $removeStrays = (paragraph: ElementNode, whole: readonly Piece[]): void => {
  const kept = whole.filter((it) => typeof it !== 'string')
  for (const node of paragraph.getChildren()) {
    if (!$isCodeMark(node)) continue
    const { id, kind } = node.__mark
    const at = kept.findIndex((it) => it.id === id && it.kind === kind)
    if (at < 0) node.remove()
    else kept.splice(at, 1)
  }
}

const $rewrite = (paragraph: ElementNode, whole: readonly Piece[], lookOf: LookOf): void => {
  const selection = $getSelection()
  const offset = $isRangeSelection(selection)
    ? $offsetOf(paragraph, selection.focus.key)
    : undefined
  paragraph.clear()
  $append(paragraph, whole, lookOf)
  if (offset !== undefined) paragraph.select(Math.min(offset, paragraph.getChildrenSize()))
}

const $offsetOf = (paragraph: ElementNode, key: string): number => {
  const at = paragraph.getChildren().findIndex((it) => it.getKey() === key)
  return at < 0 ? paragraph.getChildrenSize() : at + 1
}

const joined = (pieces: readonly Piece[]): Piece[] =>
  pieces.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') all[all.length - 1] = last + piece
    else if (piece !== '') all.push(piece)
    return all
  }, [])
