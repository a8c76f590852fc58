import type { FlattenedField } from 'payload'

import type { LexicalNode } from '@/content/lexical-node'

import type { Reference } from './piece'
import { asList, asValues } from './values'

/** The documents that a value points to; undefined where the field is no relation. */
export const referencesOf = (field: FlattenedField, value: unknown): Reference[] | undefined => {
  if (field.type === 'join') {
    return asList(asValues(value)?.docs).flatMap((id) => referenceOf(id, field.collection))
  }
  if (field.type !== 'relationship' && field.type !== 'upload') return undefined
  return asList(value).flatMap((one) => referenceOf(one, field.relationTo))
}

const referenceOf = (value: unknown, relationTo: unknown): Reference[] => {
  const polymorphic = asValues(value)
  if (polymorphic && typeof polymorphic.relationTo === 'string') {
    return [{ collection: polymorphic.relationTo, id: String(polymorphic.value) }]
  }
  const id = polymorphic ? polymorphic.id : value
  const isOne = typeof relationTo === 'string' && (typeof id === 'number' || typeof id === 'string')
  return isOne ? [{ collection: relationTo, id: String(id) }] : []
}

/** The document that a link leads to. */
export const referenceOfLink = (fields: LexicalNode['fields']) => {
  const target = fields?.linkType === 'internal' ? asValues(fields.doc) : undefined
  const id = asValues(target?.value)?.id ?? target?.value
  return typeof target?.relationTo === 'string' && id !== undefined && id !== null
    ? { collection: target.relationTo, id: String(id) }
    : undefined
}
