import { sql } from '@payloadcms/db-postgres'
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  serial,
  text,
  uniqueIndex,
} from '@payloadcms/db-postgres/drizzle/pg-core'

import type { OriginDetail } from '../../core/unit'

import { at, codes, inlineText } from './columns'
import { translationUnits } from './unit-tables'

/** What one locale says for a unit. No row is the same as the state `untranslated`. */
export const translationTargets = pgTable(
  'translation_targets',
  {
    id: serial('id').primaryKey(),
    unitId: integer('unit_id')
      .notNull()
      .references(() => translationUnits.id, { onDelete: 'cascade' }),
    locale: text('locale').notNull(),
    state: text('state').notNull(),
    content: inlineText('content'),
    text: text('text'),
    /** The source as it was when this was written. */
    basedOnContent: inlineText('based_on_content'),
    basedOnCodes: codes('based_on_codes'),
    basedOnTextHash: text('based_on_text_hash'),
    basedOnCodeHash: text('based_on_code_hash'),
    /** Of the value that we last wrote into the document. */
    outputHash: text('output_hash'),
    origin: text('origin'),
    originDetail: jsonb('origin_detail').$type<OriginDetail>(),
    /** Who last changed a word or the place of a code. Set by trigger, as all below it are. */
    writtenBy: text('written_by'),
    translator: text('translator'),
    translatedAt: at('translated_at'),
    reviewer: text('reviewer'),
    reviewedAt: at('reviewed_at'),
    selfReview: boolean('self_review').notNull().default(false),
    /** Of the last act; a rejection has to have one. */
    reason: text('reason'),
    /** Goes up by one with each act, so that who writes can name what he has read. */
    version: integer('version').notNull().default(1),
    waivers: jsonb('waivers').$type<readonly unknown[]>().notNull().default([]),
    changedBy: text('changed_by').notNull().default(''),
    changedAt: at('changed_at').notNull().defaultNow(),
  },
  (target) => [
    uniqueIndex('translation_targets_unit_locale').on(target.unitId, target.locale),
    index('translation_targets_state').on(target.locale, target.state, target.unitId),
    check(
      'translation_targets_state_known',
      sql`state in ('untranslated', 'machine', 'draft', 'translated', 'reviewed', 'rejected')`,
    ),
    check(
      'translation_targets_origin_known',
      sql`origin in ('human', 'machine', 'memory', 'import', 'legacy', 'panel', 'copy')`,
    ),
    check(
      'translation_targets_text_and_state',
      sql`(state = 'untranslated') = (content is null)
          and (content is null) = (text is null)
          and (content is null) = (origin is null)
          and (content is null) = (based_on_text_hash is null)
          and (content is null) = (based_on_code_hash is null)
          and (content is null) = (based_on_content is null)`,
    ),
    check(
      'translation_targets_confirmed',
      sql`state not in ('translated', 'reviewed')
          or (translator is not null and translated_at is not null)`,
    ),
    check(
      'translation_targets_reviewed',
      sql`(state = 'reviewed') = (reviewer is not null)
          and (reviewer is null) = (reviewed_at is null)
          and (reviewer is not null or not self_review)
          and (self_review or reviewer is null or (reviewer <> translator and reviewer <> written_by))`,
    ),
    check(
      'translation_targets_machine_confirmed',
      sql`state not in ('translated', 'reviewed') or origin not in ('machine', 'legacy')
          or translator like 'users:_%'`,
    ),
    check(
      'translation_targets_rejected',
      sql`state <> 'rejected' or coalesce(trim(reason), '') <> ''`,
    ),
  ],
)

/** What was done to a text, when and by whom. Append-only; it outlives what it tells of. */
export const translationTargetEvents = pgTable(
  'translation_target_events',
  {
    id: serial('id').primaryKey(),
    at: at('at').notNull().defaultNow(),
    targetId: integer('target_id').notNull(),
    unitId: integer('unit_id').notNull(),
    collection: text('collection'),
    document: text('document'),
    key: text('key'),
    locale: text('locale').notNull(),
    actor: text('actor').notNull(),
    /** Null where somebody wrote SQL by hand. */
    act: text('act'),
    fromState: text('from_state').notNull(),
    toState: text('to_state').notNull(),
    before: inlineText('before'),
    after: inlineText('after'),
    origin: text('origin'),
    reason: text('reason'),
    detail: jsonb('detail'),
  },
  (event) => [
    index('translation_target_events_target').on(event.targetId, event.id),
    index('translation_target_events_document').on(event.collection, event.document, event.id),
  ],
)
