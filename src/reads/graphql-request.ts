import { isValues } from '@/content/values'
import type { RequestHandler } from '@/platform/request-layer'
import { bytesOf, WholeRequest, WholeResponse, withHeaders } from '@/platform/whole-bodies'

import { BOUNDS } from './bounds'
import { type GuardOptions, isRefused, isSignedIn } from './caller'
import { type GraphqlError, inDocumentOrder } from './error-order'
import { type Fault, limitExceeded, saidTo, toResponse } from './fault'
import { type GraphqlBody, readGraphql } from './graphql-document'
import { fallbacksMixed, localesMixed } from './graphql-languages'
import { limitIn } from './graphql-limit'
import { answerIntrospection, asksFor, withoutSuggestions } from './introspection'
import { FALLBACK, faultIn, withDefaults } from './rest-parameters'

/** Asks a GraphQL request on in the languages that it names, or says why not. */
export const handleGraphql = async (
  request: Request,
  next: RequestHandler,
  options: GuardOptions,
) => {
  const { anonymousBytes, bytes } = BOUNDS.graphql
  const body = await bytesOf(request)
  const tooLarge = (max: number): Fault => ({
    message: 'graphqlTooLarge',
    parameters: { max },
    status: 413,
  })
  if (body.length > bytes) return toResponse(request, tooLarge(bytes))
  if (body.length > anonymousBytes && !(await isSignedIn(request, next, options.usersSlug))) {
    return toResponse(request, tooLarge(anonymousBytes))
  }
  const parsed = parseGraphqlBody(body, request)
  if ('message' in parsed) return toResponse(request, parsed)
  const { document, fallbacks, fault, locales } = readGraphql(parsed)
  if (fault?.message === 'graphqlMalformed' && takesPlainJson(request)) {
    return withStatus(toResponse(request, fault), 200)
  }
  if (fault && (await isRefused(fault, request, next, options))) return toResponse(request, fault)
  const url = new URL(request.url)
  const search = faultIn(url.search, options.maxDepth)
  if (search && (await isRefused(search, request, next, options)))
    return toResponse(request, search)
  const outer = url.searchParams.get('locale')
  if (outer && locales.some((it) => it !== outer)) {
    return toResponse(request, localesMixed(new Set([outer, ...locales])))
  }
  const asks = document ? asksFor(document) : 'data'
  if (document && asks !== 'data' && !(await isSignedIn(request, next, options.usersSlug))) {
    if (asks === 'both') return toResponse(request, { message: 'introspectionMixed' })
    const answer = await answerIntrospection(await options.publicSchema(), document, parsed)
    return answer.status === 400 ? await sayingLimits(request, answer) : answer
  }
  const outerFallback = url.searchParams.get(FALLBACK)
  if (outerFallback !== null && fallbacks.some((it) => it !== outerFallback)) {
    return toResponse(request, fallbacksMixed(new Set([outerFallback, ...fallbacks])))
  }
  // One language holds for all that names none; of several, each field has its own.
  const isMixed = locales.length > 1 || fallbacks.length > 1
  if (fallbacks[0] !== undefined && !isMixed) url.searchParams.set(FALLBACK, fallbacks[0])
  if (locales[0] !== undefined && locales.length === 1) url.searchParams.set('locale', locales[0])
  const { headers, signal } = request
  const answer = await withHonestStatus(headers, (accepting) =>
    next(
      new WholeRequest(
        withDefaults(url, false),
        { method: 'POST', headers: accepting, signal },
        body,
      ),
    ),
  )
  if (answer.status !== 400) return await withOrderedErrors(answer)
  const speaksFreely = await isSignedIn(request, next, options.usersSlug)
  const plain = speaksFreely ? answer : await withoutSuggestions(answer)
  const told = await sayingLimits(request, plain)
  return takesPlainJson(request) && (await isAboutDocument(told)) ? withStatus(told, 200) : told
}

/** The answer of a request that was executed, its errors where their fields are in the document. */
const withOrderedErrors = async (answer: Response): Promise<Response> => {
  const bytes = await bytesOf(answer)
  const { headers, status } = answer
  // Errors come first in an answer, so that what has none need not be read.
  if (!bytes.subarray(0, FAILED.length).equals(FAILED)) {
    return new WholeResponse(bytes, { headers, status })
  }
  const body = JSON.parse(bytes.toString()) as { errors: GraphqlError[] }
  const ordered = { ...body, errors: inDocumentOrder(body.errors) }
  return new WholeResponse(JSON.stringify(ordered), { headers, status })
}

const FAILED = Buffer.from('{"errors":[{')

/** The answer with errors about limits said as all refusals are. */
const sayingLimits = async ({ headers }: Request, answer: Response): Promise<Response> => {
  if (!answer.headers.get('content-type')?.includes('json')) return answer
  const body = (await answer.json()) as { errors?: { message: string }[] }
  const errors = body.errors?.map((error) => {
    const exceeded = limitIn(error.message)
    return exceeded ? saidTo(headers, limitExceeded(exceeded)) : error
  })
  const told = new Headers(answer.headers)
  told.delete('content-length')
  told.append('Vary', 'Accept-Language')
  return new Response(JSON.stringify({ ...body, errors }), { status: answer.status, headers: told })
}

/**
 * Whoever names plain JSON as what it takes gets it as of old: a document that does not parse or
 * validate is answered 200 (GraphQL over HTTP, section 6.4.1), so that clients read the errors.
 */
const takesPlainJson = ({ headers }: Request): boolean => {
  const accept = headers.get('accept') ?? ''
  return /\bapplication\/json\b/.test(accept) && !accept.includes(GRAPHQL_JSON)
}

/** Errors of a document or its variables say where they are, those of the request cannot. */
const isAboutDocument = async (answer: Response): Promise<boolean> => {
  if (!answer.headers.get('content-type')?.startsWith('application/json')) return false
  const { errors } = (await answer.clone().json()) as { errors?: { locations?: unknown }[] }
  return errors?.every(({ locations }) => locations !== undefined) === true
}

const withStatus = ({ body, headers }: Response, status: number): Response =>
  new Response(body, { status, headers })

const GRAPHQL_JSON = 'application/graphql-response+json'

/**
 * A request that does not validate is answered 400 also to clients that do not say what they take,
 * for whom graphql-http would say 200.
 */
const withHonestStatus = async (
  headers: Headers,
  ask: (headers: Headers) => Promise<Response>,
): Promise<Response> => {
  if (headers.get('accept')?.includes(GRAPHQL_JSON)) return await ask(headers)
  const accepting = new Headers(headers)
  accepting.set('accept', GRAPHQL_JSON)
  const answer = await ask(accepting)
  return withHeaders(answer, (plain) =>
    plain.set('content-type', 'application/json; charset=utf-8'),
  )
}

/** Multipart bodies (uploads) carry their operation elsewhere; Payload refuses other types. */
const parseGraphqlBody = (body: Buffer, request: Request): GraphqlBody | Fault => {
  if (!request.headers.get('content-type')?.startsWith('application/json')) {
    return { message: 'graphqlNotJson' }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body)
    if (text.includes('\\u0000')) return { message: 'encodingInvalid' }
    const value: unknown = JSON.parse(text)
    if (isValues(value)) return value
    return { message: 'graphqlNotJson' }
  } catch {
    return { message: 'graphqlNotJson' }
  }
}
