import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { actingAs, actorOf, inTransaction } from './session'

type NewWaiver = { check: string; hash: string; reason: string }

/**
 * Adds a person's word that a text is right in spite of a check; an earlier one on the same check
 * gives way to it. The database drops waivers when the words change. Answers with the version that
 * the text has now, or undefined when `version` is not the one that is there.
 */
export const waive = (
  req: PayloadRequest,
  { targetId, version, waiver }: { targetId: number; version: number; waiver: NewWaiver },
  actor = actorOf(req),
): Promise<{ version: number } | undefined> =>
  inTransaction(req, (run) =>
    actingAs(run, { actor, act: 'waive' }, async () => {
      const [written] = await run<{ version: number }>(sql`
        update translation_targets
           set waivers = ${waiversExcept(waiver.check)}
               || jsonb_build_array(${JSON.stringify(waiver)}::jsonb || jsonb_build_object(
                    'by', ${actor}::text, 'at', ${NOW}))
         where id = ${targetId} and version = ${version}
        returning version`)
      return written
    }),
  )

/** Takes {@link waive} back: the check holds for the text again. The log keeps both. */
export const withdrawWaiver = (
  req: PayloadRequest,
  { targetId, version, check }: { targetId: number; version: number; check: string },
  actor = actorOf(req),
): Promise<{ version: number } | undefined> =>
  inTransaction(req, (run) =>
    actingAs(run, { actor, act: 'waiver-withdrawn' }, async () => {
      const [written] = await run<{ version: number }>(sql`
        update translation_targets set waivers = ${waiversExcept(check)}
         where id = ${targetId} and version = ${version}
        returning version`)
      return written
    }),
  )

const waiversExcept = (check: string) => sql`
  coalesce((select jsonb_agg(known) from jsonb_array_elements(waivers) as known
             where known ->> 'check' <> ${check}), '[]')`

const NOW = sql.raw(
  `to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
)
