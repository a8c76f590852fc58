import { isValues, type Values } from '@/content/values'
import { GRAPHQL_PATH } from '@/platform/graphql-path'
import type { RequestHandler, RequestLayer } from '@/platform/request-layer'
import { bytesOf, WholeRequest } from '@/platform/whole-bodies'
import { isSignedIn } from '@/reads/caller'

import type { Documents } from '../core/documents'
import { type Expansion, expand } from '../core/expand'
import { fromAddress, fromBody, inAddress, mayName } from './parameters'
import { refusals } from './refusals'

export type LayerOptions = {
  documents: Documents
  /** Looks whether the operator has added documents; true if there may be new ones. */
  refresh: () => Promise<boolean>
  /** Whether readers who are not signed in get answers to the operator's documents alone. */
  only: boolean
  /** The collection that people sign in with. */
  usersSlug: string
  /** Origins that may send credentials. */
  trustedOrigins: readonly string[]
}

/** A GraphQL request as far as it is read here. */
type Reading = { query: unknown; expansion: Expansion | undefined }

/**
 * Asks a request that names a document on as the request for the document itself, so that all
 * further in see one kind of request, and what keeps answers one key.
 */
export const trustedDocumentsLayer = (options: LayerOptions): RequestLayer => {
  const { documents, only, refresh, trustedOrigins, usersSlug } = options
  const { refuse, refuseUntrusted } = refusals(trustedOrigins)

  const handle = async (request: Request, next: RequestHandler): Promise<Response> => {
    const url = graphqlUrlOf(request)
    if (!url) return await next(request)
    const body = request.method === 'POST' ? await bytesOf(request) : undefined
    if (!only && !mayName(body ?? url.search))
      return await next(body ? sending(request, body) : request)
    let reading = read(documents, url, body)
    const isUnknown = ({ expansion, query }: Reading) =>
      expansion ? 'why' in expansion && expansion.why !== 'malformed' : only && !isTrusted(query)
    if (isUnknown(reading) && (await refresh())) reading = read(documents, url, body)
    const { expansion, query } = reading
    if (!expansion) {
      // What cannot be read here is refused too: others might read it.
      const isAsking = body !== undefined || url.searchParams.has('query')
      const isRefused =
        only && isAsking && !isTrusted(query) && !(await isSignedIn(request, next, usersSlug))
      return isRefused
        ? refuseUntrusted(request)
        : await next(body ? sending(request, body) : request)
    }
    if ('why' in expansion) return refuse(request, expansion)
    const { parameters, toKeep } = expansion
    const answer = await next(
      body ? asking(request, parameters) : new Request(inAddress(url, parameters), request),
    )
    if (toKeep !== undefined && (await isGood(answer))) documents.keep(toKeep)
    return answer
  }

  const isTrusted = (query: unknown) => typeof query === 'string' && documents.isTrusted(query)

  return { name: 'trusted documents', handle }
}

/** The address of a request that may name a document: what is posted must be JSON for that. */
const graphqlUrlOf = ({ headers, method, url }: Request): URL | undefined => {
  const isJson =
    method === 'POST' && headers.get('content-type')?.startsWith('application/json') === true
  if (!url.includes(GRAPHQL_PATH) || !(method === 'GET' || isJson)) return undefined
  const parsed = new URL(url)
  return parsed.pathname === GRAPHQL_PATH ? parsed : undefined
}

const read = (documents: Documents, url: URL, body: Buffer | undefined): Reading => {
  const parameters = body ? fromBody(body) : fromAddress(url)
  const isUnreadable = !parameters && !body && url.searchParams.has('documentId')
  const expansion = isUnreadable
    ? ({ why: 'malformed' } as const)
    : parameters && expand(parameters, documents)
  return { query: parameters?.query, expansion }
}

/** The same request, of which the body has been read. */
const sending = ({ headers, method, signal, url }: Request, body: Buffer): Request =>
  new WholeRequest(url, { method, headers, signal }, body)

const asking = (request: Request, parameters: Values): Request => {
  const body = Buffer.from(JSON.stringify(parameters))
  const expanded = sending(request, body)
  expanded.headers.set('content-length', String(body.length))
  return expanded
}

/** Whether there is data in an answer: a document that is refused is not worth keeping. */
const isGood = async (answer: Response): Promise<boolean> => {
  // Only kept answers are encoded already, or need not be sent again, and those have no errors.
  if (answer.status === 304 || answer.headers.has('content-encoding')) return true
  if (answer.status !== 200) return false
  const told: unknown = await answer.clone().json()
  return isValues(told) && isValues(told.data)
}
