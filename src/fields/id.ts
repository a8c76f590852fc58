/** The id behind a relationship's value, which is the id or, populated, the document. */
export const joinedId = (value: unknown): number | undefined => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'number' ? id : undefined
}
