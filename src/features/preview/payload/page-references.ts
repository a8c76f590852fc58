import { lexicalNodes } from '@/content/lexical-node'

import type { Piece, Reference } from '../core/piece'
import { referenceOfLink } from '../core/references-of'

/** Every document that the pieces of a page name, at whatever depth. */
export const referencesIn = (pieces: readonly Piece[]): Reference[] =>
  pieces.flatMap((piece): Reference[] => {
    switch (piece.kind) {
      case 'references':
        return [...piece.to]
      case 'rows':
        return piece.rows.flatMap((row) => referencesIn(row.pieces))
      case 'group':
        return referencesIn(piece.pieces)
      case 'richText':
        return [...lexicalNodes(piece.root)].flatMap((node) => [
          ...[referenceOfLink(node.fields)].filter((it) => it !== undefined),
          ...(node.type === 'block' ? referencesIn(piece.piecesOf(node)) : []),
        ])
      default:
        return []
    }
  })
