/** An object of JSON, whatever is in it. */
export type Values = Record<string, unknown>

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object of JSON that a text is; undefined where it is anything else. */
export const readValues = (json: string): Values | undefined => {
  try {
    const value: unknown = JSON.parse(json)
    return isValues(value) ? value : undefined
  } catch {
    return undefined
  }
}
