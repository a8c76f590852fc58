import { sql } from '@payloadcms/db-postgres'
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  serial,
  text,
  uniqueIndex,
} from '@payloadcms/db-postgres/drizzle/pg-core'

import type { NoticeDetail } from '../../core/notices/notice'

import { at } from './columns'

/**
 * What one person is told in the panel. While it is unread, more of the same is added to it
 * instead of a second one; the rules of the migration delete it with the account.
 */
export const translationNotices = pgTable(
  'translation_notices',
  {
    id: serial('id').primaryKey(),
    /** An account: the number in `users:5`. */
    recipientId: integer('recipient_id').notNull(),
    kind: text('kind').notNull(),
    /** Notices of one kind and subject are one while nobody has read them. */
    subject: text('subject').notNull(),
    at: at('at').notNull().defaultNow(),
    readAt: at('read_at'),
    /** Where it leads; null where the notice is about a job alone. */
    collection: text('collection'),
    document: text('document'),
    locale: text('locale'),
    key: text('key'),
    jobId: integer('job_id'),
    actor: text('actor').notNull(),
    /** How many texts, added up while it is unread. */
    texts: integer('texts').notNull().default(0),
    detail: jsonb('detail').$type<NoticeDetail>().notNull().default({}),
  },
  (notice) => [
    uniqueIndex('translation_notices_unread')
      .on(notice.recipientId, notice.kind, notice.subject)
      .where(sql`read_at is null`),
    index('translation_notices_recipient').on(notice.recipientId, notice.at),
    index('translation_notices_document').on(notice.collection, notice.document),
    check(
      'translation_notices_kind',
      sql`kind in ('assigned', 'source-changed', 'rejected', 'asked', 'answered', 'reported')`,
    ),
  ],
)
