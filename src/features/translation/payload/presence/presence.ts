import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Place } from '../store/place'
import { actorOf, inTransaction } from '../store/session'

/** After this, somebody who was not heard of is not there any more: two and a half heartbeats. */
const FORGOTTEN_AFTER = sql.raw(`interval '25 seconds'`)

/** Somebody else at the same document, and the text that they have open. */
export type Other = { actor: string; key: string }

/**
 * Says which text of a document the caller has open (null: none any more), and tells who else is
 * there, whichever instance they talk to. What is out of date is deleted, of whatever document, so
 * that nothing tells later where somebody was.
 */
export const beHere = (
  req: PayloadRequest,
  { collection, id, locale }: Place & { locale: string },
  key: string | null,
): Promise<Other[]> =>
  inTransaction(req, async (run) => {
    const person = actorOf(req)
    const here = sql`collection = ${collection} and document = ${String(id)} and locale = ${locale}`
    await run(sql`
      delete from translation_presence
       where (collection, document, locale, person) in (
         select collection, document, locale, person from translation_presence
          where seen_at < clock_timestamp() - ${FORGOTTEN_AFTER}
             or ${here} and person = ${person} and ${key}::text is null
            for update skip locked)`)
    if (key !== null) {
      await run(sql`
        insert into translation_presence (collection, document, locale, person, key, seen_at)
        values (${collection}, ${String(id)}, ${locale}, ${person}, ${key}, clock_timestamp())
        on conflict (collection, document, locale, person) do update
          set key = excluded.key, seen_at = excluded.seen_at`)
    }
    return run<Other>(sql`
      select person as actor, key from translation_presence
       where ${here} and person <> ${person}
         and seen_at >= clock_timestamp() - ${FORGOTTEN_AFTER}
       order by seen_at desc`)
  })
