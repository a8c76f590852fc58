import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isObjectType,
  isUnionType,
} from 'graphql'
import type {
  FlattenedBlock,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'

import { followPath } from './readable-path'

type Hide = (type: string, field: string) => void

/** A document in which whatever can be switched on is on, for rules that ask the document. */
const MOST_OPEN: Record<string, unknown> = new Proxy({}, { get: () => true })

/** Tells which fields of a type, and of the types inside it, the reader of `req` may never see. */
export const hiddenFields = async (args: {
  type: GraphQLNamedType
  fields: readonly FlattenedField[]
  req: PayloadRequest
  hide: Hide
}): Promise<void> => {
  const { type, fields, req, hide } = args
  if (!isObjectType(type)) return
  const shown = type.getFields()
  for (const field of fields) {
    const there = shown[field.name]
    if (!there) continue
    if (!(await mayEverBeSeen(field, req))) {
      hide(type.name, field.name)
      continue
    }
    for (const inner of innerTypes(field, getNamedType(there.type))) {
      await hiddenFields({ ...inner, req, hide })
    }
  }
}

/** Tells which paths the reader of `req` cannot filter a collection by. */
export const hiddenConditions = async (args: {
  type: GraphQLNamedType | undefined
  collection: SanitizedCollectionConfig
  req: PayloadRequest
  hide: Hide
}): Promise<void> => {
  const { type, collection, req, hide } = args
  if (!isInputObjectType(type)) return
  for (const name of Object.keys(type.getFields())) {
    if (name === 'AND' || name === 'OR') continue
    if (await followPath(req, collection, name.replaceAll('__', '.'))) continue
    for (const suffix of ['', '_and', '_or']) hide(`${type.name}${suffix}`, name)
  }
}

/** Whether the reader of `req` sees this field in any document at all. */
export const mayEverBeSeen = async (
  field: FlattenedField,
  req: PayloadRequest,
): Promise<boolean> => {
  const read = 'access' in field ? field.access?.read : undefined
  if (!read) return true
  try {
    const document = { data: MOST_OPEN, doc: MOST_OPEN, siblingData: MOST_OPEN }
    return (await read({ req, ...document })) === true
  } catch {
    // A rule that cannot be asked without a document shows nothing for sure.
    return false
  }
}

const innerTypes = (
  field: FlattenedField,
  type: GraphQLNamedType,
): { type: GraphQLObjectType; fields: readonly FlattenedField[] }[] => {
  if (field.type === 'blocks' && isUnionType(type)) {
    const blocks = (field.blockReferences ?? field.blocks) as (FlattenedBlock | string)[]
    return type.getTypes().flatMap((member) => {
      const block = blocks.find(
        (it) => typeof it === 'object' && it.slug === member.extensions.blockSlug,
      )
      return typeof block === 'object' ? [{ type: member, fields: block.flattenedFields }] : []
    })
  }
  return 'flattenedFields' in field && isObjectType(type)
    ? [{ type, fields: field.flattenedFields }]
    : []
}
