import type { FlattenedBlock, FlattenedField } from 'payload'

import { isLocale, type Locale } from '@/content/locales'

import { isPublished, STATUS } from './chain'

export type FieldsOf = (collection: string) => readonly FlattenedField[]

/** A path of a condition or an order that leads to a text. */
export type LocalizedPath = {
  /** The path as it reads in one language. */
  in: (locale: Locale) => string
  /** Where the document that has the text says in which languages it is published, if it does. */
  statusIn?: (locale: Locale) => string
  isStatus: boolean
  /** Payload 3.90 cannot ask twice for a value of a block in one question. */
  isInBlock: boolean
}

/**
 * Follows a path through fields and relations, to the first that has one value for each language.
 * Undefined for what is the same in all, for what names its language already, and for the unknown.
 */
export const localizedPath = (
  path: string,
  fields: readonly FlattenedField[],
  fieldsOf: FieldsOf,
): LocalizedPath | undefined => {
  const segments = path.replaceAll('__', '.').split('.')
  let known = fields
  let document = ''
  let root = fields
  let isInBlock = false
  for (const [index, name] of segments.entries()) {
    const field = known.find((it) => it.name === name)
    if (!field) return undefined
    const upTo = segments.slice(0, index + 1).join('.')
    const rest = segments.slice(index + 1)
    if ('localized' in field && field.localized) {
      if (isLocale(rest[0])) return undefined
      const status = `${document}${STATUS}.`
      return {
        in: (locale) => [upTo, locale, ...rest].join('.'),
        ...(isPublished(root) && { statusIn: (locale: Locale) => status + locale }),
        isStatus: name === STATUS,
        isInBlock,
      }
    }
    if (field.type === 'blocks') {
      isInBlock = true
      known = blocksOf(field).flatMap((it) => it.flattenedFields)
      continue
    }
    const target = targetOf(field)
    if (target !== undefined) {
      document = `${upTo}.`
      root = fieldsOf(target)
      known = root
      continue
    }
    if (!('flattenedFields' in field)) return undefined
    known = field.flattenedFields
  }
  return undefined
}

const targetOf = (field: FlattenedField): string | undefined => {
  const target =
    field.type === 'join'
      ? field.collection
      : field.type === 'relationship' || field.type === 'upload'
        ? field.relationTo
        : undefined
  return typeof target === 'string' ? target : undefined
}

const blocksOf = (field: Extract<FlattenedField, { type: 'blocks' }>): FlattenedBlock[] =>
  ((field.blockReferences ?? field.blocks) as (FlattenedBlock | string)[]).filter(
    (it) => typeof it === 'object',
  )
