import { randomBytes } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import compression from 'compression'
import type { Logger } from 'pino'

import { GRAPHQL_PATH } from '@/platform/graphql-path'
import type { QuickAnswerer } from '@/platform/quick-answer'
import type { RequestHandler } from '@/platform/request-layer'

import { type BodyKind, bodyKind, isApi, PAGE_FORM } from './body-limits'
import { canonicalTarget, type Target } from './canonical-target'
import { CLIENT_IP, clientIp } from './client-ip'
import { isClosed } from './closed-doors'
import { drainRefused } from './drain-refused'
import { sendFetchResponse, toFetchRequest } from './fetch-bridge'
import type { Phase, ReadinessReport } from './health'
import { forRequests } from './logger'
import { indexPage, startingPage } from './pages'
import { type Body, openBody, readWhole, refuseAnnounced, wholeBody } from './read-body'
import { errorBody, listenerTo, Refusal, sendRefusal, unexpected } from './refusal'
import { REQUEST_ID, requestIdOf } from './request-id'
import { logRequest } from './request-log'
import { cachePolicy, pagePolicy, securityHeaders } from './security-headers'

/** What stands behind the server's own rules once everything is up. */
export type Doors = {
  /** Answers that are known by heart; see `platform/quick-answer.ts`. */
  quick: QuickAnswerer
  api: RequestHandler
  /** Of the pages that features serve at a path (lower case, decoded), if it is one of theirs. */
  own: (path: string) => RequestHandler | undefined
  /** The admin panel and the explorer. */
  pages: (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>
}

export type ListenerSettings = {
  logger: Logger
  /** The address editors open; requests are given its origin, so that no Host header is believed. */
  serverUrl: string
  /** Origins that the panel may show in a frame (the public site, for live preview). */
  frames: readonly string[]
  trustedProxies: number
  phase: () => Phase
  readiness: () => Promise<ReadinessReport>
  doors: () => Doors | undefined
}

type ListenerOptions = ListenerSettings & {
  /** What protects an answer of the API, names and values in turn. */
  apiHeaders: readonly string[]
}

type Exchange = {
  incoming: IncomingMessage
  outgoing: ServerResponse
  target: Extract<Target, { kind: 'serve' }>
  requestId: string
}

const compress = compression({ threshold: 1_024 })

/**
 * Answers every request of the one port: health at once, the API and the pages when their doors
 * are open, under the limits, headers and log line that all of them share.
 */
export const createRequestListener = (settings: ListenerSettings): RequestListener => {
  const https = settings.serverUrl.startsWith('https:')
  const apiHeaders = Object.entries(securityHeaders({ path: '/api', https, csp: '' })).flat()
  const options: ListenerOptions = { ...settings, apiHeaders }
  const requests = forRequests(options.logger)
  return (incoming, outgoing) => {
    const requestId = requestIdOf(incoming.headers[REQUEST_ID])
    const open = options.phase().ready
    logRequest({ incoming, outgoing, requestId, logger: requests, open })
    if (isRead(incoming) && answerQuickly(options, { incoming, outgoing, requestId })) return
    incoming.headers[REQUEST_ID] = requestId
    answer(options, incoming, outgoing, requestId).catch((error: unknown) => {
      if (outgoing.destroyed) return
      if (!outgoing.headersSent) outgoing.setHeader(REQUEST_ID, requestId)
      if (!(error instanceof Refusal)) options.logger.error({ err: error, requestId }, 'unexpected')
      const refusal = error instanceof Refusal ? error : new Refusal(500, unexpected(requestId))
      sendRefusal(outgoing, refusal)
      drainRefused(incoming, outgoing)
    })
  }
}

const answer = async (
  options: ListenerOptions,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  requestId: string,
): Promise<void> => {
  const target = canonicalTarget(incoming.url ?? '/')
  if (target.kind === 'refuse') throw new Refusal(target.status, target.reason)
  if (target.kind === 'redirect') {
    const headers = { Location: target.location, 'Content-Length': 0, [REQUEST_ID]: requestId }
    outgoing.writeHead(308, headers).end()
    drainRefused(incoming, outgoing)
    return
  }
  const exchange = { incoming, outgoing, target, requestId }
  const doors = options.doors()
  const body = doors && (await graphqlBody(options, exchange))
  if (body && answerQuickly(options, { incoming, outgoing, requestId, body })) return
  // Not before: with a header set by itself, node:http would set each of a quick answer so.
  outgoing.setHeader(REQUEST_ID, requestId)
  if (target.path === '/healthz') return sendJson(outgoing, 200, { status: 'up' })
  if (target.path === '/readyz') return sendReadiness(options, outgoing)
  prepare(options, exchange)
  if (!doors) return sendStarting(options, exchange)
  if (isClosed(target.path)) {
    throw new Refusal(404, { message: 'nothingThere', parameters: { path: target.path } })
  }
  if (target.path === '/') return sendPage(outgoing, 200, indexPage())
  if (isApi(target.path)) {
    const kind = bodyKind(target.path, incoming.headers['content-type'])
    return answerWith(options, { ...exchange, body }, { handle: doors.api, kind })
  }
  const own = doors.own(target.path)
  if (own) return answerWith(options, exchange, { handle: own, kind: PAGE_FORM })
  refuseAnnounced(incoming, bodyKind(target.path, incoming.headers['content-type']))
  return doors.pages(incoming, outgoing)
}

/** Answers what is known by heart, before anything is built for the request. */
const answerQuickly = (
  options: ListenerOptions,
  exchange: Pick<Exchange, 'incoming' | 'outgoing' | 'requestId'> & { body?: Buffer },
): boolean => {
  const { incoming, outgoing, requestId, body } = exchange
  const { method = 'GET', url = '/', headers } = incoming
  const known = options.doors()?.quick({ method, url, headers, body })
  if (!known) return false
  const all = [...known.headers, ...options.apiHeaders, 'X-Request-Id', requestId]
  if (known.body !== undefined) all.push('Content-Length', String(known.body.length))
  outgoing.writeHead(known.status, all)
  if (known.body === undefined || method === 'HEAD') outgoing.end()
  else outgoing.end(known.body, 'latin1')
  return true
}

const isRead = ({ method }: IncomingMessage) => method === 'GET' || method === 'HEAD'

/** The body of a GraphQL request, which is the question; undefined for all other requests. */
const graphqlBody = async (
  options: ListenerOptions,
  exchange: Exchange,
): Promise<Buffer | undefined> => {
  const { incoming, target } = exchange
  if (incoming.method !== 'POST' || target.path !== GRAPHQL_PATH) return undefined
  try {
    return await readWhole(incoming, bodyKind(target.path, incoming.headers['content-type']))
  } catch (error) {
    prepare(options, exchange)
    throw error
  }
}

/** Headers that every answer carries, compression, and what is told to those further in. */
const prepare = (options: ListenerOptions, { incoming, outgoing, target }: Exchange): void => {
  const { headers, socket } = incoming
  headers[CLIENT_IP] = clientIp({
    socketAddress: socket.remoteAddress,
    forwardedFor: headers['x-forwarded-for'] as string | undefined,
    trustedProxies: options.trustedProxies,
  })
  const csp = pagePolicy({ nonce: randomBytes(16).toString('base64'), frames: options.frames })
  // Next reads the nonce for its own scripts from this request header.
  headers['content-security-policy'] = csp
  const https = options.serverUrl.startsWith('https:')
  outgoing.setHeaders(new Map(Object.entries(securityHeaders({ path: target.path, https, csp }))))
  compress(incoming as never, outgoing as never, () => {})
}

const answerWith = async (
  options: ListenerOptions,
  exchange: Exchange & { body?: Buffer | undefined },
  { handle, kind }: { handle: RequestHandler; kind: BodyKind },
): Promise<void> => {
  const { incoming, outgoing, target, requestId } = exchange
  const method = incoming.method ?? 'GET'
  const bodiless = method === 'GET' || method === 'HEAD'
  const body = bodiless ? undefined : await bodyOf(exchange, kind)
  const left = new AbortController()
  outgoing.once('close', () => {
    // Aborting costs more than most answers, and where all was sent there is nothing to abort.
    if (!outgoing.writableFinished) left.abort()
  })
  const request = toFetchRequest(incoming, options.serverUrl, {
    url: target.url,
    body: body?.content,
    signal: left.signal,
  })
  const answering = handle(request)
  // When the limit is passed first, nobody waits for what the handler makes of half a body.
  answering.catch(() => {})
  const response = await (body ? Promise.race([answering, body.overflow]) : answering)
  if (outgoing.destroyed) {
    await response.body?.cancel()
    return
  }
  if (!response.headers.has('cache-control')) {
    const { status } = response
    const credentials = hasCredentials(incoming)
    outgoing.setHeader(
      'Cache-Control',
      cachePolicy({ path: target.path, status, method, credentials }),
    )
  }
  const answer = response.status === 500 ? veil(response, outgoing, requestId) : response
  await sendFetchResponse(answer, outgoing)
  drainRefused(incoming, outgoing)
}

const bodyOf = async (
  { body, incoming }: { body?: Buffer | undefined; incoming: IncomingMessage },
  kind: BodyKind,
): Promise<Body> => (body ? wholeBody(body, kind) : await openBody(incoming, kind))

/** An unexpected failure of Payload, said in our words and with the id under which it is logged. */
const veil = (response: Response, outgoing: ServerResponse, requestId: string): Response => {
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  return new Response(errorBody(listenerTo(outgoing), unexpected(requestId)), {
    status: 500,
    headers,
  })
}

const hasCredentials = ({ headers }: IncomingMessage) =>
  headers.authorization !== undefined || /(^|;\s*)payload-token=/.test(headers.cookie ?? '')

const sendReadiness = async (options: ListenerOptions, outgoing: ServerResponse): Promise<void> => {
  const { ready, reason } = await options.readiness()
  sendJson(
    outgoing,
    ready ? 200 : 503,
    ready ? { status: 'ready' } : { status: 'not ready', reason },
  )
}

const sendStarting = (options: ListenerOptions, { incoming, outgoing, target }: Exchange): void => {
  const { reason } = options.phase()
  const wantsPage = incoming.headers.accept?.includes('text/html') && !isApi(target.path)
  outgoing.setHeader('Retry-After', '3')
  if (wantsPage) sendPage(outgoing, 503, startingPage(reason))
  else sendRefusal(outgoing, new Refusal(503, { message: 'notReady', parameters: { reason } }))
  drainRefused(incoming, outgoing)
}

const sendJson = (outgoing: ServerResponse, status: number, body: object): void => {
  outgoing.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
  outgoing.end(JSON.stringify(body))
}

const sendPage = (outgoing: ServerResponse, status: number, html: string): void => {
  outgoing.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  outgoing.end(html)
}
