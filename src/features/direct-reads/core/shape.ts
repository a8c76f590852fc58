import type { FlattenedField } from 'payload'

import type { Decode } from './decode'

/** A field of a document, and where its value is stored. */
export type Node =
  | ValueNode
  | { kind: 'group'; name: string; nodes: readonly Node[]; field: FlattenedField }
  | { kind: 'rows'; name: string; table: string; localesTable?: string; nodes: readonly Node[] }
  | { kind: 'reference'; name: string; column: string; target: string }
  | { kind: 'references'; name: string; isMany: boolean; isOfSeveral: boolean; targets: Targets }
  | { kind: 'list'; name: string; table: string; column: string; path?: string }
  | { kind: 'join'; name: string; join: JoinShape }
  /** Worked out by hooks of the field. */
  | { kind: 'computed'; name: string; field: FlattenedField }
  /** The locales in which it is live. */
  | { kind: 'locales'; name: string }
  /** What readers never see. */
  | { kind: 'hidden'; name: string }
  /** What only Payload knows how to read. */
  | { kind: 'unknown'; name: string }

export type ValueNode = {
  kind: 'value'
  name: string
  column: string
  isLocalized: boolean
  decode: Decode
  /** What it can be compared and ordered by; `other` for what it cannot. */
  type: 'text' | 'number' | 'date' | 'checkbox' | 'choice' | 'other'
  /** Whether no two documents have the same value in one locale. */
  isUnique: boolean
  /** What a choice can be. */
  options?: ReadonlySet<string>
}

/** Collections a relation can point to, each with its column in the table of relations. */
type Targets = ReadonlyMap<string, string>

/** Documents of another collection that point here. */
export type JoinShape = {
  collection: string
  on: string
  sort: readonly string[]
  limit: number
  /** Whether its documents are filled in on the first level alone. */
  isShallow: boolean
}

/** How documents of one collection are stored. */
export type Shape = {
  collection: string
  table: string
  hasTrash: boolean
  /** Fields that are read whatever is selected. */
  forced: readonly string[]
  defaultSort: readonly string[]
  /** Paths of relations by which other documents list those of this collection. */
  listedBy: ReadonlySet<string>
  /** What readers see besides being live: a choice that has one of some values. */
  shown: readonly { column: string; values: readonly string[] }[]
  nodes: readonly Node[]
}

/** The shapes of the collections of which readers see what is live, and nothing else. */
export type Shapes = (collection: string) => Shape | undefined
