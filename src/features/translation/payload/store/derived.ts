import { sql } from '@payloadcms/db-postgres'

/** No row is the same as a row that says so. Of a `target` that may be joined in vain. */
export const STATE = sql.raw(`coalesce(target.state, 'untranslated')`)

/** Whether the words of the `unit` changed since its `target` was written. Never stored. */
export const STALE = sql.raw(`coalesce(target.based_on_text_hash <> unit.text_hash, false)`)

/** Whether only its codes did. */
export const CODES_CHANGED = sql.raw(`coalesce(
  target.based_on_text_hash = unit.text_hash and target.based_on_code_hash <> unit.code_hash, false)`)

/** The instant of a column as ISO 8601, which the driver gives as Postgres writes it. */
export const isoInstant = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)
