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
    .map(({ slug, trash }) => published(sql`${slug}`, sql`it._parent_id::text`, slug, trash))
  const globals = config.globals
    .filter(({ versions }) => versions?.drafts)
    .map(({ slug }) => published(sql`'globals'`, sql`${slug}`, slug))
  return sql`(${sql.join([...collections, ...globals], sql` union all `)})`
}

/** A draft that is saved over what is on line leaves this table alone. */
const published = (collection: SQL, document: SQL, slug: string, hasTrash = false): SQL => {
  const table = slug.replaceAll('-', '_')
  const notInTrash = sql`
     and not exists (select from ${sql.identifier(table)} document
                      where document.id = it._parent_id and document.deleted_at is not null)`
  return sql`
  select ${collection}::text as collection, ${document}::text as document,
         it._locale::text as locale
    from ${sql.identifier(`${table}_locales`)} it
   where it._status = 'published'${hasTrash ? notInTrash : sql``}`
}
