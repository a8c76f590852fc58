import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { getTableConfig, type PgTable } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { PayloadRequest } from 'payload'

/** A document that points to another; a global has no number. */
export type Referrer = { slug: string; isGlobal: boolean; id: number }

/** In `custom` of a collection: what it points to may be deleted all the same. */
export const BOOKKEEPING = 'bookkeeping'

/** What is pointed to. `inBlocks`: the fields of text blocks that hold its bare number. */
export type Target = {
  slug: string
  id: number
  inBlocks: readonly { block: string; field: string }[]
}

type Table = ReturnType<typeof getTableConfig>
type Root = { slug: string; isGlobal: boolean; isVersion: boolean }
type Adapter = {
  tables: Record<string, PgTable>
  sessions?: Record<number | string, { db: Database } | undefined>
  drizzle: Database
}
type Database = { execute: (query: SQL) => Promise<{ rows: unknown[] }> }

/**
 * Every document and global that points to the target, in what readers see or in the latest draft,
 * each once, in one question. It follows the foreign keys of the schema, so that a relationship in
 * a row of an array of a block counts like any other, and searches rich text, where none are.
 */
export const referrersOf = async (target: Target, req: PayloadRequest): Promise<Referrer[]> => {
  // The adapter of `database.ts`; Payload types what all adapters have in common.
  const adapter = req.payload.db as unknown as Adapter
  const tables = Object.values(adapter.tables).map((table) => getTableConfig(table))
  const roots = rootsOf(req.payload.config)
  const questions = tables.flatMap((table) => questionOf(table, roots, target) ?? [])
  if (questions.length === 0) return []
  const transaction = await req.transactionID
  const database = (transaction && adapter.sessions?.[transaction]?.db) || adapter.drizzle
  const { rows } = await database.execute(sql.join(questions, sql` union `))
  return (rows as { slug: string; is_global: boolean; id: number }[]).map((row) => ({
    slug: row.slug,
    isGlobal: row.is_global,
    id: row.id,
  }))
}

/** The tables that stand for a document: its published state and its versions. */
const rootsOf = (config: PayloadRequest['payload']['config']): Map<string, Root> => {
  const things = [
    ...config.collections.map(({ slug, custom }) => ({ slug, custom, isGlobal: false })),
    ...config.globals.map(({ slug, custom }) => ({ slug, custom, isGlobal: true })),
  ]
  return new Map(
    things
      // Payload's own bookkeeping (locks, preferences, jobs) points to documents without using
      // them, and so does what says so of itself.
      .filter(({ slug, custom }) => !slug.startsWith('payload-') && !custom?.[BOOKKEEPING])
      .flatMap(({ slug, isGlobal }): [string, Root][] => {
        const thing = { slug, isGlobal }
        const table = tableOf(thing.slug)
        return [
          [table, { ...thing, isVersion: false }],
          [`_${table}_v`, { ...thing, isVersion: true }],
        ]
      }),
  )
}

const tableOf = (slug: string): string => slug.replaceAll('-', '_')

/** Which documents have a row in this table that points to the target. */
const questionOf = (
  table: Table,
  roots: ReadonlyMap<string, Root>,
  target: Target,
): SQL | undefined => {
  const chain = chainToRoot(table, roots)
  const last = chain?.at(-1)
  const root = last && roots.get(last.name)
  const pointers = pointersIn(table, roots, target)
  if (!chain || !root || pointers.length === 0) return undefined
  const alias = (index: number) => sql.identifier(`t${index}`)
  const joins = chain
    .slice(1)
    .map(
      (parent, index) =>
        sql` join ${sql.identifier(parent.name)} as ${alias(index + 1)} on ${alias(index + 1)}.id = ${alias(index)}.${sql.identifier(parentColumn(chain[index] as Table))}`,
    )
  const rootAlias = alias(chain.length - 1)
  const id = root.isGlobal
    ? sql`0`
    : sql`${rootAlias}.${sql.raw(root.isVersion ? 'parent_id' : 'id')}`
  const latest = root.isVersion ? sql` and ${rootAlias}.latest` : sql``
  return sql`select ${root.slug}::text as slug, ${root.isGlobal}::boolean as is_global, ${id}::integer as id from ${sql.identifier(table.name)} as ${alias(0)}${sql.join(joins)} where (${sql.join(pointers, sql` or `)})${latest}`
}

/** The table, the one whose rows it belongs to, and so on up to that of the documents. */
const chainToRoot = (table: Table, roots: ReadonlyMap<string, Root>): Table[] | undefined => {
  if (roots.has(table.name)) return [table]
  const column = parentColumn(table)
  const key = table.foreignKeys.find((it) => it.reference().columns[0]?.name === column)
  const above = key && getTableConfig(key.reference().foreignTable)
  const rest = above && chainToRoot(above, roots)
  return rest && [table, ...rest]
}

/** Rows of arrays, blocks and languages name their parent with, lists of relations without `_`. */
const parentColumn = (table: Table): string =>
  table.columns.some(({ name }) => name === '_parent_id') ? '_parent_id' : 'parent_id'

const pointersIn = (table: Table, roots: ReadonlyMap<string, Root>, target: Target): SQL[] => {
  const isRoot = roots.has(table.name)
  const isVersion = roots.get(table.name)?.isVersion === true
  const keys = table.foreignKeys.flatMap((key) => {
    const { columns, foreignTable } = key.reference()
    const name = columns[0]?.name
    // A document's own rows point to it, and so does a version; that is no use of it.
    const isOwn = isRoot ? isVersion && name === 'parent_id' : name === parentColumn(table)
    if (!name || isOwn || getTableConfig(foreignTable).name !== tableOf(target.slug)) return []
    return [sql`t0.${sql.identifier(name)} = ${target.id}`]
  })
  const texts = table.columns
    .filter((column) => column.getSQLType() === 'jsonb')
    .flatMap(({ name }) =>
      pathsTo(target).map(
        (path) => sql`jsonb_path_exists(t0.${sql.identifier(name)}, ${path}::jsonpath)`,
      ),
    )
  return [...keys, ...texts]
}

/** Links name the collection beside the number; a block's field for one collection does not. */
const pathsTo = ({ slug, id, inBlocks }: Target): string[] => {
  const collection = JSON.stringify(slug)
  return [
    `$.** ? (@.relationTo == ${collection} && (@.value == ${id} || @.value == "${id}" || @.value.id == ${id}))`,
    ...inBlocks.map(
      ({ block, field }) =>
        `$.** ? (@.blockType == ${JSON.stringify(block)}).** ? (@.${field} == ${id} || @.${field} == "${id}" || @.${field}.id == ${id})`,
    ),
  ]
}
