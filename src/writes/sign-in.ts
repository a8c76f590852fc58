import type {
  BaseDatabaseAdapter,
  DatabaseAdapterObj,
  PayloadRequest,
  UpdateOneArgs,
} from 'payload'

import { extendedAdapter } from '@/platform/extended-adapter'

import { lockDocuments } from './document-lock'

type Session = { id: string; createdAt?: unknown; expiresAt?: unknown }
type User = { id: number | string; sessions?: Session[] | null }

/**
 * Payload's sign-in reads a user, hashes the password for a while, then writes the whole user back:
 * sessions of others who signed in meanwhile are lost, and a password changed meanwhile returns.
 * No hook runs between its read and its write, so the write itself is made to add the one new
 * session to the user as stored now, under the lock that every other write of the user takes.
 */
export const keepingSessions = (
  database: DatabaseAdapterObj<BaseDatabaseAdapter>,
): DatabaseAdapterObj<BaseDatabaseAdapter> =>
  extendedAdapter(database, (adapter) => {
    const updateOne = adapter.updateOne.bind(adapter)
    adapter.updateOne = async (update) => {
      const begun = begunSession(update)
      const id = update.id
      if (!begun || !update.req || id === undefined) return updateOne(update)
      const req = update.req as PayloadRequest
      await lockDocuments(req, update.collection, [id])
      const stored = await adapter.findOne<User>({
        collection: update.collection,
        where: { id: { equals: id } },
        req,
      })
      const sessions = [...(stored?.sessions ?? []).filter(isAlive), begun]
      // The adapter empties arrays that it is not given, so the stored user is written back whole.
      return updateOne({ ...update, data: { ...stored, sessions, updatedAt: null } })
    }
  })

/** Only a session that this very write begins has its dates as `Date`; stored ones have texts. */
const begunSession = ({ data }: UpdateOneArgs): Session | undefined => {
  const { sessions } = data as { sessions?: unknown }
  if (!Array.isArray(sessions)) return undefined
  const last = sessions.at(-1) as Session | undefined
  return last?.createdAt instanceof Date ? last : undefined
}

const isAlive = ({ expiresAt }: Session) => new Date(String(expiresAt)).getTime() > Date.now()
