import type { FlattenedBlock, FlattenedField } from 'payload'

type Values = Record<string, unknown>

/**
 * The paths of required localized fields that are empty in a document read in one locale.
 * Payload validates the locale of the request only, so that publishing several at once would
 * put empty ones on line.
 */
export const missingRequiredText = (
  fields: readonly FlattenedField[],
  document: Values,
  root: Values = document,
  prefix = '',
): string[] =>
  fields.flatMap((field) => {
    if (!('name' in field)) return []
    const path = prefix + field.name
    const value = document[field.name]
    if (field.type === 'blocks') {
      const blocks = (field.blockReferences ?? field.blocks) as (FlattenedBlock | string)[]
      return rows(value).flatMap((row, index) => {
        const block = blocks.find((it) => typeof it === 'object' && it.slug === row.blockType)
        return typeof block === 'object'
          ? missingRequiredText(block.flattenedFields, row, root, `${path}.${index}.`)
          : []
      })
    }
    if (field.type === 'array') {
      return rows(value).flatMap((row, index) =>
        missingRequiredText(field.flattenedFields, row, root, `${path}.${index}.`),
      )
    }
    if (field.type === 'group' || field.type === 'tab') {
      return missingRequiredText(field.flattenedFields, (value ?? {}) as Values, root, `${path}.`)
    }
    const isDemanded = 'required' in field && field.required && 'localized' in field
    return isDemanded && field.localized && isEmpty(value) && isShown(field, document, root)
      ? [path]
      : []
  })

const rows = (value: unknown): Values[] => (Array.isArray(value) ? (value as Values[]) : [])

const isEmpty = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

/** Fields that the form hides are not demanded by Payload either. */
const isShown = (field: FlattenedField, siblings: Values, root: Values): boolean => {
  const condition = 'admin' in field ? field.admin?.condition : undefined
  if (!condition) return true
  return condition(root, siblings, {
    blockData: {},
    operation: 'update',
    path: [],
    user: null,
  }) as boolean
}
