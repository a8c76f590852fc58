import { isDeepStrictEqual } from 'node:util'

import type { postgresAdapter } from '@payloadcms/db-postgres'
import { inArray } from '@payloadcms/db-postgres/drizzle'
import type {
  BaseDatabaseAdapter,
  CreateVersionArgs,
  DatabaseAdapterObj,
  FindGlobalVersionsArgs,
  FindVersionsArgs,
  JsonObject,
  TypeWithVersion,
  UpdateOneArgs,
} from 'payload'

import { extendedAdapter } from '@/platform/extended-adapter'
import { openTransaction } from '@/platform/honest-transactions'

type Adapter = ReturnType<ReturnType<typeof postgresAdapter>['init']>
type Find<Arguments> = (args: Arguments) => Promise<{ docs: { id: number | string }[] }>

/**
 * The adapter, except that keeping versions reads no more than it needs. Stock Payload reads whole
 * documents, with all their rows in all languages: the version that it has written a moment ago
 * from the document that it has read a moment ago; the oldest version that may stay, for its date;
 * and the versions that go, for their ids.
 */
export const thriftyVersions = (
  db: DatabaseAdapterObj<BaseDatabaseAdapter>,
): DatabaseAdapterObj<BaseDatabaseAdapter> =>
  extendedAdapter(db, (adapter) => {
    answerFromWhatWasWritten(adapter)
    pruneByDatesAndIds(adapter)
  })

const answerFromWhatWasWritten = (adapter: BaseDatabaseAdapter): void => {
  const written = new WeakMap<object, Written>()
  const { createVersion, updateOne } = adapter

  adapter.updateOne = async (args: UpdateOneArgs) => {
    const document = await updateOne.call(adapter, args)
    const { collection, id, req } = args
    if (req && id !== undefined) written.set(req, { collection, id, document })
    return document
  }
  adapter.createVersion = async <T extends JsonObject>(args: CreateVersionArgs<T>) => {
    const { req } = args
    const before = req && written.get(req)
    const isKnown = before !== undefined && isVersionOf(before, args)
    if (req) written.delete(req)
    const version = await createVersion.call(adapter, isKnown ? { ...args, select: DATES } : args)
    // The adapter turns `versionData` into rows where it stands; the document is as it was read.
    return (isKnown ? { ...version, version: before.document } : version) as TypeWithVersion<T>
  }
}

type Written = { collection: string; id: number | string; document: unknown }

/** A group that is not named is read with all its rows, so that one column of it is. */
const DATE = { updatedAt: true, version: { updatedAt: true } } as const
const DATES = { parent: true, createdAt: true, ...DATE } as const

const isVersionOf = (
  { collection, document, id }: Written,
  { collectionSlug, parent, returning, select, versionData }: CreateVersionArgs,
): boolean =>
  collection === collectionSlug &&
  id === parent &&
  returning !== false &&
  select === undefined &&
  // Both tables have the same columns: what was read from one reads the same from the other.
  isDeepStrictEqual(versionData, document)

const pruneByDatesAndIds = (stock: BaseDatabaseAdapter): void => {
  // Postgres is the only dialect; its adapter says what it has beyond others in no shared type.
  const adapter = stock as unknown as Adapter
  const find = stock.findVersions.bind(stock) as Find<FindVersionsArgs>
  const findOfGlobal = stock.findGlobalVersions.bind(stock) as Find<FindGlobalVersionsArgs>

  stock.findVersions = ((args) =>
    find(asksForOldestKept(args) ? { ...args, select: DATE } : args)) as typeof stock.findVersions
  stock.findGlobalVersions = ((args) =>
    findOfGlobal(
      asksForOldestKept(args) ? { ...args, select: DATE } : args,
    )) as typeof stock.findGlobalVersions

  stock.deleteVersions = async ({ collection, globalSlug, req, where }) => {
    const asked = { where, req, select: DATE, limit: 0, pagination: false } as const
    const { docs } = globalSlug
      ? await findOfGlobal({ ...asked, global: globalSlug })
      : await find({ ...asked, collection: collection as FindVersionsArgs['collection'] })
    if (docs.length === 0) return
    const slug = (globalSlug ?? collection ?? '').replaceAll('-', '_')
    const tableName = adapter.tableNameMap.get(`_${slug}${adapter.versionsSuffix}`) ?? ''
    const table = adapter.tables[tableName]
    const transaction = await openTransaction(stock, req?.transactionID)
    await adapter.deleteWhere({
      db: transaction?.db ?? adapter.drizzle,
      tableName,
      where: inArray(
        table.id,
        docs.map(({ id }) => id),
      ),
    })
  }
}

/**
 * The question of Payload's `enforceMaxVersions`, which wants the date of one version. Whoever else
 * reads versions names a language, or lets it be undefined.
 */
const asksForOldestKept = (args: FindVersionsArgs | FindGlobalVersionsArgs): boolean =>
  args.limit === 1 &&
  (args.page ?? 1) > 1 &&
  args.pagination === false &&
  args.sort === '-updatedAt' &&
  !('locale' in args) &&
  !('select' in args)
