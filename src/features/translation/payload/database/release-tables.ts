import { sql } from '@payloadcms/db-postgres'
import {
  boolean,
  check,
  index,
  jsonb,
  pgTable,
  serial,
  text,
} from '@payloadcms/db-postgres/drizzle/pg-core'

import { at } from './columns'

/** The locales' rules, from the options of the feature, where the triggers can read them. */
export const translationLocalePolicies = pgTable(
  'translation_locale_policies',
  {
    locale: text('locale').primaryKey(),
    /** What every required text has to be before the locale is published. */
    release: text('release').notNull().default('translated'),
    selfReview: boolean('self_review').notNull().default(false),
    severities: jsonb('severities').$type<Record<string, string>>().notNull().default({}),
  },
  () => [check('translation_locale_policies_release', sql`release in ('translated', 'reviewed')`)],
)

/** When a locale of a document went live or was taken back. Append-only. */
export const translationReleases = pgTable(
  'translation_releases',
  {
    id: serial('id').primaryKey(),
    at: at('at').notNull().defaultNow(),
    collection: text('collection').notNull(),
    document: text('document').notNull(),
    locale: text('locale').notNull(),
    live: boolean('live').notNull(),
    actor: text('actor').notNull(),
    /** The gate was passed against its reasons. */
    overridden: boolean('overridden').notNull().default(false),
    reason: text('reason'),
    /** What the gate said against it. */
    gate: jsonb('gate').$type<readonly unknown[]>().notNull().default([]),
    /** State, origin and hashes of each unit at that moment. */
    units: jsonb('units').$type<readonly unknown[]>().notNull().default([]),
  },
  (release) => [
    index('translation_releases_document').on(
      release.collection,
      release.document,
      release.locale,
      release.id,
    ),
    check('translation_releases_reason', sql`not overridden or coalesce(trim(reason), '') <> ''`),
  ],
)
