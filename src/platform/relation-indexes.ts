import type { PostgresAdapter } from '@payloadcms/db-postgres'

/** The relations of documents; not those of their versions, nor of what Payload keeps for itself. */
const OF_DOCUMENTS = /^(?!_|payload_)\w+_rels$/

/**
 * Widens the index of every `*_rels` table on what is pointed to by the path and by the document
 * that points. "The events of a city" asks for just these, and Postgres finds them in the index
 * alone; with the adapter's own it fetches a page of the table for each event that there ever was.
 * A second index would cost every write.
 */
export const relationsByTarget: PostgresAdapter['beforeSchemaInit'][number] = ({
  adapter,
  schema,
}) => {
  for (const { indexes, name } of Object.values(adapter.rawTables)) {
    if (!OF_DOCUMENTS.test(name)) continue
    for (const index of Object.values(indexes ?? {})) {
      if (isOnTarget(index.on)) index.on = [...index.on, 'path', 'parent']
    }
  }
  return schema
}

/** The adapter names columns after the collection: `citiesID`. */
const isOnTarget = (on: string | string[]): on is string[] =>
  Array.isArray(on) && on.length === 1 && on.every((it) => it.endsWith('ID'))
