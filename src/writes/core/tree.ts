/** What a merge must know of a field. Rows, tabs without a name and the like are flattened away. */
export type FieldNode = {
  name: string
  /** Each locale has a value of its own; inherited by everything inside. */
  localized: boolean
  kind: 'value' | 'group' | 'rows'
  /** Fields of a group, or of every row of an array. */
  fields: readonly FieldNode[]
  /** Fields of the rows of each block type. */
  blocks?: Readonly<Record<string, readonly FieldNode[]>>
}

/** A document, a group or a row in one locale. */
export type Values = Readonly<Record<string, unknown>>

/** The fields of one row: those of its block type, or of the array. */
export const fieldsOfRow = (node: FieldNode, row: Values): readonly FieldNode[] =>
  node.blocks ? (node.blocks[String(row.blockType)] ?? []) : node.fields

/** Rows with ids, or undefined where a row cannot be told from another. */
export const rowsOf = (value: unknown): readonly Row[] | undefined => {
  if (isEmpty(value)) return []
  if (!Array.isArray(value)) return undefined
  return value.every(isRow) ? value : undefined
}

export type Row = Values & { id: number | string }

const isRow = (value: unknown): value is Row =>
  isObject(value) && (typeof value.id === 'string' || typeof value.id === 'number')

export const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

/**
 * Whether two values are the same to an editor: nothing, `null` and the empty text are one, as are
 * a date and its text, and the order of keys says nothing.
 */
export const sameValue = (a: unknown, b: unknown): boolean => {
  const [left, right] = [normal(a), normal(b)]
  if (Object.is(left, right)) return true
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, at) => sameValue(item, right[at]))
  }
  if (isObject(left) && isObject(right)) {
    const keys = new Set([...Object.keys(left), ...Object.keys(right)])
    return [...keys].every((key) => sameValue(left[key], right[key]))
  }
  return false
}

const normal = (value: unknown): unknown => {
  if (isEmpty(value) || (Array.isArray(value) && value.length === 0)) return null
  return value instanceof Date ? value.toISOString() : value
}
