import type { AfterErrorHook } from 'payload'

import { say } from '@/messages/say'
import { unavailable } from '@/platform/unavailable'

import { StoreAway } from './file-store'

/**
 * Answers 503 where the store of files does not answer: to who reads a file, and to who writes one,
 * of which nothing is then written. Payload has logged the error, which says why.
 */
export const storeAwayAnswer: AfterErrorHook = ({ error, ...failed }) =>
  isStoreAway(error)
    ? unavailable(failed, { name: StoreAway.name, message: say(failed.req, 'mediaStoreAway') })
    : undefined

/** GraphQL wraps what a resolver throws. */
const isStoreAway = (error: unknown): boolean =>
  error instanceof StoreAway ||
  (error instanceof Error && isStoreAway((error as { originalError?: unknown }).originalError))
