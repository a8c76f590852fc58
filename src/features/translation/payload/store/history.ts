import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

import type { InlineText } from '../../core/inline/inline'
import type { Origin, State } from '../../core/unit'
import { isoInstant } from './derived'
import type { Place } from './place'

/** One thing that was done to a text. */
export type HistoryEvent = {
  id: number
  at: string
  actor: string
  /** Null where somebody wrote SQL by hand. */
  act: string | null
  from: State
  to: State
  before: InlineText | null
  after: InlineText | null
  origin: Origin | null
  reason: string | null
}

/** Of one answer. */
const MOST_EVENTS = 100

/** What was done to one text of a document in one locale, the newest first. */
export const historyOf = async (
  req: PayloadRequest,
  { collection, id, locale, key }: Place & { locale: string; key: string },
): Promise<HistoryEvent[]> => {
  const run = await sessionOf(req)
  return run<HistoryEvent>(sql`
    select id, ${isoInstant('at')} as at, actor, act, from_state as "from", to_state as "to",
           before, after, origin, reason
      from translation_target_events
     where collection = ${collection} and document = ${String(id)} and key = ${key}
       and locale = ${locale}
     order by translation_target_events.id desc limit ${MOST_EVENTS}`)
}
