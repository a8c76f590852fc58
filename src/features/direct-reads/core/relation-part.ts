import { alongColumn, alongTable } from './along'
import { type Compiling, type Context, type Part, parsed, type Relations } from './part'
import { type Evidence, see, type Values } from './reading'
import { nameOfSelection, type Selected, type Selection } from './selection'
import type { Node, Shape } from './shape'
import { literal, quoted } from './sql-text'

/** A relation to one document of one collection, stored in a column. */
export const referencePart = (
  { column, name, target }: Node & { kind: 'reference' },
  { related }: Selected,
  { along, depth, main, selection: { related: everywhere } }: Compiling,
): Part => {
  const selection = related?.get(target) ?? everywhere
  const filling = fillingIn()
  // In rows, the table that points is not the one of the document.
  const key = selection && depth === 0 ? keyOf(column, target, selection) : undefined
  if (selection && key !== undefined) {
    along.set(key, alongColumn(column, { key, collection: target, selection }))
  }
  return {
    name,
    expressions: [`${main}.${quoted(column)}`],
    write: (document, cells, at, reading) => {
      const cell = cells[at] ?? null
      const id = cell === null ? null : Number(cell)
      document[name] = id
      if (id === null || !selection) return
      filling(reading, { collection: target, id, selection, key }, (there) => {
        document[name] = there ?? (reading.style === 'rest' ? id : null)
      })
    },
  }
}

/** Relations to many documents or to those of several collections, stored in a table of their own. */
export const referencesPart = (
  { isMany, isOfSeveral, name, targets }: Node & { kind: 'references' },
  { related }: Selected,
  compiling: Compiling,
): Part => {
  const { depth, path: above, relations, selection } = compiling
  const { columns, paths } = relations
  if (depth > 0) relations.areNumbered = true
  paths.add(above + name)
  for (const [target, column] of targets) columns.set(target, column)
  const keys = alongOf(compiling, targets, (target) => related?.get(target) ?? selection.related)
  const filling = fillingIn()
  const missing = Symbol('missing')
  return {
    name,
    expressions: [],
    write: (document, _, __, reading) => {
      const { finish, path, style } = reading
      const stored = reading.relations.get(path + name) ?? []
      const tell = (collection: string, value: unknown) =>
        isOfSeveral ? { relationTo: collection, value } : value
      const values: unknown[] = stored.map(([collection, id]) => tell(collection, id))
      for (const [index, [collection, id]] of stored.entries()) {
        const wanted = related ? related.get(collection) : selection.related
        if (!wanted) continue
        const key = keys.get(collection)
        filling(reading, { collection, id, selection: wanted, key }, (there) => {
          // GraphQL finds the type of one of several possible ones by this. Its own relations
          // are filled in later, so it must not be copied.
          if (there && style === 'graphql' && isOfSeveral) there.collection = collection
          if (there) values[index] = tell(collection, there)
          else values[index] = style === 'rest' ? tell(collection, id) : missing
        })
      }
      if (isMany) {
        document[name] = values
        finish.push(() => {
          if (values.includes(missing)) document[name] = values.filter((it) => it !== missing)
        })
        return
      }
      // A relation to one of several collections that points nowhere is not even there.
      if (values.length === 0) return
      document[name] = values[0]
      finish.push(() => {
        document[name] = values[0] === missing ? null : values[0]
      })
    },
  }
}

/** A list of documents that point here. */
export const joinPart = (node: Node & { kind: 'join' }, { joinOf, selection }: Compiling): Part => {
  const { name } = node
  const { collection, isShallow, limit } = node.join
  const joined = isShallow ? selection.joined : selection.related
  const some: Evidence = { isProven: false }
  const more: Evidence = { isProven: false }
  const filling = fillingIn()
  return {
    name,
    expressions: [joinOf(node)],
    write: (document, cells, at, reading) => {
      const ids = (parsed(cells[at]) ?? []) as number[]
      const shown = ids.slice(0, limit)
      const docs: unknown[] = [...shown]
      document[name] = { docs, hasNextPage: ids.length > limit }
      if (ids.length > 0) see(reading, some)
      if (ids.length > limit) see(reading, more)
      if (!joined) return
      for (const [index, id] of shown.entries()) {
        filling(reading, { collection, id, selection: joined, key: undefined }, (there) => {
          docs[index] = there ?? id
        })
      }
    },
  }
}

type Targets = (Node & { kind: 'references' })['targets']

/** Notes relations as ones that can be read along, and answers with the key of each collection. */
const alongOf = (
  { along, relations, shape: { table } }: Compiling,
  targets: Targets,
  selectionOf: (target: string) => Selection | undefined,
): ReadonlyMap<string, string> => {
  const keys = new Map<string, string>()
  for (const [target, column] of targets) {
    const selection = selectionOf(target)
    if (!selection) continue
    const key = keyOf('', target, selection)
    keys.set(target, key)
    const paths = () => (relations.areNumbered ? [] : [...relations.paths])
    along.set(key, alongTable({ table, column, paths }, { key, collection: target, selection }))
  }
  return keys
}

const keyOf = (column: string, target: string, selection: Selection): string =>
  `${column}>${target} ${nameOfSelection(selection)}`

type Wanted = {
  collection: string
  id: number
  selection: Selection
  /** Of what may have been read along. */
  key: string | undefined
}

/** Has documents read for one field, whose being there and not being there is told differently. */
const fillingIn = () => {
  const evidence = { apart: newEvidence(), along: newEvidence() }
  return (
    reading: Pick<Context, 'had' | 'lookUp' | 'pending' | 'unproven'>,
    { key, ...wanted }: Wanted,
    found: (document: Values | undefined) => void,
  ): void => {
    const tell = (document: Values | undefined, how: keyof typeof evidence) => {
      see(reading, document ? evidence[how].there : evidence[how].away)
      found(document)
    }
    if (key !== undefined) reading.had.add(key)
    const along = key === undefined ? undefined : reading.lookUp(key, wanted.id)
    if (along) tell(along.document, 'along')
    else reading.pending.push({ ...wanted, found: (document) => tell(document, 'apart') })
  }
}

const newEvidence = (): Record<'there' | 'away', Evidence> => ({
  there: { isProven: false },
  away: { isProven: false },
})

/** Everything that the relations of a document point to, with the path of each. */
export const relationsExpression = (
  { table }: Shape,
  { areNumbered, columns, paths }: Compiling['relations'],
): string => {
  if (columns.size === 0) return 'null'
  const cells = [...columns.values()].map((column) => `x.${quoted(column)}`)
  const which = areNumbered ? '' : ` and x.path in (${[...paths].map(literal).join(', ')})`
  return `(select json_agg(json_build_array(x.path, ${cells.join(', ')}) order by x."order")
    from ${quoted(`${table}_rels`)} x where x.parent_id = t.id${which})`
}

/** @param collections in the order of the columns of {@link relationsExpression} */
export const readRelations = (cell: unknown, collections: readonly string[]): Relations => {
  const byPath = new Map<string, [string, number][]>()
  for (const [path, ...ids] of (parsed(cell) ?? []) as [string, ...(number | null)[]][]) {
    const index = ids.findIndex((id) => id !== null)
    const collection = collections[index]
    if (collection === undefined) continue
    const list = byPath.get(path) ?? []
    list.push([collection, Number(ids[index])])
    byPath.set(path, list)
  }
  return byPath
}
