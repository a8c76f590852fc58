/** An error over GraphQL, and where it happened (GraphQL specification, section 7.1.2). */
export type GraphqlError = {
  message: string
  locations?: { line: number; column: number }[]
  path?: (string | number)[]
}

/**
 * The errors of an answer in the order of their fields in the document, and within one field in
 * that of its answer. GraphQL itself lists them as they happened, so that the same question could
 * be answered in other bytes whenever another field was read first.
 */
export const inDocumentOrder = <Error extends GraphqlError>(errors: readonly Error[]): Error[] =>
  errors.toSorted((one, other) => byLocation(one, other) || byPath(one.path, other.path))

const byLocation = ({ locations: one }: GraphqlError, { locations: other }: GraphqlError): number =>
  (one?.[0]?.line ?? 0) - (other?.[0]?.line ?? 0) ||
  (one?.[0]?.column ?? 0) - (other?.[0]?.column ?? 0)

const byPath = (one: GraphqlError['path'] = [], other: GraphqlError['path'] = []): number => {
  const at = one.findIndex((step, depth) => step !== other[depth])
  if (at < 0) return one.length - other.length
  const [step, against] = [one[at], other[at]]
  if (typeof step === 'number' && typeof against === 'number') return step - against
  return String(step) < String(against) ? -1 : 1
}
