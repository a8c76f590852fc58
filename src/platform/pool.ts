import pg, { type PoolClient, type PoolConfig, type QueryResult } from 'pg'

import { noteOutage } from './outage'
import { PreparingClient } from './prepared-statements'
import { noteStatement } from './read-notes'

/** Time limits of every connection, in milliseconds. Without them node-postgres waits for ever. */
export const TIME_LIMITS = {
  connectionTimeoutMillis: 5_000,
  idle_in_transaction_session_timeout: 30_000,
  statement_timeout: 15_000,
  lock_timeout: 5_000,
} as const satisfies PoolConfig

/**
 * How many joins Postgres tries in every order (8 by itself). Payload joins a table for each
 * relation and language that a condition goes through, in an order that is right as it stands, and
 * of a dozen Postgres tried orders for more than a second before it read a row. What we write
 * ourselves has four joins at most where their order matters.
 */
const PLANNING: PoolConfig = { options: '-c join_collapse_limit=4' }

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
 * return it when BEGIN fails. Each is asked one query at a time.
 */
export class ResilientPool extends pg.Pool {
  constructor(options?: PoolConfig) {
    super({ Client: PreparingClient, keepAlive: true, ...TIME_LIMITS, ...PLANNING, ...options })
    // pg-pool has already thrown the dead idle connection away; the next query opens a new one.
    this.on('error', () => {})
    this.on('connect', takeTurns)
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
    noteStatement()
    const result: unknown = super.query(...args)
    if (result instanceof Promise) result.catch(noteOutage)
    return result as Promise<QueryResult>
  }) as pg.Pool['query']

  async #lend(): Promise<PoolClient> {
    const attempts = (this.options.max ?? 10) + 1
    for (let attempt = 1; ; attempt += 1) {
      const client = await this.#checkOut()
      client.isForTransaction = true
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

  async #checkOut(): Promise<LentClient> {
    try {
      return returningItself((await super.connect()) as LentClient)
    } catch (error) {
      noteOutage(error)
      throw error
    }
  }
}

/** All clients of the pool are of the class that it is given. */
type LentClient = PoolClient & PreparingClient

/** The client, made to go back to its pool when its connection breaks, and at most once. */
const returningItself = (client: LentClient): LentClient => {
  const release = client.release.bind(client)
  let returned = false
  const onError = () => client.release(true)
  client.on('error', onError)
  client.release = (reason) => {
    if (returned) return
    returned = true
    client.isForTransaction = false
    release(reason ?? client.isSpent)
    if (!reason) client.removeListener('error', onError)
  }
  return client
}

/**
 * Has a connection asked its next query when the last is answered. Hooks, validations and relations
 * of one document are read side by side in its transaction, by Payload as by us, and node-postgres
 * will no longer keep what waits (https://github.com/brianc/node-postgres/pull/3603).
 */
const takeTurns = (client: PoolClient): void => {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  let last: Promise<unknown> | undefined
  const inTurn = (...args: unknown[]): unknown => {
    const result = last ? last.then(() => query(...args)) : query(...args)
    // With a callback, as pg-pool's own `query` asks, a connection has one query in all.
    if (!(result instanceof Promise)) return result
    const turn = result.then(forget, forget).then(() => {
      if (last === turn) last = undefined
    })
    last = turn
    return result
  }
  client.query = inTurn as typeof client.query
}

/** Whoever asked hears of a failure; whoever comes next only waits for the end. */
const forget = () => undefined
