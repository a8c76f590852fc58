import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/platform/session'

import { STALE } from '../store/derived'
import { isTranslated, textsIn, WAITS } from '../store/scope'

/** Documents of a collection with texts that wait in a locale, are out of date, or a machine's. */
export type WaitingCounts = { waiting: number; stale: number; machine: number }

/** How many documents the queue has for a collection, by what people look for. */
export const waitingCounts = async (
  req: PayloadRequest,
  { locale, collection }: { locale: string; collection: string },
): Promise<WaitingCounts> => {
  const run = await sessionOf(req)
  const scope = { locales: [locale], collection }
  const [row] = await run<WaitingCounts>(sql`
    select count(distinct unit.document) filter (where ${WAITS})::integer as waiting,
           count(distinct unit.document) filter (where ${STALE})::integer as stale,
           count(distinct unit.document) filter (where target.state = 'machine')::integer as machine
      ${textsIn(scope)}
     where ${isTranslated(req, scope)}`)
  return row ?? { waiting: 0, stale: 0, machine: 0 }
}
