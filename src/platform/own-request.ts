import type { PayloadRequest } from 'payload'

/**
 * A request for reads of our own inside the transaction of `req`: the Local API writes its
 * arguments into the request it is given, and the caller's has to stay as it is.
 */
export const ownRequest = ({ payload, transactionID, user, i18n, t }: PayloadRequest) => ({
  payload,
  transactionID,
  user,
  i18n,
  t,
})

/** The same for reads as an anonymous visitor does, whoever sent the request. */
export const visitorRequest = (req: PayloadRequest) => ({ ...ownRequest(req), user: null })
