import type { FlattenedField } from 'payload'

import { type Model, type Place, snake } from './model'
import type { Node } from './shape'
import { joinOf, listOf, relationOf, storedValueOf } from './stored-nodes'

/** The fields of a collection in the order in which documents have them. */
export const nodesOf = (args: Model): readonly Node[] => {
  const place = { table: args.table, prefix: '', path: '', isInRows: false }
  const nodes = nodesIn(args, args.fields, place)
  // Payload adds the locales to a document that is complete but for what hooks work out.
  const isLast = ({ kind }: Node) => kind === 'locales'
  return [...nodes.filter((it) => !isLast(it)), ...nodes.filter(isLast)]
}

const nodesIn = (args: Model, fields: readonly FlattenedField[], place: Place): Node[] =>
  fields.flatMap((field) => (field.name === 'id' ? [] : [nodeOf(args, field, place)]))

const nodeOf = (args: Model, field: FlattenedField, place: Place): Node => {
  const { name } = field
  const hidden = args.isHidden(field)
  if (hidden) return { kind: 'hidden', name }
  if (hidden === undefined) return { kind: 'unknown', name }
  return known(args, field, place) ?? { kind: 'unknown', name }
}

const known = (args: Model, field: FlattenedField, place: Place): Node | undefined => {
  const { name } = field
  if (name === 'availableLocales' && 'virtual' in field) return { kind: 'locales', name }
  const isComputed = 'hooks' in field && (field.hooks?.afterRead?.length ?? 0) > 0
  if ('virtual' in field && field.virtual) {
    return field.virtual === true ? { kind: 'computed', name, field } : undefined
  }
  if (field.type === 'group' || field.type === 'tab') return groupOf(args, field, place)
  if (field.type === 'join') return joinOf(args, field, place)
  if (isComputed) return undefined
  if (field.type === 'array') return rowsOf(args, field, place)
  if (field.type === 'relationship' || field.type === 'upload') {
    return field.localized ? undefined : relationOf(args, field, place)
  }
  const isList = field.type === 'select' || field.type === 'text' || field.type === 'number'
  return isList && field.hasMany ? listOf(args, field, place) : storedValueOf(args, field, place)
}

const groupOf = (
  args: Model,
  field: FlattenedField & { type: 'group' | 'tab' },
  place: Place,
): Node | undefined => {
  const { name } = field
  if (field.localized) return undefined
  const inner = { ...place, prefix: `${place.prefix}${name}_`, path: `${place.path}${name}.` }
  return { kind: 'group', name, nodes: nodesIn(args, field.flattenedFields, inner), field }
}

const rowsOf = (
  args: Model,
  field: FlattenedField & { type: 'array' },
  place: Place,
): Node | undefined => {
  const table = `${place.table}_${snake(place.prefix)}${snake(field.name)}`
  const order = args.tables.keys(table)
  if (field.localized || !order) return undefined
  const inner = { table, prefix: '', path: `${place.path}${field.name}.`, isInRows: true }
  const nodes = nodesIn(args, field.flattenedFields, inner)
  const localesTable = args.tables.keys(`${table}_locales`) ? `${table}_locales` : undefined
  // The adapter gives the columns of a row first, then what it has collected from other tables.
  const rank = (node: Node) => {
    const index = order.indexOf(node.name)
    const isColumn = node.kind === 'reference' || (node.kind === 'value' && !node.isLocalized)
    return isColumn && index >= 0 ? index : order.length
  }
  const sorted = nodes.toSorted((a, b) => rank(a) - rank(b))
  return {
    kind: 'rows',
    name: field.name,
    table,
    nodes: sorted,
    ...(localesTable && { localesTable }),
  }
}
