import type { AfterErrorHook } from 'payload'

import { say } from '@/messages/say'

import { StoreAway } from './file-store'

/** Seconds after which a client may try again. */
const RETRY_AFTER = '5'

/**
 * Answers 503 where the store of files does not answer: to who reads a file, and to who writes one,
 * of which nothing is then written. Payload has logged the error, which says why.
 */
export const storeAwayAnswer: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  if (!isStoreAway(error)) return
  const message = say(req, 'mediaStoreAway')
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Retry-After', RETRY_AFTER)
  return {
    status: 503,
    response: { ...result, errors: [{ name: StoreAway.name, message }] },
    ...(graphqlResult && {
      graphqlResult: { ...graphqlResult, message, extensions: { statusCode: 503 } },
    }),
  }
}

/** GraphQL wraps what a resolver throws. */
const isStoreAway = (error: unknown): boolean =>
  error instanceof StoreAway ||
  (error instanceof Error && isStoreAway((error as { originalError?: unknown }).originalError))
