import type { FieldHook } from 'payload'

import { inSqlOf } from '@/content/read-in-sql'

import { type Along, Habit } from './along'
import { type Compiling, type LookUp, parsed, together } from './part'
import { partsOf } from './parts'
import { type Evidence, type Hooked, type Reading, see, type Values } from './reading'
import { readRelations, relationsExpression } from './relation-part'
import type { Selection } from './selection'
import type { Node, Shape } from './shape'
import { literal } from './sql-text'

/** How documents of one selection are read: what to select, and what to make of a row. */
export type Reader = {
  /** With `t` for the table of the collection, `l` for that of its texts and `$1` for the locale. */
  expressions: readonly string[]
  read: (cells: readonly unknown[], reading: Reading, lookUp?: LookUp) => Values
  /** What can be read in the same statement, by its key, and which of it is worth it. */
  along: ReadonlyMap<string, Along>
  habit: Habit
  /** What has to be worked out once all documents are there, in order. */
  hooked: readonly Hooked[]
  /** The joins that are read. */
  joins: readonly (Node & { kind: 'join' })[]
}

/**
 * @param joinOf the expression that lists the ids of a join
 * @throws NotDirect when something wanted is known to Payload alone
 */
export const readerOf = (
  shape: Shape,
  selection: Selection,
  joinOf: Compiling['joinOf'],
): Reader => {
  const relations = { paths: new Set<string>(), columns: new Map(), areNumbered: false }
  const along = new Map<string, Along>()
  const habit = new Habit()
  const parts = partsOf(shape.nodes, selection.fields, {
    shape,
    main: 't',
    locales: 'l',
    path: '',
    selection,
    relations,
    along,
    joinOf,
    depth: 0,
  })
  const { expressions, write } = together(parts)
  const collections = [...relations.columns.keys()]
  const wanted = shape.nodes.filter(({ name }) => selection.fields?.has(name) ?? true)
  const hooked = wanted.filter(isHooked)
  const told = hooked.flatMap((node) => toldInSql(shape, node) ?? [])
  const toldFrom = 2 + expressions.length
  return {
    expressions: [
      't.id',
      relationsExpression(shape, relations),
      ...expressions,
      ...told.map(({ expression }) => expression),
    ],
    along,
    habit,
    read: (cells, reading, lookUp = nothingAlong) => {
      const document: Values = { id: Number(cells[0]) }
      const stored = readRelations(cells[1], collections)
      const had = new Set<string>()
      write(document, cells, 2, { ...reading, relations: stored, path: '', lookUp, had })
      if (along.size > 0) habit.saw(had)
      for (const [index, { tell }] of told.entries()) {
        tell(document, cells[toldFrom + index], reading)
      }
      return document
    },
    hooked: hooked
      .filter((node) => !told.some((it) => it.node === node))
      .map((node) => ({ node, evidence: { isProven: false } })),
    joins: wanted.filter((node) => node.kind === 'join'),
  }
}

const nothingAlong: LookUp = () => undefined

/** What has no hooks of its own is filled by those of its document, as `_fallback` is. */
const isHooked = (node: Node): node is Hooked['node'] =>
  (node.kind === 'computed' || node.kind === 'group') && hooksOf(node).length > 0

const hooksOf = ({ field }: Hooked['node']): readonly FieldHook[] =>
  ('hooks' in field ? field.hooks?.afterRead : undefined) ?? []

type Told = {
  node: Hooked['node']
  expression: string
  tell: (document: Values, cell: unknown, reading: Reading) => void
}

/**
 * What the hooks of a group tell, read with its document; undefined where they have to be run. Other
 * fields stand in a document only once their hooks have run, which is after all that is stored.
 */
const toldInSql = ({ collection }: Shape, node: Hooked['node']): Told | undefined => {
  const inSql = node.kind === 'group' ? inSqlOf(hooksOf(node)) : undefined
  if (!inSql) return undefined
  const something: Evidence = { isProven: false }
  return {
    node,
    expression: inSql.expression({
      collection: literal(collection),
      id: 't.id::text',
      locale: 'l._locale::text',
    }),
    tell: (document, cell, reading) => {
      const json = parsed(cell)
      if (json === undefined) return
      document[node.name] = inSql.told(json)
      hideIn(document, node)
      see(reading, something)
    },
  }
}

/** Takes out of what hooks have filled in what readers never see. */
export const hideIn = (document: Values, node: Hooked['node']): void => {
  if (node.kind !== 'group') return
  const group = document[node.name] as Values
  for (const { kind, name } of node.nodes) if (kind === 'hidden') delete group[name]
}
