import { sql } from '@payloadcms/db-postgres'
import {
  check,
  integer,
  jsonb,
  pgTable,
  serial,
  text,
  uniqueIndex,
} from '@payloadcms/db-postgres/drizzle/pg-core'

import type { OriginDetail } from '../../core/unit'

import { at, inlineText } from './columns'
import { translationUnits } from './unit-tables'

/** Texts that nobody has taken up: of engines over human work, of imports whose source moved. */
export const translationSuggestions = pgTable(
  'translation_suggestions',
  {
    id: serial('id').primaryKey(),
    unitId: integer('unit_id')
      .notNull()
      .references(() => translationUnits.id, { onDelete: 'cascade' }),
    locale: text('locale').notNull(),
    content: inlineText('content').notNull(),
    text: text('text').notNull(),
    origin: text('origin').notNull(),
    originDetail: jsonb('origin_detail').$type<OriginDetail>(),
    /** The source that it translates. */
    basedOnTextHash: text('based_on_text_hash').notNull(),
    suggestedBy: text('suggested_by').notNull(),
    suggestedAt: at('suggested_at').notNull().defaultNow(),
    resolvedBy: text('resolved_by'),
    resolvedAt: at('resolved_at'),
    /** Whether a person took it up or put it away. */
    resolution: text('resolution'),
  },
  (row) => [
    // The same proposal again is no news.
    uniqueIndex('translation_suggestions_open')
      .on(row.unitId, row.locale, sql`md5(content::text)`)
      .where(sql`resolved_at is null`),
    check(
      'translation_suggestions_resolution',
      sql`resolution in ('taken', 'dismissed') and resolved_by is not null and resolved_at is not null
          or resolution is null and resolved_by is null and resolved_at is null`,
    ),
  ],
)
