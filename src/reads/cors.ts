import type { RequestLayer } from '@/platform/request-layer'
import { withHeaders } from '@/platform/whole-bodies'

import { hasCredentials } from './caller'

const METHODS = 'GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS'
const HEADERS =
  'Accept, Authorization, Content-Type, X-Payload-HTTP-Method-Override, X-Requested-With, If-None-Match'
const ANONYMOUS_METHODS = 'GET, HEAD, POST, OPTIONS'
const ANONYMOUS_HEADERS = 'Accept, Content-Type, X-Payload-HTTP-Method-Override, If-None-Match'
const EXPOSED = 'ETag, Retry-After, X-Request-Id, Cache-Status'

/**
 * Lets browsers of any origin read what everybody may read, without credentials, and only the
 * trusted origins send credentials. Payload's own `cors` stays unset, so that these are the only
 * CORS headers; its `csrf` must name the same origins.
 *
 * @param trusted origins as browsers send them: `https://example.org`
 */
export const crossOrigin = (trusted: readonly string[]): RequestLayer => ({
  name: 'cross-origin',
  handle: async (request, next) => {
    const origin = request.headers.get('origin')
    const isTrusted = origin !== null && trusted.includes(origin)
    const isPreflight =
      request.method === 'OPTIONS' && request.headers.has('access-control-request-method')
    const answer = isPreflight ? new Response(null, { status: 204 }) : await next(request)
    return withHeaders(answer, (headers) => {
      headers.append('vary', 'Origin')
      if (origin === null) return
      if (isTrusted) {
        headers.set('access-control-allow-origin', origin)
        headers.set('access-control-allow-credentials', 'true')
      } else if (isPreflight || !hasCredentials(request)) {
        headers.set('access-control-allow-origin', '*')
      }
      if (isPreflight) {
        headers.set('access-control-allow-methods', isTrusted ? METHODS : ANONYMOUS_METHODS)
        headers.set('access-control-allow-headers', isTrusted ? HEADERS : ANONYMOUS_HEADERS)
        headers.set('access-control-max-age', '600')
      } else {
        headers.set('access-control-expose-headers', EXPOSED)
      }
    })
  },
})

/** Lets any origin read an answer that was asked for without credentials; the trusted ones too. */
export const anonymousCors =
  (trusted: readonly string[]) =>
  (origin: string | undefined): readonly (readonly [name: string, value: string])[] => {
    if (origin === undefined) return []
    const exposed = ['access-control-expose-headers', EXPOSED] as const
    return trusted.includes(origin)
      ? [
          ['access-control-allow-origin', origin],
          ['access-control-allow-credentials', 'true'],
          exposed,
        ]
      : [['access-control-allow-origin', '*'], exposed]
  }
