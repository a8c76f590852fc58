import { jsonb, pgTable, serial, text, uniqueIndex } from '@payloadcms/db-postgres/drizzle/pg-core'

import { at } from './columns'

/**
 * The source of a document as it was last saved on purpose. Translations take their structure from
 * it, not from what the author is typing.
 */
export const translationSources = pgTable(
  'translation_sources',
  {
    id: serial('id').primaryKey(),
    collection: text('collection').notNull(),
    document: text('document').notNull(),
    sourceLocale: text('source_locale').notNull(),
    content: jsonb('content').$type<Readonly<Record<string, unknown>>>().notNull(),
    savedBy: text('saved_by').notNull(),
    savedAt: at('saved_at').notNull().defaultNow(),
  },
  (source) => [uniqueIndex('translation_sources_document').on(source.collection, source.document)],
)
