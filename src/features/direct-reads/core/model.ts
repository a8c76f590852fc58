import type { FlattenedField, SanitizedJoins } from 'payload'

/** How the tables of the content are called, as the database adapter has it. */
export type Tables = {
  /** The column behind a key of a table; undefined when there is none. */
  column: (table: string, key: string) => string | undefined
  /** The keys of a table in their order; undefined when there is no such table. */
  keys: (table: string) => readonly string[] | undefined
}

/** What has to be known to tell how the fields of a collection are stored. */
export type Model = {
  tables: Tables
  table: string
  fields: readonly FlattenedField[]
  joins: SanitizedJoins
  /** Whether a field is one that no reader ever sees; undefined when that depends on the document. */
  isHidden: (field: FlattenedField) => boolean | undefined
}

/** Where a field stands in a document. */
export type Place = {
  table: string
  /** Of the keys of columns, for fields within groups: `seo_`. */
  prefix: string
  /** Of the paths of relations: `seo.`; within rows they are numbered. */
  path: string
  isInRows: boolean
}

/** As the adapter names tables: `socialLinks` is `social_links`. */
export const snake = (name: string): string =>
  name.replaceAll('-', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
