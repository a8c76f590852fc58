/** How often each value was met, by facet. */
export type Tally = Map<string, Map<string | number, number>>

/**
 * Counts documents by their values. A document with several values of a facet counts once for
 * each, so that the counts of a facet may add up to more than the documents there are.
 *
 * @param valuesOf the values of a document for a facet
 */
export const tally = <D>(
  documents: readonly D[],
  facets: readonly string[],
  valuesOf: (document: D, facet: string) => readonly (string | number)[],
): Tally => {
  const counts: Tally = new Map(facets.map((facet) => [facet, new Map()]))
  for (const document of documents)
    for (const [facet, values] of counts)
      for (const value of new Set(valuesOf(document, facet)))
        values.set(value, (values.get(value) ?? 0) + 1)
  return counts
}

/** The year of an instant where it happened; nothing for what has no date. */
export const yearIn = (instant: unknown, timeZone: unknown): number[] => {
  if (typeof instant !== 'string') return []
  const zone = typeof timeZone === 'string' ? timeZone : 'UTC'
  const text = new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric' }).format(
    new Date(instant),
  )
  return [Number(text)]
}
