/** A document that something is to be done with. */
export type Chosen = { collection: string; id: string }

/** Ids of documents by their collections, which is how the API takes them. */
export const byCollection = (documents: readonly Chosen[]): Map<string, string[]> => {
  const grouped = new Map<string, string[]>()
  for (const { collection, id } of documents) {
    grouped.set(collection, [...(grouped.get(collection) ?? []), id])
  }
  return grouped
}
