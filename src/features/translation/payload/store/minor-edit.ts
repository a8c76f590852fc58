import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Place } from './place'
import { actingAs, actorOf, inTransaction } from './session'

/**
 * The author says that the last change of these units needs no new translation: what was up to
 * date before it is up to date again; what was stale stays so. Logged per text, and undone by
 * {@link undoMinorEdit}. Returns how many texts caught up.
 */
export const markMinorEdit = (
  req: PayloadRequest,
  { keys, ...place }: Place & { keys: readonly string[] },
  actor = actorOf(req),
): Promise<number> =>
  inTransaction(req, (run) =>
    actingAs(run, { actor, act: 'minor-edit' }, async () => {
      const caughtUp = await run(sql`
        with last as (${lastVersions(place, keys)}), marked as (
          update translation_unit_history set minor = true where id in (select id from last)
        )
        update translation_targets target
           set based_on_content = unit.content, based_on_codes = unit.codes,
               based_on_text_hash = unit.text_hash, based_on_code_hash = unit.code_hash
          from last join translation_units unit on unit.id = last.unit_id
         where target.unit_id = last.unit_id and target.based_on_text_hash = last.text_hash
        returning target.id`)
      return caughtUp.length
    }),
  )

/** Takes {@link markMinorEdit} back for texts to which nothing else was done since. */
export const undoMinorEdit = (
  req: PayloadRequest,
  { keys, ...place }: Place & { keys: readonly string[] },
  actor = actorOf(req),
): Promise<number> =>
  inTransaction(req, (run) =>
    actingAs(run, { actor, act: 'minor-edit-undone' }, async () => {
      const stale = await run(sql`
        with last as (
          select * from (${lastVersions(place, keys)}) as version where minor
        ), unmarked as (
          update translation_unit_history set minor = false where id in (select id from last)
        )
        update translation_targets target
           set based_on_content = last.content, based_on_codes = last.codes,
               based_on_text_hash = last.text_hash, based_on_code_hash = last.code_hash
          from last
         where target.unit_id = last.unit_id
           and (select event.act from translation_target_events event
                 where event.target_id = target.id order by event.id desc limit 1) = 'minor-edit'
        returning target.id`)
      return stale.length
    }),
  )

/** What the units said before their last change of words. */
const lastVersions = ({ collection, id }: Place, keys: readonly string[]) => sql`
  select distinct on (history.unit_id) history.*
    from translation_unit_history history
    join translation_units source on source.id = history.unit_id
   where source.collection = ${collection} and source.document = ${String(id)}
     and source.key in (select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))
     and source.text_hash <> history.text_hash
   order by history.unit_id, history.id desc`
