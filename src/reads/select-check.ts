import type { FlattenedField, PayloadRequest } from 'payload'

import { isValues, type Values } from '@/content/values'

import { type Fault, malformed, notReadable } from './fault'
import { isFieldReadable } from './visibility'

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
