import type { FlattenedBlock, FlattenedField } from 'payload'

import type { Locale } from '@/content/locales'
import { sourceLocaleOf } from '@/fields/rule'

type Values = Record<string, unknown>

/**
 * The paths of required localized fields that are empty in a document read in one locale.
 * Payload validates the locale of the request only, so that publishing several at once would
 * put empty ones on line.
 */
export const missingRequiredText = (
  fields: readonly FlattenedField[],
  document: Values,
  locale: Locale,
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
          ? missingRequiredText(block.flattenedFields, row, locale, root, `${path}.${index}.`)
          : []
      })
    }
    if (field.type === 'array') {
      return rows(value).flatMap((row, index) =>
        missingRequiredText(field.flattenedFields, row, locale, root, `${path}.${index}.`),
      )
    }
    if (field.type === 'group' || field.type === 'tab') {
      return missingRequiredText(
        field.flattenedFields,
        (value ?? {}) as Values,
        locale,
        root,
        `${path}.`,
      )
    }
    const isDemanded = 'required' in field && field.required && 'localized' in field
    const isNeeded = needsText(field, locale, root)
    return isDemanded &&
      isNeeded &&
      field.localized &&
      isEmpty(value) &&
      isShown(field, document, root)
      ? [path]
      : []
  })

/** Most text is needed only in the language a document is written in; a translation may lack it. */
const needsText = (field: FlattenedField, locale: Locale, root: Values): boolean =>
  field.custom?.needed !== 'in source' || locale === sourceLocaleOf(root)

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
