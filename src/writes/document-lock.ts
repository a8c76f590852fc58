import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { openTransaction } from '@/platform/honest-transactions'

/** Beyond this many documents their whole collection is locked, which costs Postgres one lock. */
const MOST_SINGLE_LOCKS = 100

/**
 * Lets nobody else write these documents until the transaction of `req` ends. Must be called before
 * Payload reads what it will write: it reads all locales, changes one and writes all
 * (https://github.com/payloadcms/payload/issues/13000). Ids are locked in one order, so that two
 * bulk writes cannot wait for each other. Without a transaction there is nothing to hold a lock.
 */
export const lockDocuments = async (
  req: PayloadRequest,
  scope: string,
  ids: readonly (number | string)[],
): Promise<void> => {
  const transaction = await openTransaction(req.payload.db, req.transactionID)
  if (!transaction || ids.length === 0) return
  const whole = sql`hashtextextended(${scope}, 0)`
  if (ids.length > MOST_SINGLE_LOCKS) {
    await transaction.db.execute(sql`select pg_advisory_xact_lock(${whole})`)
    return
  }
  const ordered = JSON.stringify([...new Set(ids.map(String))].toSorted())
  await transaction.db.execute(sql`select pg_advisory_xact_lock_shared(${whole})`)
  await transaction.db.execute(
    sql`select pg_advisory_xact_lock(hashtext(${scope}), hashtext(id))
        from jsonb_array_elements_text(${ordered}::jsonb) as id`,
  )
}
