import { createHash } from 'node:crypto'

import pg, { type QueryConfig } from 'pg'

/** Characters; shorter statements are planned in no time. */
const SHORTEST = 500
/** So often a statement is asked in this process before it is worth keeping. */
const WORTH_KEEPING = 3
/** Statements that are remembered, with how often they were asked. */
const MOST_REMEMBERED = 500
/** Statements that one connection keeps; each holds some of the memory of its Postgres process. */
const MOST_KEPT = 100
/** SQLSTATE: a kept statement would answer other columns than before, after a migration. */
const FEATURE_NOT_SUPPORTED = '0A000'

type Query = (config: unknown, ...rest: unknown[]) => unknown

/**
 * A connection that keeps the long statements of transactions prepared. A document is spread over
 * dozens of tables, and each save asks for it in statements of up to ten kilobytes that differ from
 * the last in their parameters alone: reading and planning one costs Postgres more than answering
 * it. Outside of transactions nothing is kept, for what readers filter by has no end.
 */
export class PreparingClient extends pg.Client {
  /** Whether it is lent for a transaction. */
  isForTransaction = false
  /** Whether it should be closed instead of lent again. */
  isSpent = false
  readonly #kept = new Set<string>()

  // The many overloads of `query` differ in their arguments alone, which pass through.
  override query = ((config: unknown, ...rest: unknown[]) => {
    const name = this.isForTransaction ? nameOf(config) : undefined
    const query = super.query as Query
    if (name === undefined || !this.#mayKeep(name)) return query.call(this, config, ...rest)
    const result = query.call(this, { ...(config as QueryConfig), name }, ...rest)
    if (result instanceof Promise) {
      result.catch(({ code }: { code?: string }) => {
        if (code === FEATURE_NOT_SUPPORTED) this.isSpent = true
      })
    }
    return result
  }) as pg.Client['query']

  #mayKeep(name: string): boolean {
    if (this.#kept.has(name)) return true
    if (this.#kept.size >= MOST_KEPT) {
      this.isSpent = true
      return false
    }
    this.#kept.add(name)
    return true
  }
}

type Remembered = { times: number; name: string }
const remembered = new Map<string, Remembered>()

/** A name for a statement that is worth keeping, the same on every connection. */
const nameOf = (config: unknown): string | undefined => {
  if (typeof config !== 'object' || config === null) return undefined
  const { name, text } = config as Partial<QueryConfig>
  if (name !== undefined || typeof text !== 'string' || !isKeepable(text)) return undefined
  const known = remembered.get(text)
  const { times, name: given } = known ?? { times: 0, name: hashOf(text) }
  // Whatever was asked last is forgotten last.
  remembered.delete(text)
  remembered.set(text, { times: times + 1, name: given })
  if (remembered.size > MOST_REMEMBERED) {
    for (const oldest of remembered.keys()) {
      remembered.delete(oldest)
      break
    }
  }
  return times + 1 >= WORTH_KEEPING ? given : undefined
}

/** Several commands at once cannot be prepared; they have no parameters. */
const isKeepable = (text: string): boolean => text.length >= SHORTEST && text.includes('$1')

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url')
