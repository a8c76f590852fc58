import { sql } from '@payloadcms/db-postgres'
import type { BaseDatabaseAdapter, CollectionSlug, PayloadRequest, Where } from 'payload'

import { type ContentTag, documentTag, GLOBALS } from '@/content/content-tags'
import { openTransaction } from '@/platform/honest-transactions'
import { announcements } from '../core/announcement'
import { changeTags, neededFields, removalTags } from '../core/change-tags'
import { type ContentModel, isInternal } from '../core/content-model'
import { anythingTag } from '../core/tags'
import type { TellInvalidation } from './invalidation-event'

type Id = number | string
type Row = Record<string, unknown>
type Req = Partial<Pick<PayloadRequest, 'transactionID'>> | undefined
type Executor = { execute: (statement: ReturnType<typeof sql>) => Promise<unknown> }

/** Where instances tell each other what to forget. */
export const CHANNEL = 'citynet_purge'

export type Announcer = {
  /** How this instance names itself. */
  self: string
  /** Forgets here what has these tags. */
  purge: (tags: ReadonlySet<ContentTag>) => void
  /** Tells who is no instance of this program. */
  tell: TellInvalidation
}

/** Tells the tags of a change: after its COMMIT here, and with it to all other instances. */
export type Announce = (req: Req, tags: Iterable<ContentTag>) => Promise<void>

/**
 * Has the adapter announce what each write outside of drafts changes. Drafts are versions, which no
 * public answer is made from. The announcement is part of the transaction: other instances hear of
 * it if and when it commits, even if this process dies that moment.
 */
export const noteChanges = (
  adapter: BaseDatabaseAdapter,
  model: ContentModel,
  announcer: Announcer,
): Announce => {
  const announce = announcing(adapter, announcer)
  const rowOf = readingRows(adapter, model)
  const { create, createGlobal, deleteMany, deleteOne, updateGlobal, updateMany, updateOne } =
    adapter

  adapter.create = (async (args) => {
    const result = await create.call(adapter, args)
    const { collection, req } = args
    if (isInternal(collection)) return result
    const { id } = result as { id: Id }
    const after = await rowOf({ collection, req, where: byId(id), written: result as Row })
    await announce(req, changeTags(model, { collection, id, after: after ?? {} }))
    return result
  }) as typeof create

  adapter.updateOne = (async (args) => {
    const { collection, req } = args
    if (isInternal(collection)) return await updateOne.call(adapter, args)
    const where = args.id === undefined ? (args.where as Where) : byId(args.id)
    const before = await rowOf({ collection, req, where })
    const result = (await updateOne.call(adapter, args)) as Row | null
    const id = (args.id ?? before?.id ?? result?.id) as Id | undefined
    if (id === undefined) return result
    const written = result ?? undefined
    const after = await rowOf({ collection, req, where: byId(id), written })
    await announce(req, changeTags(model, { collection, id, before, after: after ?? {} }))
    return result
  }) as typeof updateOne

  adapter.deleteOne = (async (args) => {
    const { collection, req, where } = args
    if (isInternal(collection)) return await deleteOne.call(adapter, args)
    const before = await rowOf({ collection, req, where })
    const result = await deleteOne.call(adapter, args)
    const id = (before?.id ?? (result as Row | null)?.id) as Id | undefined
    if (id !== undefined) await announce(req, changeTags(model, { collection, id, before }))
    return result
  }) as typeof deleteOne

  adapter.updateMany = (async (args) => {
    const result = await updateMany.call(adapter, args)
    if (!isInternal(args.collection)) await announce(args.req, [anythingTag(args.collection)])
    return result
  }) as typeof updateMany

  adapter.deleteMany = async (args) => {
    await deleteMany.call(adapter, args)
    if (!isInternal(args.collection)) await announce(args.req, removalTags(model, args.collection))
  }

  adapter.createGlobal = (async (args) => {
    const result = await createGlobal.call(adapter, args)
    await announce(args.req, [documentTag(GLOBALS, args.slug)])
    return result
  }) as typeof createGlobal

  adapter.updateGlobal = (async (args) => {
    const result = await updateGlobal.call(adapter, args)
    await announce(args.req, [documentTag(GLOBALS, args.slug)])
    return result
  }) as typeof updateGlobal

  return announce
}

const byId = (id: Id): Where => ({ id: { equals: id } })

type Reading = {
  collection: string
  req: Req
  where: Where
  /** What the write answered, which is used where it holds all that is needed. */
  written?: Row
}

/** Reads what the tags of a document are made of, past the hooks, in the transaction of `req`. */
const readingRows =
  (adapter: BaseDatabaseAdapter, model: ContentModel) =>
  async ({ collection, req, where, written }: Reading): Promise<Row | undefined> => {
    const select = neededFields(model, collection)
    const needed = Object.keys(select)
    if (written && needed.every((name) => name in written)) return written
    const isIdKnown = typeof where.id === 'object'
    if (needed.length === 0 && isIdKnown) return {}
    const row = await adapter.findOne<Row & { id: Id }>({
      collection: collection as CollectionSlug,
      where,
      select,
      // Payload passes `false` too, and types it for collections without joins only.
      joins: false as never,
      req: req as PayloadRequest,
    })
    return row ?? undefined
  }

const announcing = (adapter: BaseDatabaseAdapter, { self, purge, tell }: Announcer): Announce => {
  const waiting = new WeakMap<object, Set<ContentTag>>()
  const { commitTransaction } = adapter

  adapter.commitTransaction = async (id) => {
    const transaction = await openTransaction(adapter, id)
    const tags = transaction && waiting.get(transaction)
    if (transaction && tags) {
      try {
        await tell({ transactionID: id as number | string }, tags)
        await notify(transaction.db, self, tags)
      } catch (error) {
        await adapter.rollbackTransaction(id)
        throw error
      }
    }
    try {
      await commitTransaction.call(adapter, id)
    } catch (error) {
      // A connection can be lost when all is stored and only the word of it is not.
      if (tags) purge(tags)
      throw error
    }
  }

  return async (req, tags) => {
    const transaction = await openTransaction(adapter, req?.transactionID)
    if (!transaction) {
      const all = new Set(tags)
      purge(all)
      try {
        await tell(undefined, all)
        await notify(databaseOf(adapter), self, all)
      } catch (err) {
        // It is stored all the same; without a database the others cannot hear either.
        adapter.payload.logger.error({ err, msg: 'Others were not told of a change.' })
      }
      return
    }
    let all = waiting.get(transaction)
    if (!all) {
      const first = new Set<ContentTag>()
      waiting.set(transaction, first)
      // Before all other effects: some of them tell the world to come and look.
      transaction.afterCommit.unshift(() => purge(first))
      all = first
    }
    for (const tag of tags) all.add(tag)
  }
}

// The adapter is Postgres'; Payload's own type leaves out what it has beyond others.
const databaseOf = (adapter: BaseDatabaseAdapter): Executor =>
  (adapter as unknown as { drizzle: Executor }).drizzle

const notify = async (
  database: Executor,
  self: string,
  tags: ReadonlySet<ContentTag>,
): Promise<void> => {
  const messages = JSON.stringify(announcements(self, tags))
  await database.execute(
    sql`select pg_notify(${CHANNEL}, message) from jsonb_array_elements_text(${messages}::jsonb) message`,
  )
}
