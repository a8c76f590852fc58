import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'

/**
 * Whether the document of a `unit` is in no trash: what nobody is to translate now. The few that
 * are there are listed, which Postgres does once a statement, by an index.
 */
export const notInTrash = ({ config }: Payload): SQL => {
  const tables = config.collections
    .filter(({ trash, versions }) => trash && versions?.drafts)
    .map(
      ({ slug }) => sql`select ${slug}::text, id::text from
        ${sql.identifier(slug.replaceAll('-', '_'))} where deleted_at is not null`,
    )
  if (tables.length === 0) return sql`true`
  return sql`(unit.collection, unit.document) not in (${sql.join(tables, sql` union all `)})`
}
