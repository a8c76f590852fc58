import type {
  ClientCollectionConfig,
  ClientField,
  ClientTab,
  SanitizedFieldsPermissions,
} from 'payload'
import { fieldIsHiddenOrDisabled, fieldIsID } from 'payload/shared'

/** A list as its reader sees it. */
export type FilteredList = {
  collection: string
  collections: readonly ClientCollectionConfig[]
  /** What the reader may do with each field; nothing where they may read none. */
  permissions: SanitizedFieldsPermissions | undefined
  /** A label in the language of the panel. */
  say: (label: NonNullable<unknown>) => string
}

export type FoundField = {
  field: ClientField
  /** From the list's own field to this one. */
  labels: string[]
  /** Whether the filters of the panel offer it by themselves: no relation leads to it. */
  isOffered: boolean
}

/** The field at a path of a condition, also behind relations; undefined where nothing is filtered. */
export const findField = (path: string, list: FilteredList): FoundField | undefined =>
  findBelow(path.split('.'), fieldsOf(list.collection, list), list.permissions, list)

type Allowed = SanitizedFieldsPermissions | undefined

const findBelow = (
  [name = '', ...rest]: string[],
  fields: readonly ClientField[],
  allowed: Allowed,
  list: FilteredList,
): FoundField | undefined => {
  const field = fieldNamed(name, fields)
  if (!field) return undefined
  const labels = [labelOf(field, name, list)]
  if (rest.length === 0) {
    if (!FILTERED_TYPES.has(field.type)) return undefined
    return { field, labels, isOffered: mayRead(field, name, allowed) }
  }
  const found = findBelow(rest, innerFields(field, list), allowedBelow(name, allowed), list)
  return (
    found && {
      field: found.field,
      labels: [...labels, ...found.labels],
      isOffered: found.isOffered && 'fields' in field,
    }
  )
}

/** Types that the filters of the panel have a control for. */
const FILTERED_TYPES = new Set<ClientField['type']>([
  ...(['checkbox', 'code', 'date', 'email', 'json', 'number', 'point', 'radio'] as const),
  ...(['relationship', 'richText', 'select', 'text', 'textarea', 'upload'] as const),
])

/** Looks through what only lays fields out: rows, and tabs and groups without a name. */
const fieldNamed = (
  name: string,
  fields: readonly (ClientField | ClientTab)[],
): ClientField | undefined => {
  for (const field of fields) {
    if ('type' in field && fieldIsHiddenOrDisabled(field)) continue
    if ('name' in field && field.name) {
      if (field.name !== name || ('virtual' in field && field.virtual === true)) continue
      // A tab with a name holds fields as a group does.
      return field as ClientField
    }
    const found = fieldNamed(
      name,
      'tabs' in field ? field.tabs : 'fields' in field ? field.fields : [],
    )
    if (found) return found
  }
  return undefined
}

/** A relation to one of several collections has no field that all of them have. */
const innerFields = (field: ClientField, list: FilteredList): readonly ClientField[] => {
  if ('fields' in field) return field.fields
  return 'relationTo' in field && typeof field.relationTo === 'string'
    ? fieldsOf(field.relationTo, list)
    : []
}

const fieldsOf = (collection: string, { collections }: FilteredList): readonly ClientField[] =>
  collections.find(({ slug }) => slug === collection)?.fields ?? []

const mayRead = (field: ClientField, name: string, allowed: Allowed): boolean => {
  if (allowed === true || fieldIsID(field)) return true
  const own = allowed?.[name]
  return own === true || own?.read === true
}

const allowedBelow = (name: string, allowed: Allowed): Allowed => {
  if (allowed === true) return true
  const own = allowed?.[name]
  return own === true ? true : own?.fields
}

const labelOf = (field: ClientField, name: string, { say }: FilteredList): string =>
  ('label' in field && field.label && say(field.label)) || name
