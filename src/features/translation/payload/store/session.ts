import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadRequest,
  type TypedUser,
} from 'payload'

import { type Session, sessionOf } from '@/platform/session'

import type { Act } from '../../core/workflow/transition'

import { translated } from './refused'

/**
 * Runs `work` in the transaction of `req`, or in one of its own where `req` has none. What the
 * rules of the database refuse is thrown as {@link TranslationRefused}.
 */
export const inTransaction = async <T>(
  req: PayloadRequest,
  work: (run: Session) => Promise<T>,
): Promise<T> => {
  const own = await initTransaction(req)
  try {
    const result = await work(await sessionOf(req))
    if (own) await commitTransaction(req)
    return result
  } catch (error) {
    if (own) await killTransaction(req)
    throw translated(req, error)
  }
}

/** Names the actor of what `work` writes for the triggers of the database, and nothing after it. */
export const actingAs = async <T>(
  run: Session,
  {
    actor,
    act,
  }: {
    actor: string
    act: Act | 'minor-edit' | 'minor-edit-undone' | 'waive' | 'waiver-withdrawn'
  },
  work: () => Promise<T>,
): Promise<T> => {
  await run(nameActor(actor, act))
  const result = await work()
  await run(nameActor('', ''))
  return result
}

/** The actor of a request: its user (`users:5`), or the operator whose code has none. */
export const actorOf = ({ user }: { user?: TypedUser | null }): string =>
  user ? `${user.collection}:${user.id}` : 'operator'

const nameActor = (actor: string, act: string): SQL =>
  sql`select set_config('citynet.actor', ${actor}, true), set_config('citynet.act', ${act}, true)`
