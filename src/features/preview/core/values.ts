export type Values = Readonly<Record<string, unknown>>

/** An object as a group, a row or a document holds its values. */
export const asValues = (value: unknown): Values | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Values)
    : undefined

/** One or many, as relations and rows are stored. */
export const asList = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
