import { Kind, parse } from 'graphql'

import { readValues } from '@/content/values'
import type { RequestHandler } from '@/platform/request-layer'

import { BOUNDS } from './bounds'
import type { GuardOptions } from './caller'
import { type Fault, toResponse } from './fault'
import { handleGraphql } from './graphql-request'

/** The parameters of an address that are the request itself (GraphQL over HTTP, section 5.3). */
const OF_REQUEST = ['query', 'operationName', 'variables', 'extensions'] as const

/**
 * Asks a GraphQL query that came in an address on as the POST it stands for, so that one set of
 * rules sees both. Only queries may come so: a link must never change anything.
 */
export const handleGraphqlGet = async (
  request: Request,
  next: RequestHandler,
  options: GuardOptions,
): Promise<Response> => {
  const url = new URL(request.url)
  const asked = readParameters(url.searchParams)
  if ('message' in asked) return toResponse(request, asked)
  if (hasMutation(asked.query)) {
    const refusal = toResponse(request, { message: 'graphqlOnlyQueries', status: 405 })
    refusal.headers.set('Allow', 'POST')
    return refusal
  }
  for (const name of OF_REQUEST) url.searchParams.delete(name)
  const headers = new Headers(request.headers)
  headers.set('content-type', 'application/json')
  const body = JSON.stringify(asked)
  const { signal } = request
  const post = new Request(url, { method: 'POST', headers, body, signal })
  const answer = await handleGraphql(post, next, options)
  const told = new Headers(answer.headers)
  // An answer to a GET may be kept by caches further out, and comes in two media types.
  told.append('Vary', 'Accept')
  return new Response(answer.body, { status: answer.status, headers: told })
}

type Asked = { query: string; operationName?: string; variables?: object; extensions?: object }

const readParameters = (parameters: URLSearchParams): Asked | Fault => {
  const repeated = OF_REQUEST.find((name) => parameters.getAll(name).length > 1)
  if (repeated) return { message: 'parameterRepeated', parameters: { parameter: repeated } }
  const asked: Asked = { query: parameters.get('query') ?? '' }
  const operationName = parameters.get('operationName')
  if (operationName) asked.operationName = operationName
  for (const name of ['variables', 'extensions'] as const) {
    const text = parameters.get(name)
    if (!text) continue
    const value = readValues(text)
    if (!value) {
      return { message: 'queryMalformed', parameters: { parameter: name, path: text.slice(0, 40) } }
    }
    asked[name] = value
  }
  return asked
}

/** What cannot be parsed is refused where all requests are. */
const hasMutation = (query: string): boolean => {
  try {
    const { definitions } = parse(query, { maxTokens: BOUNDS.graphql.tokens, noLocation: true })
    return definitions.some(
      (it) => it.kind === Kind.OPERATION_DEFINITION && it.operation !== 'query',
    )
  } catch {
    return false
  }
}
