import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

import type { InlineText } from '../../core/inline/inline'
import type { Origin, OriginDetail } from '../../core/unit'
import { isoInstant } from './derived'
import type { Place } from './place'

/** A text that waits for a person to take it up. */
export type OpenSuggestion = {
  id: number
  unitId: number
  content: InlineText
  origin: Origin
  originDetail: OriginDetail | null
  /** It translates a source that has changed since. */
  stale: boolean
  by: string
  at: string
}

/** What waits for a document in one locale, the newest first; not what its texts say already. */
export const openSuggestions = async (
  req: PayloadRequest,
  { collection, id, locale }: Place & { locale: string },
): Promise<OpenSuggestion[]> => {
  const run = await sessionOf(req)
  return run<OpenSuggestion>(sql`
    select suggestion.id, suggestion.unit_id as "unitId", suggestion.content, suggestion.origin,
           suggestion.origin_detail as "originDetail",
           suggestion.based_on_text_hash <> unit.text_hash as stale,
           suggestion.suggested_by as by, ${isoInstant('suggestion.suggested_at')} as at
      from translation_suggestions suggestion
      join translation_units unit on unit.id = suggestion.unit_id
      left join translation_targets target
        on target.unit_id = unit.id and target.locale = suggestion.locale
     where unit.collection = ${collection} and unit.document = ${String(id)}
       and unit.removed_at is null and suggestion.locale = ${locale}
       and suggestion.resolved_at is null
       and target.content is distinct from suggestion.content
     order by suggestion.id desc`)
}
