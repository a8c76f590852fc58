import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'

/**
 * What is on line, as a relation `(collection, document, locale)` to join with: `document` is the
 * id as text; globals are documents of the collection `globals`, by slug. For lists of many
 * documents; one document says so itself (`_status`).
 */
export const liveDocuments = ({ config }: Payload): SQL => {
  const collections = config.collections
    .filter(({ versions }) => versions?.drafts)
    .map(({ slug }) => published(sql`${slug}`, sql`it._parent_id::text`, slug))
  const globals = config.globals
    .filter(({ versions }) => versions?.drafts)
    .map(({ slug }) => published(sql`'globals'`, sql`${slug}`, slug))
  return sql`(${sql.join([...collections, ...globals], sql` union all `)})`
}

/** A draft that is saved over what is on line leaves this table alone. */
const published = (collection: SQL, document: SQL, slug: string): SQL => sql`
  select ${collection}::text as collection, ${document}::text as document,
         it._locale::text as locale
    from ${sql.identifier(`${slug.replaceAll('-', '_')}_locales`)} it
   where it._status = 'published'`
