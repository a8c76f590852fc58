import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  type ElementNode,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'

import type { Piece } from '../../core/desk/marks'
import type { Tag } from '../../core/inline/flat'

import { $createCodeMark, $isCodeMark, type Look } from './code-mark-node'

export type LookOf = (mark: Tag) => Look

/** What the open editor holds. A text is one block, whatever somebody pasted. */
export const $pieces = (): Piece[] => {
  const pieces: Piece[] = []
  for (const [at, block] of $getRoot().getChildren().entries()) {
    if (at > 0) pieces.push('\n')
    pieces.push(...($isElementNode(block) ? block.getChildren().map($pieceOf) : [$pieceOf(block)]))
  }
  return pieces
}

export const $pieceOf = (node: LexicalNode): Piece => {
  if ($isCodeMark(node)) return node.__mark
  return $isLineBreakNode(node) ? '\n' : node.getTextContent()
}

/** Replaces all that the editor holds, and puts the caret at its end. */
export const $writePieces = (pieces: readonly Piece[], lookOf: LookOf): void => {
  const paragraph = $createParagraphNode()
  $getRoot().clear().append(paragraph)
  $append(paragraph, pieces, lookOf)
  paragraph.selectEnd()
}

export const $append = (parent: ElementNode, pieces: readonly Piece[], lookOf: LookOf): void => {
  parent.append(...pieces.flatMap((piece) => $nodesOf(piece, lookOf)))
}

export const $nodesOf = (piece: Piece, lookOf: LookOf): LexicalNode[] => {
  if (typeof piece !== 'string') return [$createCodeMark(piece, lookOf(piece))]
  return piece
    .split('\n')
    .flatMap((line, at) => [
      ...(at > 0 ? [$createLineBreakNode()] : []),
      ...(line === '' ? [] : [$createTextNode(line)]),
    ])
}
