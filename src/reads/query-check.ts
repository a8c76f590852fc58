import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import { BOUNDS } from './bounds'
import type { Fault } from './fault'
import { followPath, type Hop, isFieldReadable, type ReadablePath } from './readable-path'

type Values = Record<string, unknown>

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Types that have an order; the others would be sorted by their stored form. */
const SORTABLE = new Set([
  'checkbox',
  'date',
  'email',
  'id',
  'number',
  'radio',
  'relationship',
  'select',
  'text',
  'textarea',
  'upload',
])

/** GraphQL writes `city.name` as `city__name`. */
export const dotted = (path: string) => path.replaceAll('__', '.').replace(/^_id$/, 'id')

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
      if (!isValues(value)) return malformed(parameter, key)
      for (const [operator, operand] of Object.entries(value)) {
        const path = `${key}.${operator}`
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

/** Checks a sort order, and says which related documents it may order by. */
export const readSort = async (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  sort: unknown,
  parameter: string,
): Promise<{ fault: Fault } | { hops: Hop[] }> => {
  const names = typeof sort === 'string' ? sort.split(',') : (sort ?? [])
  if (!Array.isArray(names)) return { fault: malformed(parameter, parameter) }
  if (names.length > 5) return { fault: tooLarge(parameter) }
  const hops: Hop[] = []
  for (const name of names) {
    if (typeof name !== 'string') return { fault: malformed(parameter, parameter) }
    const readable = await followPath(req, collection, dotted(name.replace(/^-/, '')))
    if (!readable || readable.isMany || !SORTABLE.has(readable.field.type)) {
      return { fault: notReadable(parameter, name) }
    }
    hops.push(...readable.hops)
  }
  return { hops }
}

/**
 * The condition under which sorting through relations orders by visible values only: documents
 * related to one that the reader may not see are left out, those related to none stay.
 */
export const visibleRelations = (hops: readonly Hop[]): Where[] =>
  hops.flatMap(({ path, visible }) =>
    visible === true ? [] : [{ or: [{ [path]: { exists: false } }, prefixed(visible, path)] }],
  )

const prefixed = (where: Where, prefix: string): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      /^(and|or)$/i.test(key) && Array.isArray(value)
        ? [key, value.map((one) => prefixed(one, prefix))]
        : [`${prefix}.${key}`, value],
    ),
  ) as Where

/** Checks the fields of a `select`; unknown ones would silently select nothing. */
export const selectFault = async (
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  select: unknown,
  parameter: string,
  prefix = '',
): Promise<Fault | undefined> => {
  if (select === undefined || select === null) return undefined
  if (!isValues(select)) return malformed(parameter, prefix || String(select).slice(0, 40))
  for (const [name, value] of Object.entries(select)) {
    const path = prefix + name
    if (name === 'id' || name === 'blockName' || name === 'blockType') continue
    const field = fields.find((it) => 'name' in it && it.name === name)
    if (!field || !(await isFieldReadable(field, req))) return notReadable(parameter, path)
    if (typeof value === 'boolean') continue
    if (!isValues(value)) return malformed(parameter, path)
    const fault = await nestedSelectFault(req, field, value, parameter, `${path}.`)
    if (fault) return fault
  }
  return undefined
}

const nestedSelectFault = async (
  req: PayloadRequest,
  field: FlattenedField,
  select: Values,
  parameter: string,
  prefix: string,
): Promise<Fault | undefined> => {
  if (field.type === 'blocks') {
    for (const [slug, value] of Object.entries(select)) {
      const block = field.blocks.find((it) => it.slug === slug)
      if (!block) return notReadable(parameter, prefix + slug)
      if (typeof value === 'boolean') continue
      const fields = block.flattenedFields
      const fault = await selectFault(req, fields, value, parameter, `${prefix}${slug}.`)
      if (fault) return fault
    }
    return undefined
  }
  if (!('flattenedFields' in field)) return malformed(parameter, prefix.slice(0, -1))
  return await selectFault(req, field.flattenedFields, select, parameter, prefix)
}

export const notReadable = (parameter: string, path: string): Fault => ({
  message: 'pathNotReadable',
  parameters: { parameter, path: path.slice(0, 100) },
})

export const malformed = (parameter: string, path: string): Fault => ({
  message: 'queryMalformed',
  parameters: { parameter, path: path.slice(0, 100) },
})

const tooLarge = (parameter: string): Fault => ({
  message: 'queryTooLarge',
  parameters: { parameter, max: BOUNDS.conditions },
})
