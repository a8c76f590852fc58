import { createHash } from 'node:crypto'

import pg from 'pg'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'

import { env } from '@/platform/env'
import { RATE_LIMIT_TABLE } from '@/platform/rate-limit-table'
import type { RateLimiter } from '@/platform/rate-limiter'

export type RateLimit = {
  /** Names the count; two limits of one name share it. */
  name: string
  /** How many are allowed within `duration`. */
  points: number
  /** In seconds. */
  duration: number
}

export type Limiter = RateLimiter & {
  /** Forgets what was counted for this key. */
  reset: (key: string) => Promise<void>
}

/**
 * A limit that all instances share through Postgres. While the database does not answer, each
 * instance counts for itself in memory. Keys are stored as hashes: no address is kept readable.
 */
export const createLimiter = ({ name, points, duration }: RateLimit): Limiter => {
  const limits = { keyPrefix: name, points, duration }
  let limiter: RateLimiterPostgres | undefined
  const shared = () => {
    limiter ??= new RateLimiterPostgres({
      ...limits,
      storeClient: pool(),
      storeType: 'pool',
      tableName: RATE_LIMIT_TABLE,
      tableCreated: true,
      insuranceLimiter: new RateLimiterMemory(limits),
    })
    return limiter
  }
  return {
    consume: async (key) => {
      try {
        await shared().consume(hash(key))
        return undefined
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused
        return { retryAfter: Math.max(1, Math.ceil(refused.msBeforeNext / 1_000)) }
      }
    },
    reset: async (key) => {
      await shared().delete(hash(key))
    },
  }
}

const hash = (key: string) => createHash('sha256').update(key).digest('base64url')

let shared: pg.Pool | undefined

/** Of its own: counting must go on when the pool of Payload is full of what is to be limited. */
const pool = (): pg.Pool => {
  shared ??= new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: 2,
    connectionTimeoutMillis: 1_000,
    query_timeout: 2_000,
    application_name: 'citynet-cms rate limits',
    allowExitOnIdle: true,
  }).on('error', () => {})
  return shared
}
