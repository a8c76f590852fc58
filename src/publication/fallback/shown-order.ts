import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { NodePgDatabase } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { PgTable } from '@payloadcms/db-postgres/drizzle/pg-core'
import { buildQuery } from '@payloadcms/drizzle'
import type {
  BaseDatabaseAdapter,
  DatabaseAdapterObj,
  FindArgs,
  PaginatedDocs,
  PayloadRequest,
} from 'payload'

import { extendedAdapter } from '@/platform/extended-adapter'
import { openTransaction } from '@/platform/honest-transactions'
import { tellingReads } from '@/platform/read-notes'

import { type Chain, chainOf } from './chain'
import { type FieldsOf, localizedPath } from './localized-path'

/**
 * The adapter, except that lists in which texts may fall back are ordered by the texts that they
 * show. Payload orders by the language asked for, published or not: the order of a list would tell
 * drafts.
 */
export const orderingByShownText = (
  db: DatabaseAdapterObj<BaseDatabaseAdapter>,
): DatabaseAdapterObj<BaseDatabaseAdapter> =>
  extendedAdapter(db, (adapter) => {
    const { find } = adapter
    adapter.find = (async (asked: FindArgs) => {
      const chain = asked.req && chainOf(asked.req as PayloadRequest)
      const terms = chain && orderTerms(adapter, asked)
      if (!chain || !terms?.some(({ text }) => text)) return await find.call(adapter, asked)
      return await findInOrder({ adapter, find, asked, terms, chain })
    }) as typeof find
  })

/** One part of an order: a path, and the text it leads to if it leads to one. */
type Term = { path: string; isDescending: boolean; text: ReturnType<typeof localizedPath> }

const orderTerms = (adapter: BaseDatabaseAdapter, { collection, sort }: FindArgs): Term[] => {
  const fieldsOf: FieldsOf = (slug) => fieldsIn(adapter, slug)
  return [sort].flat().flatMap((it) => {
    if (typeof it !== 'string') return []
    const path = it.replace(/^-/, '').replaceAll('__', '.')
    const text = localizedPath(path, fieldsOf(collection), fieldsOf)
    return [{ path, isDescending: it.startsWith('-'), text }]
  })
}

const fieldsIn = (adapter: BaseDatabaseAdapter, slug: string) =>
  // Named by the config, so it exists; the generated union of slugs cannot know that.
  adapter.payload.collections[slug as keyof typeof adapter.payload.collections].config
    .flattenedFields

type Ordering = {
  adapter: BaseDatabaseAdapter
  find: BaseDatabaseAdapter['find']
  asked: FindArgs
  terms: readonly Term[]
  chain: Chain
}

/**
 * First the ids of the page in order, then its documents. Pages are counted by the adapter, which
 * so tells whoever takes notes of what decides which documents there are.
 */
const findInOrder = async (ordering: Ordering): Promise<PaginatedDocs> => {
  const { adapter, asked, find } = ordering
  const { collection, limit = 0, locale, page = 1, req, where } = asked
  const { totalDocs: all } = await adapter.count({
    // Both are asked alike; only their types differ.
    collection: collection as never,
    ...(locale && { locale }),
    ...(req && { req }),
    ...(where && { where }),
  })
  const ids = await tellingReads([], () => idsInOrder(ordering))
  const { docs } = await find.call(adapter, {
    ...asked,
    where: { and: [...(where ? [where] : []), { id: { in: ids } }] },
    limit: Math.max(ids.length, 1),
    page: 1,
    pagination: false,
  })
  const place = new Map(ids.map((id, index) => [id, index]))
  const inOrder = (docs as { id: number | string }[]).toSorted(
    (one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0),
  )
  const isPaged = asked.pagination !== false && limit > 0
  const totalDocs = isPaged ? all : inOrder.length
  const totalPages = isPaged ? Math.ceil(totalDocs / limit) : 1
  const hasPrevPage = isPaged && page > 1
  const hasNextPage = isPaged && totalPages > page
  return {
    docs: inOrder as PaginatedDocs['docs'],
    hasNextPage,
    hasPrevPage,
    limit,
    nextPage: hasNextPage ? page + 1 : null,
    page,
    pagingCounter: isPaged ? (page - 1) * limit + 1 : 1,
    prevPage: hasPrevPage ? page - 1 : null,
    totalDocs,
    totalPages,
  }
}

type BuildArguments = Parameters<typeof buildQuery>[0]

/** Of Payload's Postgres adapter, which says it in no type that all adapters share. */
type Postgres = BuildArguments['adapter'] & { drizzle: NodePgDatabase }

const idsInOrder = async (ordering: Ordering): Promise<(number | string)[]> => {
  const { adapter, asked, chain, terms } = ordering
  const postgres = adapter as unknown as Postgres
  const { collection, limit = 0, locale, page = 1, req, where } = asked
  const tableName = postgres.tableNameMap.get(collection.replaceAll('-', '_')) ?? collection
  const columns = terms.map((term) => columnsOf(term, chain))
  const query = buildQuery({
    adapter: postgres,
    fields: fieldsIn(adapter, collection),
    ...(locale && { locale }),
    sort: columns.flat(),
    tableName,
    where: where ?? {},
  })
  const found = query.orderBy.map(({ column }) => column)
  const order = terms.map((term, index) => {
    const own = found.splice(0, columns[index]?.length ?? 0)
    const key = term.text ? shownKey(own, term, chain) : sql`${own[0]}`
    return term.isDescending ? sql`max(${key}) desc` : sql`min(${key}) asc`
  })
  const table = postgres.tables[tableName]
  if (!table) throw new Error(`There is no table of the collection "${collection}".`)
  const transaction = await openTransaction(adapter, req?.transactionID)
  const db = (transaction?.db ?? postgres.drizzle) as NodePgDatabase
  let statement = db.select({ id: table.id }).from(table).$dynamic()
  for (const { condition, table: joined } of query.joins) {
    statement = statement.leftJoin(joined as PgTable, condition)
  }
  if (query.where) statement = statement.where(query.where)
  // A text of many (of a city among several) can be the key of one document several times.
  statement = statement.groupBy(table.id).orderBy(...order, sql`${table.id} desc`)
  if (limit > 0) statement = statement.limit(limit).offset((page - 1) * limit)
  return (await statement).map((row) => row.id as number | string)
}

/** The paths of a term in each language: whether it is published there, and the text. */
const columnsOf = ({ path, text }: Term, chain: Chain): string[] =>
  text
    ? chain.flatMap((locale) => [
        ...(text.statusIn ? [text.statusIn(locale)] : []),
        text.in(locale),
      ])
    : [path]

/** The text that is shown: the first that is published and not empty. */
const shownKey = (own: unknown[], { text }: Term, chain: Chain): SQL => {
  const left = [...own]
  const cases = chain.map(() => {
    const status = text?.statusIn ? left.shift() : undefined
    const value = left.shift()
    const isThere = sql`nullif(${value}::text, '') is not null`
    return status
      ? sql`when ${status}::text = 'published' and ${isThere} then ${value}`
      : sql`when ${isThere} then ${value}`
  })
  return sql`case ${sql.join(cases, sql` `)} end`
}
