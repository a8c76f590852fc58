import { createHash } from 'node:crypto'

import type { FlattenedField } from 'payload'

import type { Locale } from '@/content/locales'
import { isValues } from '@/content/values'

type Data = Record<string, unknown>

/**
 * What one locale says of a demo document: the localized fields with that locale's value (left out
 * where there is none), the others as they are. Rows of arrays and blocks get an id of their place,
 * so that every locale speaks of the same row.
 *
 * @throws Error naming a field that the collection does not have.
 */
export const inLocale = (
  fields: readonly FlattenedField[],
  data: Data,
  locale: Locale,
  place: string,
): Data => {
  const known = new Map(fields.map((field) => [field.name, field]))
  const result: Data = {}
  for (const [name, value] of Object.entries(data)) {
    const field = known.get(name)
    if (!field) throw new Error(`The demo content fills ${place}.${name}, which is not a field.`)
    const said = valueInLocale(field, value, locale, `${place}.${name}`)
    if (said !== undefined) result[name] = said
  }
  return result
}

const valueInLocale = (
  field: FlattenedField,
  value: unknown,
  locale: Locale,
  place: string,
): unknown => {
  if ('localized' in field && field.localized) return (value as Data)[locale]
  if (field.type === 'array' && Array.isArray(value)) {
    return value.map((row, index) => ({
      id: idOf(place, index),
      ...inLocale(field.flattenedFields, row as Data, locale, `${place}.${index}`),
    }))
  }
  if (field.type === 'blocks' && Array.isArray(value)) {
    return value.map((row: Data, index) => {
      const { blockType, ...fields } = row
      const block = field.blocks.find(({ slug }) => slug === blockType)
      if (!block) throw new Error(`The demo content has a block ${String(blockType)} in ${place}.`)
      return {
        id: idOf(place, index),
        blockType,
        ...inLocale(block.flattenedFields, fields, locale, `${place}.${index}`),
      }
    })
  }
  if (field.type === 'group' && isValues(value)) {
    return inLocale(field.flattenedFields, value, locale, place)
  }
  return value
}

const idOf = (place: string, index: number): string =>
  createHash('sha256').update(`${place}.${index}`).digest('hex').slice(0, 24)
