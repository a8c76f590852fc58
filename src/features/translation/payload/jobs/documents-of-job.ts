import { GLOBALS } from '../store/place'

/** What of a job says which documents it is of. */
type JobDocuments = { documents?: unknown; globals?: unknown }

/** The documents of a job as it is stored, populated or not: ids by collection. */
export const documentsIn = ({ documents, globals }: JobDocuments): Map<string, string[]> =>
  byCollection([
    ...(Array.isArray(documents) ? documents : []).flatMap((it) => {
      const { relationTo, value } = it as { relationTo?: unknown; value?: unknown }
      const id = typeof value === 'object' ? (value as { id?: unknown } | null)?.id : value
      const isId = typeof id === 'number' || typeof id === 'string'
      return typeof relationTo === 'string' && isId
        ? [{ collection: relationTo, id: String(id) }]
        : []
    }),
    ...(Array.isArray(globals) ? globals : []).map((slug) => ({
      collection: GLOBALS,
      id: String(slug),
    })),
  ])

/** Ids by collection, each once. */
export const byCollection = (
  places: readonly { collection: string; id: string }[],
): Map<string, string[]> => {
  const found = new Map<string, Set<string>>()
  for (const { collection, id } of places) {
    found.set(collection, (found.get(collection) ?? new Set()).add(id))
  }
  return new Map([...found].map(([collection, ids]) => [collection, [...ids]]))
}
