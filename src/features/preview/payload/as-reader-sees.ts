import type { FlattenedField, PayloadRequest } from 'payload'

import { asList, asValues, type Values } from '../core/values'

/**
 * A document that was read past all access rules, without the fields that nobody may read who is
 * not signed in: a contact, an address that is not public.
 *
 * @param req of nobody
 */
export const asReaderSees = async (
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  doc: Values,
): Promise<Values> => withoutUnreadable(req, fields, doc, doc)

const withoutUnreadable = async (
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  values: Values,
  doc: Values,
): Promise<Values> => {
  const result: Record<string, unknown> = { ...values }
  for (const field of fields) {
    if (!(field.name in result)) continue
    if (!(await isReadable(req, field, values, doc))) delete result[field.name]
    else result[field.name] = await inside(req, field, result[field.name], doc)
  }
  return result
}

const isReadable = async (
  req: PayloadRequest,
  field: FlattenedField,
  siblingData: Values,
  doc: Values,
): Promise<boolean> => {
  if (!('access' in field) || !field.access?.read) return true
  const id = doc.id as number | string
  return await field.access.read({ req, id, doc, data: doc, siblingData, blockData: undefined })
}

const inside = async (
  req: PayloadRequest,
  field: FlattenedField,
  value: unknown,
  doc: Values,
): Promise<unknown> => {
  if (field.type === 'blocks' || field.type === 'array') {
    return Promise.all(
      asList(value).map((row) => {
        const fields = field.type === 'array' ? field.flattenedFields : blockFields(field, row)
        return withoutUnreadable(req, fields, asValues(row) ?? {}, doc)
      }),
    )
  }
  const inner = asValues(value)
  return inner && (field.type === 'group' || field.type === 'tab')
    ? withoutUnreadable(req, field.flattenedFields, inner, doc)
    : value
}

const blockFields = (field: Extract<FlattenedField, { type: 'blocks' }>, row: unknown) =>
  field.blocks.find((block) => block.slug === asValues(row)?.blockType)?.flattenedFields ?? []
