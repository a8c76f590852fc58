import * as qs from 'qs-esm'

import { GRAPHQL_PATH } from '@/platform/graphql-path'
import type { RequestHandler, RequestLayer } from '@/platform/request-layer'

import { type GuardOptions, isRefused, isSignedIn } from './caller'
import { type Fault, toResponse } from './fault'
import { handleGraphqlGet } from './graphql-get'
import { handleGraphql } from './graphql-request'
import { faultIn, isReadableText, withDefaults } from './rest-parameters'

/**
 * The part of the guard that sees a request as it came: encodings, repeated parameters, unknown
 * locales, sizes. What depends on a collection's fields is decided in its operations instead
 * (`operation-guard.ts`), where the reader is known.
 */
export const requestGuard = (options: GuardOptions): RequestLayer => ({
  name: 'anonymous reads',
  handle: async (original, next) => {
    const url = new URL(original.url)
    if (!isReadableText(url.pathname)) return toResponse(original, { message: 'encodingInvalid' })
    if (url.pathname === GRAPHQL_PATH) {
      if (original.method === 'POST') return await handleGraphql(original, next, options)
      if (original.method === 'GET' && url.searchParams.has('query')) {
        return await handleGraphqlGet(original, next, options)
      }
    }
    const request = await withoutOverride(original)
    return await handleRest(request, next, options)
  },
})

const handleRest = async (request: Request, next: RequestHandler, options: GuardOptions) => {
  const url = new URL(request.url)
  const fault = accessReportFault(url) ?? faultIn(url.search, options.maxDepth)
  const refused = await isRefused(fault, request, next, options)
  if (fault && refused) return toResponse(request, fault)
  if (request.method !== 'GET') return await next(request)
  const isWholeList = url.searchParams.has('pagination') && !url.searchParams.get('limit')
  const needsPageSize = isWholeList && !(await isSignedIn(request, next, options.usersSlug))
  return await next(new Request(withDefaults(url, needsPageSize), request))
}

/** Payload's reports on who may do what name every collection and field. */
const accessReportFault = ({ pathname }: URL): Fault | undefined =>
  /^\/api\/(access|(globals\/)?[\w-]+\/access(\/[^/]*)?)\/?$/.test(pathname)
    ? {
        message: 'onlySignedIn',
        parameters: { parameter: pathname },
        unlessSignedIn: true,
        status: 403,
      }
    : undefined

/**
 * A GET whose query came in the body of a POST, as the plain GET it stands for, so that one set
 * of rules sees every parameter. (Payload 3.90 also reads `fallbackLocale` from `depth` there:
 * payload/dist/utilities/handleEndpoints.js.)
 */
const withoutOverride = async (request: Request): Promise<Request> => {
  const override =
    request.headers.get('x-payload-http-method-override') ??
    request.headers.get('x-http-method-override')
  if (request.method !== 'POST' || override !== 'GET') return request
  const body = await request.text()
  const isJson = request.headers.get('content-type')?.startsWith('application/json')
  const search = isJson ? qs.stringify(parseObject(body)) : body
  const url = new URL(request.url)
  url.search = [url.search.slice(1), search].filter(Boolean).join('&')
  const headers = new Headers(request.headers)
  for (const name of [
    'content-type',
    'content-length',
    'x-payload-http-method-override',
    'x-http-method-override',
  ]) {
    headers.delete(name)
  }
  return new Request(url, { method: 'GET', headers, signal: request.signal })
}

const parseObject = (json: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    // Unreadable, it asks for nothing; the repeated parameter below makes that a 400.
    return { locale: ['unreadable'] }
  }
}
