import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

import { actorOf, inTransaction } from './session'

/** What a person does with a suggestion: takes it up, or puts it away. */
export const RESOLUTIONS = ['taken', 'dismissed'] as const
export type Resolution = (typeof RESOLUTIONS)[number]

/** Where a suggestion belongs, and what became of it. */
export type SuggestionPlace = {
  collection: string
  document: string
  locale: string
  resolution: Resolution | null
}

export const suggestionPlace = async (
  req: PayloadRequest,
  id: number,
): Promise<SuggestionPlace | undefined> => {
  const run = await sessionOf(req)
  const [place] = await run<SuggestionPlace>(sql`
    select unit.collection, unit.document, suggestion.locale, suggestion.resolution
      from translation_suggestions suggestion
      join translation_units unit on unit.id = suggestion.unit_id
     where suggestion.id = ${id}`)
  return place
}

/** Settles an open suggestion. Returns whether it was still open. */
export const settleSuggestion = (
  req: PayloadRequest,
  id: number,
  resolution: Resolution,
  actor = actorOf(req),
): Promise<boolean> =>
  inTransaction(req, async (run) => {
    const settled = await run(sql`
      update translation_suggestions
         set resolution = ${resolution}, resolved_by = ${actor}, resolved_at = clock_timestamp()
       where id = ${id} and resolved_at is null
      returning id`)
    return settled.length > 0
  })
