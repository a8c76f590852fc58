import type { AfterErrorHook } from 'payload'

import { listenerOf } from '@/messages/listener'
import { say } from '@/messages/say'
import { isOutage, noteOutage, type RequestFate, withFate } from '@/platform/outage'
import type { RequestLayer } from '@/platform/request-layer'
import { RETRY_AFTER, unavailable } from '@/platform/unavailable'

/**
 * Answers 503 when the database failed a request that stored nothing. Payload takes a session that
 * it could not read for none, and answers 403 or the anonymous view: editors seem logged out.
 */
export const outageLayer: RequestLayer = {
  name: 'database-outage',
  handle: async (request, next) => {
    const fate: RequestFate = { outage: false, committed: false }
    const response = await withFate(fate, () => next(request))
    if (!fate.outage || fate.committed) return response
    await response.body?.cancel()
    const listener = listenerOf((name) => request.headers.get(name))
    return Response.json(
      { errors: [{ name: 'DatabaseAway', message: say(listener, 'databaseAway') }] },
      { status: 503, headers: { 'Retry-After': RETRY_AFTER } },
    )
  },
}

/** The same for doors without the layer: the panel's handlers, and one operation among several. */
export const outageAnswer: AfterErrorHook = ({ error, ...failed }) => {
  if (!isOutage(error)) return
  noteOutage(error)
  return unavailable(failed, { name: 'DatabaseAway', message: say(failed.req, 'databaseAway') })
}
