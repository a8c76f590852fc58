import type { GraphQLSchema } from 'graphql'

import type { RequestHandler } from '@/platform/request-layer'

import type { Fault } from './fault'

export type ReadLimits = {
  /** The collection that people sign in with. */
  usersSlug: string
  /** Levels of relations that anonymous readers may have filled in. */
  maxDepth: number
}

/** What the part of the guard that sees requests goes by. */
export type GuardOptions = ReadLimits & {
  /** What anonymous readers are told of the schema; slow to make, so made when first asked for. */
  publicSchema: () => Promise<GraphQLSchema>
}

/** Whether a request claims to come from somebody; whether it really does, Payload decides. */
export const hasCredentials = ({ headers }: Request): boolean =>
  headers.has('authorization') || /(^|;\s*)[\w-]*token=/.test(headers.get('cookie') ?? '')

/** Asks Payload itself who sends the request, so that a made-up token opens nothing. */
export const isSignedIn = async (
  request: Request,
  next: RequestHandler,
  usersSlug: string,
): Promise<boolean> => {
  if (!hasCredentials(request)) return false
  const headers = new Headers(request.headers)
  for (const name of ['content-type', 'content-length', 'x-payload-http-method-override']) {
    headers.delete(name)
  }
  const answer = await next(
    new Request(new URL(`/api/${usersSlug}/me?depth=0`, request.url), { headers }),
  )
  const { user } = (await answer.json()) as { user?: unknown }
  return Boolean(user)
}

/** Whether a fault is one for whoever sends the request: some are for anonymous readers alone. */
export const isRefused = async (
  fault: Fault | undefined,
  request: Request,
  next: RequestHandler,
  { usersSlug }: ReadLimits,
): Promise<boolean> => {
  if (!fault) return false
  return !(fault.unlessSignedIn && (await isSignedIn(request, next, usersSlug)))
}
