import { randomBytes } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import compression from 'compression'
import type { Logger } from 'pino'

import type { RequestHandler } from '@/platform/request-layer'

import { bodyKind, isApi } from './body-limits'
import { canonicalTarget, type Target } from './canonical-target'
import { CLIENT_IP, clientIp } from './client-ip'
import { isClosed } from './closed-doors'
import { drainRefused } from './drain-refused'
import { sendFetchResponse, toFetchRequest } from './fetch-bridge'
import type { Phase, ReadinessReport } from './health'
import { indexPage, startingPage } from './pages'
import { openBody, refuseAnnounced } from './read-body'
import { errorBody, Refusal, sendRefusal, unexpected } from './refusal'
import { REQUEST_ID, requestIdOf } from './request-id'
import { logRequest } from './request-log'
import { cachePolicy, pagePolicy, securityHeaders } from './security-headers'

/** What stands behind the server's own rules once everything is up. */
export type Doors = {
  api: RequestHandler
  /** The admin panel and the explorer. */
  pages: (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>
}

export type ListenerOptions = {
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
export const createRequestListener = (options: ListenerOptions): RequestListener => {
  return (incoming, outgoing) => {
    const requestId = requestIdOf(incoming.headers[REQUEST_ID])
    incoming.headers[REQUEST_ID] = requestId
    outgoing.setHeader(REQUEST_ID, requestId)
    logRequest({ incoming, outgoing, requestId, logger: options.logger })
    answer(options, incoming, outgoing, requestId).catch((error: unknown) => {
      if (outgoing.destroyed) return
      if (!(error instanceof Refusal)) options.logger.error({ err: error, requestId }, 'unexpected')
      sendRefusal(outgoing, error instanceof Refusal ? error : unexpected(requestId))
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
  if (target.kind === 'refuse') throw new Refusal(target.status, target.message)
  if (target.kind === 'redirect') {
    outgoing.writeHead(308, { Location: target.location, 'Content-Length': 0 }).end()
    drainRefused(incoming, outgoing)
    return
  }
  const exchange = { incoming, outgoing, target, requestId }
  if (target.path === '/healthz') return sendJson(outgoing, 200, { status: 'up' })
  if (target.path === '/readyz') return sendReadiness(options, outgoing)
  prepare(options, exchange)
  const doors = options.doors()
  if (!doors) return sendStarting(options, exchange)
  if (isClosed(target.path)) throw new Refusal(404, `There is nothing at ${target.path}.`)
  if (target.path === '/') return sendPage(outgoing, 200, indexPage())
  if (isApi(target.path)) return answerApi(options, exchange, doors.api)
  refuseAnnounced(incoming, bodyKind(target.path, incoming.headers['content-type']))
  return doors.pages(incoming, outgoing)
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

const answerApi = async (
  options: ListenerOptions,
  exchange: Exchange,
  api: RequestHandler,
): Promise<void> => {
  const { incoming, outgoing, target, requestId } = exchange
  const method = incoming.method ?? 'GET'
  const bodiless = method === 'GET' || method === 'HEAD'
  const kind = bodyKind(target.path, incoming.headers['content-type'])
  const body = bodiless ? undefined : await openBody(incoming, kind)
  const left = new AbortController()
  outgoing.once('close', () => left.abort())
  const request = toFetchRequest(incoming, options.serverUrl, {
    url: target.url,
    body: body?.stream,
    signal: left.signal,
  })
  const answering = api(request)
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
  await sendFetchResponse(response.status === 500 ? veil(response, requestId) : response, outgoing)
  drainRefused(incoming, outgoing)
}

/** An unexpected failure of Payload, said in our words and with the id under which it is logged. */
const veil = (response: Response, requestId: string): Response => {
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  return new Response(errorBody(unexpected(requestId).message), { status: 500, headers })
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
  else sendRefusal(outgoing, new Refusal(503, `Not ready: ${reason}. Try again in a few seconds.`))
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
