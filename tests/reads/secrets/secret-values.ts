import type { FlattenedField } from 'payload'

import type { Locale } from '@/content/locales'

import { paragraphs } from '../../setup/rich-text'
import { secretAddress, secretDay, secretNumber, secretSlug, secretText } from './words'

type Values = Record<string, unknown>

/** Which secret, and in which language it is said; with or without what all languages share. */
type Said = { index: number; locale: Locale; shared: boolean }

const isPrivate = (field: FlattenedField): boolean =>
  ('access' in field && field.access?.read !== undefined) ||
  ('hidden' in field && field.hidden === true)

const isLocalized = (field: FlattenedField): boolean =>
  'localized' in field && field.localized === true

/** The values of a document with every text in them, rows and groups included, made a secret. */
export const withSecretTexts = (
  fields: readonly FlattenedField[],
  values: Values,
  said: Said,
): Values =>
  Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      const value = values[field.name]
      if (value === undefined || ('virtual' in field && field.virtual)) return []
      if (field.type === 'join' || isPrivate(field)) return []
      return [[field.name, secretIn(field, value, said)]]
    }),
  )

const secretIn = (field: FlattenedField, value: unknown, said: Said): unknown => {
  if (field.type === 'group' && 'flattenedFields' in field)
    return withSecretTexts(field.flattenedFields, (value ?? {}) as Values, said)
  if (field.type === 'array' && Array.isArray(value))
    return value.map((row: Values) => ({
      ...row,
      ...withSecretTexts(field.flattenedFields, row, said),
    }))
  if (field.type === 'blocks' && Array.isArray(value))
    return value.map((row: Values) => {
      const block = field.blocks.find(({ slug }) => slug === row.blockType)
      return { ...row, ...withSecretTexts(block?.flattenedFields ?? [], row, said) }
    })
  if (field.type === 'email' && said.shared) return secretAddress(said.index)
  if (!isLocalized(field)) return value
  if (field.name === 'slug') return secretSlug(said.index)
  if (field.type === 'text' || field.type === 'textarea') return secretText(said.index, said.locale)
  return field.type === 'richText' ? paragraphs(secretText(said.index, said.locale)) : value
}

/** A secret for each field that no reader sees, as access to fields says. */
export const privateValues = (
  fields: readonly FlattenedField[],
  index: number,
  isWithin = false,
): Values =>
  Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      if (KEPT_BY_HOOKS.test(field.name) || (!isWithin && !isPrivate(field))) return []
      if ('virtual' in field && field.virtual) return []
      if (field.type === 'group')
        return [[field.name, privateValues(field.flattenedFields, index, true)]]
      const value = PRIVATE[field.type]?.(index)
      return value === undefined ? [] : [[field.name, value]]
    }),
  )

/** Nobody writes them: they are made of other values. */
const KEPT_BY_HOOKS = /^(displayName|publishedSlug|.*revisions?)$/i

const PRIVATE: Partial<Record<FlattenedField['type'], (index: number) => unknown>> = {
  text: (index) => secretText(index),
  textarea: (index) => secretText(index),
  email: secretAddress,
  number: secretNumber,
  date: secretDay,
}
