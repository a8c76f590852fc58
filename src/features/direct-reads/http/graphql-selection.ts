import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

import { NotDirect } from '../core/decode'
import type { Selected, SelectedFields, Selection } from '../core/selection'
import type { Node, Shape, Shapes } from '../core/shape'

/** What is needed to read what a GraphQL question wants of a document. */
export type Reading = {
  shapes: Shapes
  fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** The collection whose documents have this type. */
  collectionOf: (type: string) => string | undefined
}

/** One name may be asked for several times; what is wanted adds up. */
type Asked = ReadonlyMap<string, readonly FieldNode[]>

/**
 * What selection sets want of documents of a collection.
 *
 * @throws NotDirect for what only Payload knows how to answer
 */
export const wantedOf = (
  reading: Reading,
  collection: string,
  sets: readonly SelectionSetNode[],
): Selection => {
  const shape = reading.shapes(collection)
  if (!shape) throw new NotDirect(`the collection "${collection}"`)
  return { fields: wantedFields(reading, shape, shape.nodes, askedIn(reading, sets)) }
}

/** The fields asked for by their names, through fragments. Directives leave out, never add. */
export const askedIn = (reading: Reading, sets: readonly SelectionSetNode[]): Asked => {
  const asked = new Map<string, FieldNode[]>()
  const walk = (selection: SelectionNode): void => {
    if (selection.kind === Kind.FIELD) {
      const { value } = selection.name
      if (value !== '__typename') asked.set(value, [...(asked.get(value) ?? []), selection])
      return
    }
    for (const inner of inside(reading, selection).selections) walk(inner)
  }
  for (const { selections } of sets) for (const selection of selections) walk(selection)
  return asked
}

const inside = (
  { fragments }: Reading,
  selection: Exclude<SelectionNode, FieldNode>,
): SelectionSetNode => {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet
  const fragment = fragments[selection.name.value]
  if (!fragment) throw new NotDirect('an unknown fragment')
  return fragment.selectionSet
}

const wantedFields = (
  reading: Reading,
  shape: Shape,
  nodes: readonly Node[],
  asked: Asked,
): SelectedFields =>
  new Map(
    [...asked].flatMap(([name, fields]): [string, Selected][] => {
      if (name === 'id') return []
      const node = nodes.find((it) => it.name === name)
      if (!node || fields.some((it) => (it.arguments?.length ?? 0) > 0)) {
        throw new NotDirect(`the field "${name}"`)
      }
      return [[name, wantedIn(reading, shape, node, setsOf(fields))]]
    }),
  )

const wantedIn = (
  reading: Reading,
  shape: Shape,
  node: Node,
  sets: readonly SelectionSetNode[],
): Selected => {
  switch (node.kind) {
    case 'value':
    case 'list':
    case 'locales':
      return {}
    case 'group':
    case 'rows':
      return { inner: wantedFields(reading, shape, node.nodes, askedIn(reading, sets)) }
    case 'reference':
      return { related: new Map([[node.target, wantedOf(reading, node.target, sets)]]) }
    case 'references':
      return { related: wantedOfRelated(reading, node, sets) }
    // Hooks work these out of fields that were not asked for; GraphQL reads joins in its own way.
    default:
      throw new NotDirect(`the field "${node.name}"`)
  }
}

const wantedOfRelated = (
  reading: Reading,
  { isOfSeveral, targets }: Node & { kind: 'references' },
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, Selection> => {
  if (!isOfSeveral) {
    return new Map([...targets.keys()].map((it) => [it, wantedOf(reading, it, sets)]))
  }
  const values = setsOf(askedIn(reading, sets).get('value') ?? [])
  const byCollection = new Map<string, SelectionSetNode[]>()
  for (const selection of values.flatMap(({ selections }) => selections)) {
    if (selection.kind === Kind.FIELD) continue
    const type =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.typeCondition?.name.value
        : reading.fragments[selection.name.value]?.typeCondition.name.value
    const collection = type === undefined ? undefined : reading.collectionOf(type)
    if (collection === undefined) throw new NotDirect('a fragment on several types')
    const list = byCollection.get(collection) ?? []
    byCollection.set(collection, [...list, inside(reading, selection)])
  }
  return new Map(
    [...targets.keys()].map((it) => [it, wantedOf(reading, it, byCollection.get(it) ?? [])]),
  )
}

/** The selection sets of fields that have one. */
export const setsOf = (fields: readonly FieldNode[]): SelectionSetNode[] =>
  fields.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []))
