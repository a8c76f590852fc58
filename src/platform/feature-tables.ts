import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Config } from 'payload'

import { extendedAdapter } from './extended-adapter'

type SchemaHook = PostgresAdapter['beforeSchemaInit'][number]
type Tables =
  ReturnType<SchemaHook> extends infer Schema | Promise<infer Schema>
    ? Schema extends { tables: infer Known }
      ? Known
      : never
    : never

/** The adapter of the configuration, which also knows the tables of a feature, by their names. */
export const withFeatureTables = (db: Config['db'], tables: Tables): Config['db'] => {
  const addTables: SchemaHook = ({ schema }) => ({
    ...schema,
    tables: { ...schema.tables, ...tables },
  })
  return extendedAdapter(db, (adapter) => {
    // The configuration types its adapter as one of any database; Postgres is the only one here.
    const postgres = adapter as unknown as { beforeSchemaInit: SchemaHook[] }
    // A new list: the adapter's own is the array of the options, which every instance shares.
    postgres.beforeSchemaInit = [...postgres.beforeSchemaInit, addTables]
  })
}
