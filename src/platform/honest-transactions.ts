import type { postgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { noteCommit, noteOutage } from './outage'
import { slotsOf, TransactionSlots } from './transaction-slots'

type Adapter = ReturnType<ReturnType<typeof postgresAdapter>['init']>
type Drizzle = Adapter['drizzle']
type Transaction = Parameters<Parameters<Drizzle['transaction']>[0]>[0]
type TransactionId = number | Promise<number | string> | string

/** An open transaction, and what is to happen once it is really stored. */
type OpenTransaction = {
  db: Transaction
  commit: () => Promise<void>
  reject: () => Promise<void>
  resolve: () => Promise<void>
  afterCommit: (() => Promise<void> | void)[]
}

/** How long a write waits for its turn before it is answered 503. */
const PATIENCE = 10_000
/** A transaction older than this was abandoned by its owner and is rolled back. */
const LONGEST_TRANSACTION = 120_000

/**
 * Payload's Postgres adapter, except that:
 * - a COMMIT that fails, or that Postgres turns into a ROLLBACK, is an error to the caller; stock
 *   Payload answers 201 (https://github.com/payloadcms/payload/pull/17726);
 * - at most `slotsOf(pool.max)` transactions are open at once, whatever door they came by, so that
 *   transactions cannot starve each other of connections
 *   (https://github.com/payloadcms/payload/issues/8092);
 * - no connection is held for good by `connect`
 *   (https://github.com/payloadcms/payload/issues/11727);
 * - `destroy` closes the pool.
 */
export const honestTransactions = (
  stock: ReturnType<typeof postgresAdapter>,
): DatabaseAdapterObj<BaseDatabaseAdapter> => ({
  ...stock,
  init: (args) => {
    const adapter = stock.init(args)
    withOwnPool(adapter)
    withHonestCommit(adapter)
    // The adapter's type is narrower than the one the config asks for; Payload casts alike.
    return adapter as unknown as BaseDatabaseAdapter
  },
})

/** The open transaction of that id on Payload's adapter, if it is still open. */
export const openTransaction = async (
  db: BaseDatabaseAdapter,
  id: TransactionId | undefined,
): Promise<OpenTransaction | undefined> => {
  if (!id) return undefined
  return sessionsOf(db as unknown as Adapter)[String(await id)]
}

// Payload types a session as two functions and a handle; ours carries more.
const sessionsOf = (adapter: Adapter) =>
  adapter.sessions as unknown as Record<string, OpenTransaction | undefined>

const withOwnPool = (adapter: Adapter): void => {
  const connect = adapter.connect?.bind(adapter)
  const destroy = adapter.destroy?.bind(adapter)
  adapter.connect = async (options) => {
    // A pool that exists already makes Payload skip the check-out it never returns.
    if (!adapter.pool) {
      const pool = new adapter.pg.Pool(adapter.poolOptions)
      const reachable = await pool.query('select 1').then(
        () => true,
        () => false,
      )
      if (reachable) adapter.pool = pool
      // Stock connect then says what is wrong, or creates the missing database.
      else await pool.end()
    }
    await connect?.(options)
  }
  adapter.destroy = async () => {
    const { pool } = adapter
    // The next connect opens a new one.
    adapter.pool = undefined as unknown as typeof pool
    await destroy?.()
    await pool?.end()
  }
}

const withHonestCommit = (adapter: Adapter): void => {
  const slots = new TransactionSlots(slotsOf(adapter.poolOptions.max ?? 10), PATIENCE)
  const sessions = sessionsOf(adapter)

  const take = async (id: TransactionId | undefined) => {
    const key = String(await id)
    const transaction = sessions[key]
    delete sessions[key]
    return transaction
  }

  adapter.beginTransaction = async (options) => {
    await adapter.initializing
    const release = await slots.take().catch((error: unknown) => {
      noteOutage(error)
      throw error
    })
    try {
      const id = crypto.randomUUID()
      sessions[id] = await begin(adapter, release, options)
      return id
    } catch (error) {
      release()
      throw error
    }
  }
  adapter.commitTransaction = async (id) => {
    const transaction = await take(id)
    if (!transaction) {
      throw new Error('The transaction was rolled back by a step inside it: nothing was stored.')
    }
    await transaction.commit()
    noteCommit()
    for (const effect of transaction.afterCommit) {
      try {
        await effect()
      } catch (err) {
        adapter.payload.logger.error({ err, msg: 'An effect after a stored write failed.' })
      }
    }
  }
  adapter.rollbackTransaction = async (id) => {
    const transaction = await take(id)
    await transaction?.reject()
  }
}

const begin = (adapter: Adapter, release: () => void, options: unknown): Promise<OpenTransaction> =>
  new Promise((opened, failed) => {
    const done = adapter.drizzle
      .transaction(
        (db) =>
          new Promise<void>((finish, abandon) => {
            const timer = setTimeout(
              () => abandon(new Error('Rolled back: open for too long.')),
              LONGEST_TRANSACTION,
            )
            timer.unref()
            const settle = (end: () => void) => () => {
              clearTimeout(timer)
              end()
              return done
            }
            const reject = () => settle(() => abandon(ROLLED_BACK))().catch(() => {})
            const resolve = settle(finish)
            const commit = async () => {
              try {
                // Fails where COMMIT would: on a deferred constraint, and in a transaction that an
                // earlier, swallowed error has aborted, whose COMMIT Postgres answers by ROLLBACK
                // and no error.
                await db.execute(sql`set constraints all immediate`)
              } catch (error) {
                noteOutage(error)
                await reject()
                throw error
              }
              await resolve()
            }
            opened({ db, commit, resolve, reject, afterCommit: [] })
          }),
        (options ?? adapter.transactionOptions) as Parameters<Drizzle['transaction']>[1],
      )
      .finally(release)
    done.catch((error: unknown) => {
      if (error !== ROLLED_BACK) noteOutage(error)
      failed(error)
    })
  })

const ROLLED_BACK = new Error('Rolled back by the caller.')
