import * as qs from 'qs-esm'

import { SOURCE_LOCALE } from '@/content/locales'
import type { RequestHandler, RequestLayer } from '@/platform/request-layer'

import { BOUNDS } from './bounds'
import { isSignedIn } from './caller'
import { type Fault, toResponse } from './fault'
import { type GraphqlBody, readGraphql } from './graphql-document'
import { faultIn, isReadableText, withDefaults } from './rest-parameters'

type Options = {
  /** The collection that people sign in with. */
  usersSlug: string
  /** Levels of relations that anonymous readers may have filled in. */
  maxDepth: number
}

/**
 * The part of the guard that sees a request as it came: encodings, repeated parameters, unknown
 * locales, sizes. What depends on a collection's fields is decided in its operations instead
 * (`operation-guard.ts`), where the reader is known.
 */
export const requestGuard = (options: Options): RequestLayer => ({
  name: 'anonymous reads',
  handle: async (original, next) => {
    const url = new URL(original.url)
    if (!isReadableText(url.pathname)) return toResponse({ message: 'encodingInvalid' })
    if (url.pathname === '/api/graphql' && original.method === 'POST') {
      return await handleGraphql(original, next, options)
    }
    const request = await withoutOverride(original)
    return await handleRest(request, next, options)
  },
})

const handleRest = async (request: Request, next: RequestHandler, options: Options) => {
  const url = new URL(request.url)
  const fault = accessReportFault(url) ?? faultIn(url.search, options.maxDepth)
  const refused = await isRefused(fault, request, next, options)
  if (fault && refused) return toResponse(fault)
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

const isRefused = async (
  fault: Fault | undefined,
  request: Request,
  next: RequestHandler,
  { usersSlug }: Options,
): Promise<boolean> => {
  if (!fault) return false
  return !(fault.unlessSignedIn && (await isSignedIn(request, next, usersSlug)))
}

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

const handleGraphql = async (request: Request, next: RequestHandler, options: Options) => {
  const { anonymousBytes, bytes } = BOUNDS.graphql
  const body = Buffer.from(await request.arrayBuffer())
  const tooLarge = (max: number): Fault => ({
    message: 'graphqlTooLarge',
    parameters: { max },
    status: 413,
  })
  if (body.length > bytes) return toResponse(tooLarge(bytes))
  if (body.length > anonymousBytes && !(await isSignedIn(request, next, options.usersSlug))) {
    return toResponse(tooLarge(anonymousBytes))
  }
  const parsed = parseGraphqlBody(body, request)
  if ('message' in parsed) return toResponse(parsed)
  const { fault, locale } = readGraphql(parsed)
  if (fault && (await isRefused(fault, request, next, options))) return toResponse(fault)
  const url = new URL(request.url)
  const search = faultIn(url.search, options.maxDepth)
  if (search && (await isRefused(search, request, next, options))) return toResponse(search)
  const outer = url.searchParams.get('locale')
  if (outer && locale && outer !== locale) {
    const locales = `${outer}, ${locale}`
    return toResponse({ message: 'localesMixed', parameters: { locales } })
  }
  url.searchParams.set('locale', locale ?? (outer || SOURCE_LOCALE))
  const { headers, signal } = request
  return await withHonestStatus(headers, (accepting) =>
    next(new Request(url, { method: 'POST', headers: accepting, body, signal })),
  )
}

const GRAPHQL_JSON = 'application/graphql-response+json'

/**
 * A request that does not validate is answered 400 also to clients that accept plain JSON, for
 * whom graphql-http would say 200 (GraphQL over HTTP, section 6.4.1).
 */
const withHonestStatus = async (
  headers: Headers,
  ask: (headers: Headers) => Promise<Response>,
): Promise<Response> => {
  if (headers.get('accept')?.includes(GRAPHQL_JSON)) return await ask(headers)
  const accepting = new Headers(headers)
  accepting.set('accept', GRAPHQL_JSON)
  const answer = await ask(accepting)
  const plain = new Headers(answer.headers)
  plain.set('content-type', 'application/json; charset=utf-8')
  return new Response(answer.body, { status: answer.status, headers: plain })
}

/** Multipart bodies (uploads) carry their operation elsewhere; Payload refuses other types. */
const parseGraphqlBody = (body: Buffer, request: Request): GraphqlBody | Fault => {
  if (!request.headers.get('content-type')?.startsWith('application/json')) {
    return { message: 'graphqlMalformed', parameters: { fault: 'send it as application/json.' } }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body)
    if (text.includes('\\u0000')) return { message: 'encodingInvalid' }
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
    return { message: 'graphqlMalformed', parameters: { fault: 'send one JSON object.' } }
  } catch {
    return { message: 'graphqlMalformed', parameters: { fault: 'it is not JSON in UTF-8.' } }
  }
}
