import type {
  BaseDatabaseAdapter,
  DatabaseAdapterObj,
  FindArgs,
  FindGlobalVersionsArgs,
  FindVersionsArgs,
  PaginatedDocs,
  PayloadRequest,
  TypeWithID,
  TypeWithVersion,
  Where,
} from 'payload'

import { extendedAdapter } from '@/platform/extended-adapter'

/**
 * The adapter, except that who asks for the draft of one document gets its newest version, as who
 * asks for a list of drafts does. Stock Payload looks for a version that is a draft in the locale
 * read, and where that locale is published or was never written it answers with the row on line:
 * what all locales share is then older than the newest draft, and saving it would bring it back
 * (https://github.com/payloadcms/payload/issues/16395).
 *
 * A write of many documents starts from their newest versions too, as a write of one does. Stock
 * Payload starts from the rows on line unless it writes drafts, and what it stores is the newest
 * version from then on: taking two documents off line in a list put older ones over their drafts
 * (payload/dist/collections/operations/update.js).
 */
export const readingNewestVersions = (
  db: DatabaseAdapterObj<BaseDatabaseAdapter>,
): DatabaseAdapterObj<BaseDatabaseAdapter> =>
  extendedAdapter(db, (adapter) => {
    const { find, findVersions, findGlobalVersions } = adapter
    adapter.find = async <T>(options: FindArgs) => {
      const found = (await find.call(adapter, options)) as PaginatedDocs<T>
      return isToWriteFrom(options) ? withNewest(adapter, options, found) : found
    }
    adapter.findVersions = <T>(options: FindVersionsArgs) =>
      findVersions.call(adapter, asked(options)) as Promise<PaginatedDocs<TypeWithVersion<T>>>
    adapter.findGlobalVersions = <T>(options: FindGlobalVersionsArgs) =>
      findGlobalVersions.call(adapter, asked(options)) as Promise<PaginatedDocs<TypeWithVersion<T>>>
  })

/** Where a request says of which collection its operation is about to read what it writes. */
const WRITES_MANY = 'writesManyOf'

type Writing = { id?: unknown; data?: { deletedAt?: unknown }; draft?: boolean }

/**
 * `beforeOperation` of a write: where it is one of many, they are to be read next. Drafts, and what
 * is to go to the trash, Payload reads as it should.
 */
export const noteWriteOfMany = (args: unknown, { context }: PayloadRequest, slug: string): void => {
  const { data, draft, id } = args as Writing
  if (id || draft || data?.deletedAt) delete context[WRITES_MANY]
  else context[WRITES_MANY] = slug
}

/** The question of Payload's `update` of many, which selects and joins nothing. */
const isToWriteFrom = ({ collection, joins, pagination, req, select }: FindArgs): boolean => {
  const context = req?.context
  if (context?.[WRITES_MANY] !== collection || pagination !== false || joins || select) return false
  delete context[WRITES_MANY]
  return true
}

const withNewest = async <T>(
  adapter: BaseDatabaseAdapter,
  { collection, req }: FindArgs,
  found: PaginatedDocs<T>,
): Promise<PaginatedDocs<T>> => {
  const rows = found.docs as (T & TypeWithID)[]
  if (rows.length === 0) return found
  const { docs: newest } = await adapter.findVersions<T>({
    collection,
    where: { and: [{ parent: { in: rows.map(({ id }) => id) } }, { latest: { equals: true } }] },
    pagination: false,
    limit: 0,
    // Of two of the same moment the later one wins below.
    sort: 'updatedAt',
    req,
  })
  const byDocument = new Map(newest.map(({ parent, version }) => [parent, version]))
  return {
    ...found,
    docs: rows.map((row) => ({ ...(byDocument.get(row.id) ?? row), id: row.id })),
  }
}

const asked = <T extends { where?: Where }>(options: T): T => ({
  ...options,
  where: ofNewestVersion(options.where),
})

/**
 * The question of Payload's `replaceWithDraftIfAvailable` without its condition on the status of
 * the locale; every other question as it is.
 */
export const ofNewestVersion = (where: Where | undefined): Where | undefined => {
  if (!Array.isArray(where?.and)) return where
  const asksForNewest = where.and.some(isNewerOrLatest)
  const and = asksForNewest
    ? where.and.filter((condition) => !isDraftStatus(condition))
    : where.and.map((condition) => ofNewestVersion(condition) ?? condition)
  return { ...where, and }
}

/** `updatedAt` after the document's, or the latest: nobody but Payload asks that. */
const isNewerOrLatest = ({ or }: Where): boolean =>
  Array.isArray(or) &&
  or.length === 2 &&
  or.some(({ latest }) => isCondition(latest, 'equals', true)) &&
  or.some(({ updatedAt }) => isCondition(updatedAt, 'greater_than'))

const isDraftStatus = (condition: Where): boolean => {
  const [[name, value] = ['', undefined], ...others] = Object.entries(condition)
  if (others.length > 0) return false
  if (name === 'or') return Array.isArray(value) && value.length > 0 && value.every(isDraftStatus)
  return /^version\._status(\.[\w-]+)?$/.test(name) && isCondition(value, 'equals', 'draft')
}

const isCondition = (value: unknown, operator: string, operand?: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  operator in value &&
  (operand === undefined || (value as Record<string, unknown>)[operator] === operand)
