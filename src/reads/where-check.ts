import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { isValues } from '@/content/values'

import { BOUNDS } from './bounds'
import { askedTwice, type Fault, malformed, notReadable, throughMany, tooLarge } from './fault'
import { dotted, followPath, type ReadablePath } from './readable-path'

/**
 * Checks every path and value of a condition for an anonymous reader.
 *
 * @param parameter what the reader calls it: `where`, `joins.events.where`
 */
export const whereFault = async (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  where: unknown,
  parameter: string,
): Promise<Fault | undefined> => {
  let conditions = 0
  const blocks = new Set<string>()
  const check = async (part: unknown, depth: number): Promise<Fault | undefined> => {
    if (!isValues(part)) return malformed(parameter, String(part).slice(0, 40))
    for (const [key, value] of Object.entries(part)) {
      conditions += 1
      if (conditions > BOUNDS.conditions || depth > 8) return tooLarge(parameter)
      if (/^(and|or)$/i.test(key)) {
        if (!Array.isArray(value)) return malformed(parameter, key)
        for (const one of value) {
          const fault = await check(one, depth + 1)
          if (fault) return fault
        }
        continue
      }
      const readable = await followPath(req, collection, dotted(key))
      if (!readable) return notReadable(parameter, key)
      // Payload 3.90 leaves out the steps between them (`validateSearchParams.ts`).
      if (readable.isBeyondMany) return throughMany(parameter, key)
      if (!isValues(value)) return malformed(parameter, key)
      for (const [operator, operand] of Object.entries(value)) {
        const path = `${key}.${operator}`
        // Payload 3.90 joins the rows of a block once for each, under one name that Postgres then
        // is not even asked with (`getTableColumnFromPath.js`, "Alias … is already used").
        if (readable.block && blocks.has(readable.block)) return askedTwice(parameter, key)
        if (readable.block) blocks.add(readable.block)
        if (!operatorsOf(readable.field).includes(operator)) return malformed(parameter, path)
        const isUnnamed = isOfSeveral(readable.field, key) && operator !== 'exists'
        if (isUnnamed && !isDocument(operand)) return malformed(parameter, path)
        const isReference =
          /^(id|relationship|upload)$/.test(readable.field.type) &&
          !isOfSeveral(readable.field, key) &&
          !/\.relationTo$/.test(dotted(key))
        if (isReference && operator !== 'exists' && !namesDocuments(operand)) {
          return malformed(parameter, path)
        }
        const fault = operandFault(operand, parameter, path)
        if (fault) return fault
      }
    }
    return undefined
  }
  return where === undefined || where === null ? undefined : await check(where, 0)
}

const operandFault = (operand: unknown, parameter: string, path: string): Fault | undefined => {
  if (Array.isArray(operand)) {
    if (operand.length > BOUNDS.conditions) return tooLarge(parameter)
    for (const one of operand) {
      const fault = operandFault(one, parameter, path)
      if (fault) return fault
    }
    return undefined
  }
  // A document of one of several collections is named by an object; any other is a raw query.
  if (isValues(operand)) {
    return isDocument(operand) ? undefined : malformed(parameter, path)
  }
  const isLong = typeof operand === 'string' && operand.length > BOUNDS.value
  return isLong ? tooLarge(parameter) : undefined
}

const EQUALITY = ['equals', 'not_equals', 'in', 'not_in', 'exists', 'all']
const ORDER = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const TEXT = ['like', 'not_like', 'contains']

/** Operators that a type of field has on Postgres; Payload builds wrong SQL from others. */
const operatorsOf = ({ type }: ReadablePath['field']): readonly string[] => {
  if (/^(text|textarea|email|code)$/.test(type)) return [...EQUALITY, ...TEXT]
  if (/^(number|date|id)$/.test(type)) return [...EQUALITY, ...ORDER]
  if (/^(select|radio|checkbox|relationship|upload)$/.test(type)) return [...EQUALITY, 'contains']
  return /^(richText|json)$/.test(type) ? ['exists'] : []
}

/** Whether a value can be the id of a document; Postgres is asked for no other. */
const namesDocuments = (operand: unknown): boolean => {
  const values = Array.isArray(operand) ? operand : String(operand).split(',')
  return values.every((it) => /^(\d{1,9}|null)$/.test(String(it)))
}

const isOfSeveral = (field: ReadablePath['field'], path: string) =>
  'relationTo' in field && Array.isArray(field.relationTo) && dotted(path).endsWith(field.name)

/** How a document of one of several collections is named. */
const isDocument = (operand: unknown): boolean =>
  isValues(operand) &&
  Object.keys(operand).length === 2 &&
  typeof operand.relationTo === 'string' &&
  (typeof operand.value === 'string' || typeof operand.value === 'number')
