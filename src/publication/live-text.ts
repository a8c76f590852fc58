import type { FlattenedBlock, FlattenedField } from 'payload'

type Values = Record<string, unknown>

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The document, read in all locales, with the text of live locales only, at every depth of
 * groups, tabs, arrays and blocks. Payload matches `_status` in ANY locale when all are asked
 * for, and its main table keeps the text of an unpublished locale, so it has to be taken out.
 */
export const withLiveTextOnly = (
  document: Values,
  fields: readonly FlattenedField[],
  live: ReadonlySet<string>,
): Values => {
  const result: Values = { ...document }
  for (const field of fields) {
    if (!('name' in field) || !(field.name in result)) continue
    const value = result[field.name]
    result[field.name] =
      'localized' in field && field.localized && isValues(value)
        ? Object.fromEntries(Object.entries(value).filter(([locale]) => live.has(locale)))
        : withinField(value, field, live)
  }
  return result
}

const withinField = (value: unknown, field: FlattenedField, live: ReadonlySet<string>): unknown => {
  if (field.type === 'blocks') {
    const blocks = (field.blockReferences ?? field.blocks) as (FlattenedBlock | string)[]
    return eachRow(value, (row) => {
      const block = blocks.find((it) => typeof it === 'object' && it.slug === row.blockType)
      // A block we do not know the fields of may hold anything, so it is not shown.
      return typeof block === 'object' ? withLiveTextOnly(row, block.flattenedFields, live) : {}
    })
  }
  if (!('flattenedFields' in field)) return value
  if (field.type === 'array')
    return eachRow(value, (row) => withLiveTextOnly(row, field.flattenedFields, live))
  return isValues(value) ? withLiveTextOnly(value, field.flattenedFields, live) : value
}

const eachRow = (value: unknown, change: (row: Values) => Values): unknown =>
  Array.isArray(value) ? value.map((row) => (isValues(row) ? change(row) : row)) : value
