import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

import type { InlineText } from '../../core/inline/inline'
import type { Place } from './place'

/** What a text was when it was last reviewed, or last written by a machine. */
export type Base = { state: 'machine' | 'reviewed'; content: InlineText }

/** By target: what a reviewer compares the texts of a document with. */
export const basesOf = async (
  req: PayloadRequest,
  { collection, id, locale }: Place & { locale: string },
): Promise<ReadonlyMap<number, Base>> => {
  const run = await sessionOf(req)
  const rows = await run<Base & { targetId: number }>(sql`
    select distinct on (target_id)
           target_id as "targetId", to_state as state, after as content
      from translation_target_events
     where collection = ${collection} and document = ${String(id)} and locale = ${locale}
       and to_state in ('machine', 'reviewed') and after is not null
     order by target_id, id desc`)
  return new Map(rows.map(({ targetId, ...base }) => [targetId, base]))
}
