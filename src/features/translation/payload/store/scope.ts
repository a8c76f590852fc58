import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { STALE, STATE } from './derived'
import { notInTrash } from './in-trash'

/** What figures are asked of: the locales that somebody works in, one collection or all. */
export type Scope = { locales: readonly string[]; collection?: string }

/** The start of a statement: every text with what each locale of the scope says for it. */
export const textsIn = ({ locales }: Scope): SQL => sql`
    from translation_units unit
   cross join jsonb_array_elements_text(${JSON.stringify(locales)}::jsonb) as asked(locale)
    left join translation_targets target
      on target.unit_id = unit.id and target.locale = asked.locale`

/** The condition that a text of the scope is to be translated into its locale. */
export const isTranslated = ({ payload }: PayloadRequest, { collection }: Scope): SQL => sql`
  unit.removed_at is null and unit.policy = 'translate' and unit.kind <> 'slug'
    and unit.source_locale <> asked.locale and ${notInTrash(payload)}
  ${collection === undefined ? sql`` : sql`and unit.collection = ${collection}`}`

/** The condition that a text waits for a translator: nobody has confirmed it, or its source moved. */
export const WAITS = sql`(${STATE} not in ('translated', 'reviewed') or ${STALE})`

/** Values as a relation of one column, for `in`. */
export const listed = (values: readonly string[]): SQL =>
  sql`(select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`
