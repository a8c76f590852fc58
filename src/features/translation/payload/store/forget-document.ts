import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Place } from './place'
import { actorOf, inTransaction } from './session'

/**
 * Removes the units of a deleted document with their translations, suggestions and memory entries.
 * The events stay and say who did it. Returns how many units there were.
 */
export const forgetDocument = (
  req: PayloadRequest,
  { collection, id }: Place,
  actor = actorOf(req),
): Promise<number> =>
  inTransaction(req, async (run) => {
    await run(sql`select set_config('citynet.actor', ${actor}, true)`)
    const gone = await run(sql`
      delete from translation_units
       where collection = ${collection} and document = ${String(id)} returning id`)
    await run(sql`select set_config('citynet.actor', '', true)`)
    return gone.length
  })
