import type { RequestLayer } from '@/platform/request-layer'

import { hasCredentials } from './caller'

const METHODS = 'GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS'
const HEADERS =
  'Accept, Authorization, Content-Type, X-Payload-HTTP-Method-Override, X-Requested-With, If-None-Match'
const ANONYMOUS_METHODS = 'GET, HEAD, POST, OPTIONS'
const ANONYMOUS_HEADERS = 'Accept, Content-Type, X-Payload-HTTP-Method-Override, If-None-Match'
const EXPOSED = 'ETag, Retry-After, X-Request-Id'

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
    const headers = new Headers(answer.headers)
    headers.append('vary', 'Origin')
    if (origin === null) return withHeaders(answer, headers)
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
    return withHeaders(answer, headers)
  },
})

const withHeaders = ({ body, status, statusText }: Response, headers: Headers) =>
  new Response(body, { status, statusText, headers })
