import type { PostgresAdapter } from '@payloadcms/db-postgres'

/** The adapter's name for the unique index of a `*_locales` table. */
const LOCALE_AND_PARENT = '_localeParent'

/**
 * Turns the unique index of every `*_locales` table round, from (locale, parent) to (parent,
 * locale). Reading a document joins its translations by parent alone, and with the adapter's own
 * order Postgres reads the whole table for each document. A second index on the parent would do
 * as well, and cost every write.
 */
export const localesByParent: PostgresAdapter['beforeSchemaInit'][number] = ({
  adapter,
  schema,
}) => {
  for (const { indexes } of Object.values(adapter.rawTables)) {
    const index = indexes?.[LOCALE_AND_PARENT]
    if (index) index.on = ['_parentID', '_locale']
  }
  return schema
}
