import type { PayloadRequest } from 'payload'

import { openTransaction } from '@/platform/honest-transactions'

/**
 * Runs `effect` once what `req` writes is really stored: for mails, webhooks and purges, which a
 * rollback cannot take back. Never runs after a rollback or a failed COMMIT; runs at once when
 * `req` has no transaction. The answer waits for it, but what it throws is only logged. The
 * request's transaction is over by then: what the effect writes is a transaction of its own.
 */
export const afterCommit = async (
  req: PayloadRequest,
  effect: () => Promise<void> | void,
): Promise<void> => {
  const transaction = await openTransaction(req.payload.db, req.transactionID)
  if (transaction) {
    transaction.afterCommit.push(() => {
      delete req.transactionID
      return effect()
    })
    return
  }
  try {
    await effect()
  } catch (err) {
    req.payload.logger.error({ err, msg: 'An effect after a stored write failed.' })
  }
}
