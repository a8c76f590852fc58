import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * SQLSTATE classes and codes that say "not now" and nothing about the request: connection
 * exceptions, insufficient resources, operator intervention (restart, statement time-out),
 * deadlock and serialization failures, lock time-out.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const PASSING_SQLSTATE = /^(08|53|57P0|57014|40P01|40001|55P03|25P03)/

const PASSING_SYSTEM_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
])

/** node-postgres gives these no code. */
const PASSING_MESSAGES =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Query read timeout|Client was closed and is not queryable/

/** Whether an error, or one that caused it, is the database being away or too busy for now. */
export const isOutage = (error: unknown, depth = 0): boolean => {
  if (!(error instanceof Error) || depth > 5) return false
  const { code } = error as { code?: unknown }
  if (error instanceof DatabaseBusy) return true
  if (typeof code === 'string' && (PASSING_SYSTEM_CODES.has(code) || PASSING_SQLSTATE.test(code))) {
    return true
  }
  if (PASSING_MESSAGES.test(error.message)) return true
  if (error instanceof AggregateError) return error.errors.some((it) => isOutage(it, depth + 1))
  return isOutage(error.cause, depth + 1)
}

/** No slot for a write became free in time. */
export class DatabaseBusy extends Error {
  override name = 'DatabaseBusy'
}

/** What happened to the database while one request was answered. */
export type RequestFate = { outage: boolean; committed: boolean }

const fates = new AsyncLocalStorage<RequestFate>()

/** Runs `work` and notes in `fate` when the database fails it or commits for it. */
export const withFate = <T>(fate: RequestFate, work: () => Promise<T>): Promise<T> =>
  fates.run(fate, work)

export const noteOutage = (error: unknown): void => {
  const fate = fates.getStore()
  if (fate && isOutage(error)) fate.outage = true
}

export const noteCommit = (): void => {
  const fate = fates.getStore()
  if (fate) fate.committed = true
}
