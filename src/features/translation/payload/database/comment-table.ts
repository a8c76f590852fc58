import { sql } from '@payloadcms/db-postgres'
import {
  type AnyPgColumn,
  check,
  index,
  integer,
  pgTable,
  serial,
  text,
} from '@payloadcms/db-postgres/drizzle/pg-core'

import { at } from './columns'
import { translationUnits } from './unit-tables'

/** What people say of a text. Goes with its document; what was said is never changed. */
export const translationComments = pgTable(
  'translation_comments',
  {
    id: serial('id').primaryKey(),
    unitId: integer('unit_id')
      .notNull()
      .references(() => translationUnits.id, { onDelete: 'cascade' }),
    /** The comment that this one answers; of an answer, what it belongs to is that of its parent. */
    threadId: integer('thread_id').references((): AnyPgColumn => translationComments.id, {
      onDelete: 'cascade',
    }),
    kind: text('kind').notNull(),
    /** Null: it is about the source, and for all languages. */
    locale: text('locale'),
    body: text('body').notNull(),
    writtenBy: text('written_by').notNull(),
    writtenAt: at('written_at').notNull().defaultNow(),
    resolvedBy: text('resolved_by'),
    resolvedAt: at('resolved_at'),
  },
  (comment) => [
    index('translation_comments_unit').on(comment.unitId, comment.id),
    index('translation_comments_answers').on(comment.threadId),
    check('translation_comments_kind', sql`kind in ('note', 'question', 'source-issue')`),
    check('translation_comments_body', sql`trim(body) <> ''`),
    check('translation_comments_thread', sql`thread_id is null or resolved_at is null`),
    check('translation_comments_resolved', sql`(resolved_by is null) = (resolved_at is null)`),
  ],
)
