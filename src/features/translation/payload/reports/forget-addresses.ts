import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { inTransaction } from '../store/session'

/** How long a reader who left an address may wait for an answer. */
const DAYS = 90

/**
 * Deletes the addresses of readers whose reports nobody has closed in time. Done with each report
 * that comes and each that is closed.
 */
export const forgetOldAddresses = (req: PayloadRequest): Promise<void> =>
  inTransaction(req, async (run) => {
    await run(sql`
      update translation_reports set email = null
       where email is not null and created_at < now() - ${`${DAYS} days`}::interval`)
  })
