import {
  index,
  integer,
  pgTable,
  serial,
  text,
  uniqueIndex,
} from '@payloadcms/db-postgres/drizzle/pg-core'

import { at, inlineText } from './columns'
import { translationTargets } from './target-tables'

/** Pairs of texts that a person has reviewed. `target_id` is null for imported ones (TMX). */
export const translationMemory = pgTable(
  'translation_memory',
  {
    id: serial('id').primaryKey(),
    sourceLocale: text('source_locale').notNull(),
    targetLocale: text('target_locale').notNull(),
    source: inlineText('source').notNull(),
    sourceText: text('source_text').notNull(),
    sourceHash: text('source_hash').notNull(),
    target: inlineText('target').notNull(),
    targetText: text('target_text').notNull(),
    /** Of the texts before and after it in its document. */
    previousHash: text('previous_hash'),
    nextHash: text('next_hash'),
    /** Hashes by which similar texts of the same pair of languages are found. */
    keys: integer('keys').array().notNull(),
    targetId: integer('target_id').references(() => translationTargets.id, { onDelete: 'cascade' }),
    reviewedBy: text('reviewed_by').notNull(),
    reviewedAt: at('reviewed_at').notNull().defaultNow(),
  },
  (entry) => [
    index('translation_memory_exact').on(entry.sourceHash, entry.targetLocale, entry.sourceLocale),
    index('translation_memory_keys').using('gin', entry.keys),
    uniqueIndex('translation_memory_target').on(entry.targetId),
  ],
)
