import type { LexicalNode } from '@/content/lexical-node'
import type { Locale } from '@/content/locales'

/** A document that is pointed to. */
export type Reference = { collection: string; id: string }

type Named = { name: string; label: string }

/** Words of a document. `at` is the path of its unit; `locale` the language they are really in. */
export type TextPiece = Named & {
  kind: 'text'
  at: string
  text: string
  locale: Locale
  /** A paragraph or more; else a line. */
  isLong: boolean
}

export type RichTextPiece = Named & {
  kind: 'richText'
  at: string
  root: LexicalNode
  locale: Locale
  /** Of blocks that were lent; see `withLentBlocks`. */
  sourceLocale: Locale
  /** What a block in the text holds. */
  piecesOf: (block: LexicalNode) => Piece[]
}

/** A value that is no text to translate, in the words of the language shown. */
export type FactPiece = Named & {
  kind: 'fact'
  values: readonly string[]
  /** Where the value is an address one may follow. */
  href?: string
}

export type ReferencesPiece = Named & { kind: 'references'; to: readonly Reference[] }

export type Row = { id: string; blockType?: string; label?: string; pieces: Piece[] }
export type RowsPiece = Named & { kind: 'rows'; rows: Row[] }
export type GroupPiece = Named & { kind: 'group'; pieces: Piece[] }

/** What a page shows of a document, in the order of its fields. */
export type Piece = TextPiece | RichTextPiece | FactPiece | ReferencesPiece | RowsPiece | GroupPiece
