import { sql } from '@payloadcms/db-postgres'
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  serial,
  text,
  uniqueIndex,
} from '@payloadcms/db-postgres/drizzle/pg-core'

import { at, codes, inlineText } from './columns'

/**
 * What there is to translate, once per text of a document. `document` is its id as text; globals
 * are documents of the collection `globals`, by slug.
 */
export const translationUnits = pgTable(
  'translation_units',
  {
    id: serial('id').primaryKey(),
    collection: text('collection').notNull(),
    document: text('document').notNull(),
    key: text('key').notNull(),
    sourceLocale: text('source_locale').notNull(),
    field: text('field').notNull(),
    kind: text('kind').notNull(),
    nodeType: text('node_type'),
    ordinal: integer('ordinal').notNull(),
    group: text('group_key'),
    content: inlineText('content').notNull(),
    codes: codes('codes').notNull(),
    text: text('text').notNull(),
    textHash: text('text_hash').notNull(),
    codeHash: text('code_hash').notNull(),
    policy: text('policy').notNull(),
    required: boolean('required').notNull(),
    maxLength: integer('max_length'),
    note: text('note'),
    words: integer('words').notNull(),
    createdAt: at('created_at').notNull().defaultNow(),
    /** When its words last changed. */
    changedAt: at('changed_at').notNull().defaultNow(),
    /** Since when the document no longer has it. Translations wait for its return. */
    removedAt: at('removed_at'),
  },
  (unit) => [
    uniqueIndex('translation_units_key').on(unit.collection, unit.document, unit.key),
    index('translation_units_queue')
      .on(unit.changedAt, unit.id)
      .where(sql`removed_at is null and policy = 'translate'`),
    check('translation_units_policy', sql`policy in ('translate', 'copy', 'copy-once', 'never')`),
    check('translation_units_kind', sql`kind in ('plain', 'rich', 'slug')`),
  ],
)

/** What a unit said before, for the diff and for undoing a minor edit. */
export const translationUnitHistory = pgTable(
  'translation_unit_history',
  {
    id: serial('id').primaryKey(),
    unitId: integer('unit_id')
      .notNull()
      .references(() => translationUnits.id, { onDelete: 'cascade' }),
    content: inlineText('content').notNull(),
    codes: codes('codes').notNull(),
    text: text('text').notNull(),
    textHash: text('text_hash').notNull(),
    codeHash: text('code_hash').notNull(),
    /** The edit that replaced this text was marked as not worth a new translation. */
    minor: boolean('minor').notNull().default(false),
    /** Who replaced it, and when. */
    replacedBy: text('replaced_by').notNull(),
    replacedAt: at('replaced_at').notNull().defaultNow(),
  },
  (row) => [index('translation_unit_history_unit').on(row.unitId, row.id)],
)
