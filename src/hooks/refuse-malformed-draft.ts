import {
  type CollectionBeforeValidateHook,
  type FlattenedField,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { isEmpty } from '@/fields/rule'

type Values = Record<string, unknown>
type Refusal = { path: string; message: string; label?: string }

/** `localized`: what is refused is the text of one language. */
export type LocalRefusal = Refusal & { localized: boolean }
type Visit = {
  fields: readonly FlattenedField[]
  values: Values
  path: string
  document: Values
  req: PayloadRequest
  id: number | string | undefined
  refusals: LocalRefusal[]
  /** What is missing is a fault as well. */
  publishing: boolean
}

/**
 * A draft may be incomplete, never wrong: what is there must be valid, what is missing may be.
 * Payload validates a draft either wholly or, by default, not at all, and then stores a longitude
 * of 200 or answers 500 for an unknown option. So every value that is there is put before its
 * field's own validator, with `required` lifted.
 */
export const refuseMalformedDraft: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  // A publication is validated by Payload itself; all languages at once by `checkEveryLanguage`.
  if (!data || data._status === 'published' || data.deletedAt || req.locale === 'all') return data
  const refusals = await refusalsOf(data as Values, {
    fields: collection.flattenedFields,
    req,
    id: (originalDoc as { id?: number } | undefined)?.id,
    publishing: false,
  })
  if (refusals.length > 0) {
    const errors = refusals.map(({ localized: _, ...refusal }) => refusal)
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
  return data
}

/** The faults of a document in the language of the request, as its fields' validators see them. */
export const refusalsOf = async (
  document: Values,
  about: Pick<Visit, 'fields' | 'req' | 'id' | 'publishing'>,
): Promise<LocalRefusal[]> => {
  const refusals: LocalRefusal[] = []
  await visit({ ...about, values: document, path: '', document, refusals })
  return refusals
}

const visit = async (at: Visit): Promise<void> => {
  for (const field of at.fields) {
    const value = at.values[field.name]
    if ('virtual' in field && field.virtual) continue
    if (at.publishing ? !isShown(field, at) : isEmpty(value)) continue
    const path = at.path ? `${at.path}.${field.name}` : field.name
    await visitField({ ...at, field, value, path })
  }
}

const visitField = async (at: Visit & { field: FlattenedField; value: unknown }) => {
  const { field, value } = at
  if (field.type === 'group' || field.type === 'tab') {
    return visit({ ...at, fields: field.flattenedFields, values: (value ?? {}) as Values })
  }
  if (field.type === 'array' && Array.isArray(value)) {
    await visitRows(at, value as Values[], () => field.flattenedFields)
  }
  if (field.type === 'blocks' && Array.isArray(value)) {
    const fieldsOf = (row: Values) =>
      field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? []
    await visitRows(at, value as Values[], fieldsOf)
  }
  await ask(at)
}

const visitRows = async (
  at: Visit,
  rows: Values[],
  fieldsOf: (row: Values) => readonly FlattenedField[],
) => {
  for (const [index, row] of rows.entries()) {
    await visit({ ...at, fields: fieldsOf(row), values: row, path: `${at.path}.${index}` })
  }
}

/** Puts one value before its field's validator, as Payload does on publication. */
const ask = async (at: Visit & { field: FlattenedField; value: unknown }) => {
  const { field, value, values, document, req, id, path } = at
  // Rich text in the making has blocks whose required fields are still empty.
  if ((field.type === 'richText' && !at.publishing) || !('validate' in field) || !field.validate)
    return
  // Each kind of field types its own validator; here it is called for whichever the field is.
  const validate = field.validate as (value: unknown, options: unknown) => unknown
  const answer = await validate(value, {
    ...field,
    ...(at.publishing ? {} : { required: false, minRows: undefined }),
    id,
    data: document,
    siblingData: values,
    collectionSlug: undefined,
    event: 'submit',
    operation: id === undefined ? 'create' : 'update',
    overrideAccess: true,
    path: path.split('.'),
    preferences: { fields: {} },
    req,
  })
  if (typeof answer === 'string') {
    const localized = 'localized' in field && field.localized === true
    at.refusals.push({ path, message: answer, label: labelOf(field, req), localized })
  }
}

/** Payload asks nothing of fields that the form hides. */
const isShown = (field: FlattenedField, { document, values, path, req }: Visit): boolean => {
  const condition = 'admin' in field ? field.admin?.condition : undefined
  const situation = { blockData: {}, operation: 'create', path: path.split('.'), user: req.user }
  return !condition || Boolean(condition(document, values, situation as never))
}

const labelOf = (field: FlattenedField, req: PayloadRequest): string => {
  const label = 'label' in field ? field.label : undefined
  if (typeof label === 'string') return label
  const words: unknown = typeof label === 'object' && label !== null ? label : {}
  return (words as Record<string, string>)[req.i18n.language] ?? field.name
}
