import type { GraphQLOutputType } from 'graphql'

import { fieldsBelow } from './schema-fields'

/**
 * Makes every list of relations below `roots` answer in the order in which it is stored.
 *
 * Payload's GraphQL (3.90, `fieldToSchemaMap.ts`) lists related documents as they happen to arrive,
 * so one that was asked for elsewhere in the request comes too early:
 * https://github.com/payloadcms/payload/issues/14956. A test says when this can go.
 */
export const keepRelationOrder = (roots: readonly GraphQLOutputType[]): void => {
  for (const field of fieldsBelow(roots)) {
    const name = nameOfRelations(field.extensions.field)
    const resolve = field.resolve
    if (name && resolve) {
      field.resolve = async (parent, ...rest) =>
        inStoredOrder((parent as Record<string, unknown>)[name], await resolve(parent, ...rest))
    }
  }
}

/** The name of a field that holds several relations. */
const nameOfRelations = (field: unknown): string | undefined => {
  const { hasMany, name, type } = (field ?? {}) as Record<string, unknown>
  const isRelation = type === 'relationship' || type === 'upload'
  return isRelation && hasMany === true ? String(name) : undefined
}

/**
 * The documents found, ordered as the relations stored. Relations without a document (deleted, or
 * not for this reader) are left out; a document that is related twice comes twice.
 *
 * @param stored ids, or `{relationTo, value: id}`
 * @param found documents, or `{relationTo, value: document}`
 */
export const inStoredOrder = (stored: unknown, found: unknown): unknown => {
  if (!Array.isArray(stored) || !Array.isArray(found)) return found
  const waiting = new Map<string, unknown[]>()
  for (const one of found as unknown[]) {
    const key = keyOf(one)
    waiting.set(key, [...(waiting.get(key) ?? []), one])
  }
  return (stored as unknown[]).flatMap(
    (relation) => waiting.get(keyOf(relation))?.splice(0, 1) ?? [],
  )
}

const keyOf = (relation: unknown): string => {
  if (typeof relation !== 'object' || relation === null) return String(relation)
  const { id, relationTo, value } = relation as Record<string, unknown>
  return typeof relationTo === 'string' ? `${relationTo} ${keyOf(value)}` : String(id)
}
