import type { FlattenedField } from 'payload'

import { decoderOf } from './decode'
import { type Model, type Place, snake } from './model'
import type { Node, ValueNode } from './shape'

export const storedValueOf = (
  { tables }: Model,
  field: FlattenedField,
  place: Place,
): Node | undefined => {
  const decode = decoderOf(field.type)
  const isLocalized = 'localized' in field && field.localized === true
  const table = isLocalized ? `${place.table}_locales` : place.table
  const column = tables.column(table, place.prefix + field.name)
  if (!decode || !column) return undefined
  const options = 'options' in field ? optionsOf(field.options) : undefined
  return {
    kind: 'value',
    name: field.name,
    column,
    isLocalized,
    decode,
    isUnique: 'unique' in field && field.unique === true,
    type: options ? 'choice' : (COMPARED.get(field.type) ?? 'other'),
    ...(options && { options }),
  }
}

const COMPARED = new Map<string, ValueNode['type']>([
  ['text', 'text'],
  ['textarea', 'text'],
  ['number', 'number'],
  ['date', 'date'],
  ['checkbox', 'checkbox'],
])

const optionsOf = (options: readonly (string | { value: string })[]): ReadonlySet<string> =>
  new Set(options.map((it) => (typeof it === 'string' ? it : it.value)))

export const relationOf = (
  { table: root, tables }: Model,
  field: FlattenedField & { type: 'relationship' | 'upload' },
  place: Place,
): Node | undefined => {
  const { maxDepth, name, relationTo } = field
  if (maxDepth !== undefined) return undefined
  if (!field.hasMany && typeof relationTo === 'string') {
    const column = tables.column(place.table, place.prefix + name)
    return column ? { kind: 'reference', name, column, target: relationTo } : undefined
  }
  const targets = new Map<string, string>()
  for (const target of [relationTo].flat()) {
    const column = tables.column(`${root}_rels`, `${target}ID`)
    if (!column) return undefined
    targets.set(target, column)
  }
  const isMany = field.hasMany === true
  return { kind: 'references', name, isMany, isOfSeveral: Array.isArray(relationTo), targets }
}

export const listOf = (
  { tables }: Model,
  field: FlattenedField & { type: 'select' | 'text' | 'number' },
  place: Place,
): Node | undefined => {
  const isLocalized = 'localized' in field && field.localized === true
  if (isLocalized || place.isInRows || field.type === 'number') return undefined
  if (field.type === 'select') {
    const table = `${place.table}_${snake(place.prefix)}${snake(field.name)}`
    const column = tables.column(table, 'value')
    return column ? { kind: 'list', name: field.name, table, column } : undefined
  }
  const table = `${place.table}_texts`
  const column = tables.column(table, 'text')
  const path = place.path + field.name
  return column ? { kind: 'list', name: field.name, table, column, path } : undefined
}

export const joinOf = (
  { joins }: Model,
  field: FlattenedField & { type: 'join' },
  place: Place,
): Node | undefined => {
  const { collection, defaultLimit = 10, defaultSort, maxDepth, name, on, where } = field
  if (typeof collection !== 'string' || !Object.hasOwn(joins, collection)) return undefined
  if (where || place.prefix !== '' || field.localized || defaultLimit < 1) return undefined
  if (maxDepth !== undefined && maxDepth !== 1) return undefined
  const sort = [defaultSort ?? []].flat()
  const isShallow = maxDepth === 1
  return { kind: 'join', name, join: { collection, on, sort, limit: defaultLimit, isShallow } }
}
