import { APIError, type Endpoint, type PayloadRequest } from 'payload'

import { actorOf } from '@/access/core/actor'
import type { MessageKey } from '@/messages/catalogue'
import { say } from '@/messages/say'
import type { RateLimiter } from '@/platform/rate-limiter'

import { ExchangeError } from '../../core/exchange/exchange-error'
import { RequestFault } from '../../core/requests/request-fault'
import { sayExchangeFault } from '../exchange-words'

type Method = 'delete' | 'get' | 'patch' | 'post'
type Handle = (req: PayloadRequest) => Promise<Response>

/**
 * Below `/api`, for signed-in people: 401 to everybody else, and to whoever is switched off, before
 * anything of the request is looked at. What the core refuses is answered as Payload answers its
 * own refusals.
 */
export const translationEndpoint = (method: Method, path: string, handle: Handle): Endpoint =>
  openEndpoint(method, path, async (req) => {
    if (actorOf(req.user).roles.length === 0) throw refused(req, 401, 'translationSignIn')
    return handle(req)
  })

/** Below `/api`, for anybody; refuses as {@link translationEndpoint} does. */
export const openEndpoint = (method: Method, path: string, handle: Handle): Endpoint => ({
  method,
  path: `/translation/${path}`,
  handler: async (req) => {
    try {
      return await handle(req)
    } catch (error) {
      throw refusalOf(req, error)
    }
  },
})

type Status = 400 | 401 | 403 | 404 | 409 | 413 | 429 | 502 | 503

/** A refusal in the language of whoever asks; `data.code` is its name for programs. */
export const refused = (
  req: PayloadRequest,
  status: Status,
  code: MessageKey,
  parameters?: Parameters<typeof say>[2],
  data: Record<string, unknown> = {},
): APIError => new APIError(say(req, code, parameters), status, { code, ...data }, true)

/** @throws APIError 429 with `Retry-After` when that was one too many. */
export const limited = async (
  req: PayloadRequest,
  limiter: RateLimiter,
  key: string,
): Promise<void> => {
  const over = await limiter.consume(key)
  if (!over) return
  const seconds = over.retryAfter
  req.responseHeaders = new Headers(req.responseHeaders)
  req.responseHeaders.set('Retry-After', String(seconds))
  throw refused(req, 429, 'tooManyAttempts', { seconds })
}

const refusalOf = (req: PayloadRequest, error: unknown): unknown => {
  if (error instanceof RequestFault) return refused(req, 400, error.code, error.parameters)
  if (error instanceof ExchangeError) {
    const { code, where } = error
    const status = code === 'exchangeTooLarge' ? 413 : 400
    return new APIError(sayExchangeFault(req, error.fault), status, { code, ...where }, true)
  }
  return error
}

/** @throws RequestFault when the body is no JSON. */
export const jsonBody = async (req: PayloadRequest): Promise<unknown> => {
  try {
    return await req.json?.()
  } catch {
    throw new RequestFault('bodyNotObject')
  }
}

/** The number at the end of the path; undefined where it is none. */
export const idIn = ({ routeParams }: PayloadRequest): number | undefined => {
  const id = String(routeParams?.id)
  return /^\d{1,9}$/.test(id) ? Number(id) : undefined
}
