import type { FlattenedBlock, FlattenedField } from 'payload'

import { isValues, type Values } from '@/content/values'

/** What becomes of the texts of one field, by locale; `path` as in `sessions.0.label`. */
export type ChangeText = (byLocale: Values, path: string) => unknown

/**
 * A document read in all locales with each localized value changed, at every depth of groups, tabs,
 * arrays and blocks.
 *
 * @param prefix of all paths, for the fields of something inside a document
 */
export const withLocalizedValues = (
  values: Values,
  fields: readonly FlattenedField[],
  change: ChangeText,
  prefix = '',
): Values => {
  const result: Values = { ...values }
  for (const field of fields) {
    if (!('name' in field) || !(field.name in result)) continue
    const value = result[field.name]
    const path = prefix + field.name
    const isLocalized = 'localized' in field && field.localized
    result[field.name] =
      isLocalized && isValues(value) ? change(value, path) : within(value, field, change, path)
  }
  return result
}

const within = (
  value: unknown,
  field: FlattenedField,
  change: ChangeText,
  path: string,
): unknown => {
  if (field.type === 'blocks') {
    const blocks = (field.blockReferences ?? field.blocks) as (FlattenedBlock | string)[]
    return eachRow(value, path, (row, at) => {
      const block = blocks.find((it) => typeof it === 'object' && it.slug === row.blockType)
      // A block we do not know the fields of may hold anything, so it is not shown.
      return typeof block === 'object'
        ? withLocalizedValues(row, block.flattenedFields, change, at)
        : {}
    })
  }
  if (!('flattenedFields' in field)) return value
  const { flattenedFields } = field
  if (field.type === 'array') {
    return eachRow(value, path, (row, at) => withLocalizedValues(row, flattenedFields, change, at))
  }
  return isValues(value) ? withLocalizedValues(value, flattenedFields, change, `${path}.`) : value
}

const eachRow = (
  value: unknown,
  path: string,
  change: (row: Values, prefix: string) => Values,
): unknown =>
  Array.isArray(value)
    ? value.map((row: unknown, index) => (isValues(row) ? change(row, `${path}.${index}.`) : row))
    : value
