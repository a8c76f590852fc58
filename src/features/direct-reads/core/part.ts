import type { Along } from './along'
import { type Evidence, isTelling, type Reading, see, type Values } from './reading'
import type { Selection } from './selection'
import type { Node, Shape } from './shape'

/** The relations of one document by their path, as stored: collection and id. */
export type Relations = ReadonlyMap<string, readonly (readonly [collection: string, id: number])[]>

/** What was read along with a document; undefined for relations that were not. */
export type LookUp = (key: string, id: number) => { document: Values | undefined } | undefined

export type Context = Reading & {
  relations: Relations
  path: string
  lookUp: LookUp
  /** Relations that could have been read along, and that the document has. */
  had: Set<string>
}

type Write = (document: Values, cells: readonly unknown[], at: number, context: Context) => void

/** Expressions to select, and what makes a field of a document of their values. */
export type Part = { name: string; expressions: readonly string[]; write: Write }

/** What is known while the parts of a selection are put together. */
export type Compiling = {
  shape: Shape
  /** The tables the fields are in, as the statement calls them. */
  main: string
  locales: string
  /** Within groups and rows, the path of relations. */
  path: string
  selection: Selection
  /** Paths and columns of relations that have to be read. */
  relations: { paths: Set<string>; columns: Map<string, string>; areNumbered: boolean }
  /** Relations that can be read in the same statement, by their keys. */
  along: Map<string, Along>
  joinOf: (node: Node & { kind: 'join' }) => string
  depth: number
}

/** The parts one after another, as if they were one. */
export const together = (parts: readonly Part[]): Pick<Part, 'expressions' | 'write'> => {
  const expressions: string[] = []
  const placed = parts.map(({ expressions: own, name, write }) => {
    const evidence: Evidence = { isProven: false }
    const start = expressions.length
    expressions.push(...own)
    return { evidence, name, start, write }
  })
  return {
    expressions,
    write: (document, cells, at, context) => {
      for (const { evidence, name, start, write } of placed) {
        write(document, cells, at + start, context)
        if (!evidence.isProven && isTelling(document[name])) see(context, evidence)
      }
    },
  }
}

/** JSON comes as text, and within other JSON as what it is. */
export const parsed = (cell: unknown): unknown =>
  typeof cell === 'string' ? (JSON.parse(cell) as unknown) : (cell ?? undefined)
