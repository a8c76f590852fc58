import type { Policy } from '../unit'

/** Kinds of fields as far as texts are concerned; tabs with a name are groups. */
export type FieldKind = 'text' | 'textarea' | 'richText' | 'group' | 'array' | 'blocks' | 'other'

/** What the walk over a document knows of one field: our own plain description of a Payload field. */
export type FieldSchema = {
  name: string
  kind: FieldKind
  /** Each locale has its own value. Fields of blocks in rich text are, as the whole rich text is. */
  localized: boolean
  /** A locale cannot be published without it. */
  required: boolean
  policy: Policy
  /** In characters. */
  maxLength?: number
  /** For translators. */
  note?: string
  /** Of a slug: the field that it is made from. */
  slugFrom?: string
  /** Of a group or array. */
  fields: Schema
  /** Of a blocks field, or the blocks that a rich text may hold, by their type. */
  blocks: Readonly<Record<string, Schema>>
}
export type Schema = readonly FieldSchema[]

/** A document, group, row or block as Payload returns it in one locale at depth 0. */
export type Values = Readonly<Record<string, unknown>>

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The rows of an array or blocks field, each with its id; a row without one goes by its position. */
export const rowsOf = (value: unknown): { id: string; row: Values }[] =>
  (Array.isArray(value) ? value.filter(isValues) : []).map((row, index) => ({
    id: String(row.id ?? `~${index}`),
    row,
  }))

/** The fields of one row: those of the array, or of the type of block that the row is. */
export const fieldsOfRow = (field: FieldSchema, row: Values): Schema =>
  field.kind === 'blocks' ? (field.blocks[String(row.blockType)] ?? []) : field.fields

/** True when nobody has written anything: null, white space, a rich text is never empty here. */
export const isEmptyText = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

/** Whether any leaf below has a value of its own in each locale. */
export const hasLocalizedLeaf = (field: FieldSchema): boolean =>
  field.localized ||
  field.fields.some(hasLocalizedLeaf) ||
  (field.kind === 'blocks' && Object.values(field.blocks).flat().some(hasLocalizedLeaf))
