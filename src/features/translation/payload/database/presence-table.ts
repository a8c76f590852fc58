import { index, pgTable, primaryKey, text } from '@payloadcms/db-postgres/drizzle/pg-core'

import { at } from './columns'

/** Who has which text open now. A row that is not renewed is deleted; nothing is kept. */
export const translationPresence = pgTable(
  'translation_presence',
  {
    collection: text('collection').notNull(),
    document: text('document').notNull(),
    locale: text('locale').notNull(),
    person: text('person').notNull(),
    key: text('key').notNull(),
    seenAt: at('seen_at').notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.collection, row.document, row.locale, row.person] }),
    index('translation_presence_seen').on(row.seenAt),
  ],
)
