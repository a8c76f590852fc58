import pg, { type PoolClient, type PoolConfig, type QueryResult } from 'pg'

import { noteOutage } from './outage'

/** Time limits of every connection, in milliseconds. Without them node-postgres waits for ever. */
export const TIME_LIMITS = {
  connectionTimeoutMillis: 5_000,
  idle_in_transaction_session_timeout: 30_000,
  statement_timeout: 15_000,
  lock_timeout: 5_000,
} as const satisfies PoolConfig

type ConnectCallback = (
  error: Error | undefined,
  client: PoolClient | undefined,
  done: (release?: unknown) => void,
) => void

/**
 * A pool that outlives its connections. Stock `pg` throws an unhandled 'error' when Postgres
 * restarts, which ends the process, and Payload adds no listener
 * (https://github.com/payloadcms/payload/issues/11727). Before a connection is lent for a
 * transaction it is pinged, and one that dies while lent goes back by itself: drizzle forgets to
 * return it when BEGIN fails.
 */
export class ResilientPool extends pg.Pool {
  constructor(options?: PoolConfig) {
    super({ keepAlive: true, ...TIME_LIMITS, ...options })
    // pg-pool has already thrown the dead idle connection away; the next query opens a new one.
    this.on('error', () => {})
  }

  override connect(): Promise<PoolClient>
  override connect(callback: ConnectCallback): void
  override connect(callback?: ConnectCallback): Promise<PoolClient> | undefined {
    // The callback form is pg-pool's own, inside `query`.
    if (callback) {
      super.connect(callback)
      return undefined
    }
    return this.#lend()
  }

  // The many overloads of `query` differ in their arguments alone, which pass through untouched.
  override query = ((...args: Parameters<pg.Pool['query']>) => {
    const result: unknown = super.query(...args)
    if (result instanceof Promise) result.catch(noteOutage)
    return result as Promise<QueryResult>
  }) as pg.Pool['query']

  async #lend(): Promise<PoolClient> {
    const attempts = (this.options.max ?? 10) + 1
    for (let attempt = 1; ; attempt += 1) {
      const client = await this.#checkOut()
      try {
        await client.query('select 1')
        return client
      } catch (error) {
        client.release(true)
        noteOutage(error)
        if (attempt >= attempts) throw error
      }
    }
  }

  async #checkOut(): Promise<PoolClient> {
    try {
      return returningItself(await super.connect())
    } catch (error) {
      noteOutage(error)
      throw error
    }
  }
}

/** The client, made to go back to its pool when its connection breaks, and at most once. */
const returningItself = (client: PoolClient): PoolClient => {
  const release = client.release.bind(client)
  let returned = false
  const onError = () => client.release(true)
  client.on('error', onError)
  client.release = (reason) => {
    if (returned) return
    returned = true
    release(reason)
    if (!reason) client.removeListener('error', onError)
  }
  return client
}
