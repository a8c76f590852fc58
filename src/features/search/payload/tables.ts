import { sql } from '@payloadcms/db-postgres'
import {
  customType,
  index,
  integer,
  pgTable,
  serial,
  text,
  timestamp,
  uniqueIndex,
} from '@payloadcms/db-postgres/drizzle/pg-core'
import type { Config } from 'payload'

import { withFeatureTables } from '@/platform/feature-tables'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** What readers find: a row for each document and each locale in which it is published. */
const searchEntries = pgTable(
  'search_entries',
  {
    id: serial('id').primaryKey(),
    collection: text('collection').notNull(),
    document: integer('document').notNull(),
    /** Collection and id, `cities/12`: what `related` of others names. */
    place: text('place').notNull(),
    locale: text('locale').notNull(),
    title: text('title').notNull(),
    path: text('path'),
    date: timestamp('date', { withTimezone: true, precision: 3 }),
    kind: text('kind'),
    /** What excerpts are cut from. */
    text: text('text').notNull(),
    /** The title as it is compared, and as it stands among the names of others. */
    key: text('key').notNull(),
    /** The same as its stems are made of. */
    keyStems: text('key_stems').notNull(),
    related: text('related').array().notNull(),
    /** The keys of those related documents that have a row in the same locale. */
    names: text('names').notNull().default(''),
    /** The text search configuration that `stems` was made with. */
    configuration: text('configuration').notNull(),
    /** Stems: A the title, B the summary, C the names, D all else. */
    stems: tsvector('stems').notNull(),
    /** The stems without those of the body: small, so that many rows are ranked by them. */
    head: tsvector('head').generatedAlwaysAs(sql`ts_filter(stems, '{a,b,c}')`),
    /** Words as they are: A the title, B the summary, C the names. */
    words: tsvector('words').notNull(),
  },
  (entry) => [
    uniqueIndex('search_entries_place').on(entry.place, entry.locale),
    index('search_entries_stems').using('gin', entry.stems),
    index('search_entries_words').using('gin', entry.words),
    index('search_entries_related').using('gin', entry.related),
  ],
)

/**
 * Words of titles and summaries, by which a mistyped one is corrected. Words are added and, until
 * the index is made anew, never taken out; before one is proposed it is looked up in the index.
 */
const searchWords = pgTable(
  'search_words',
  {
    id: serial('id').primaryKey(),
    locale: text('locale').notNull(),
    word: text('word').notNull(),
    /** As somebody wrote it, with capitals and accents. */
    written: text('written').notNull(),
    trigrams: text('trigrams').array().notNull(),
  },
  (word) => [
    // Not unique: two transactions may add the same word, and neither waits for the other.
    index('search_words_word').on(word.word, word.locale),
    index('search_words_trigrams').using('gin', word.trigrams),
  ],
)

/** The adapter of the configuration, which also knows the tables of the feature. */
export const withTables = (db: Config['db']): Config['db'] =>
  withFeatureTables(db, {
    search_entries: searchEntries,
    search_words: searchWords,
  })
