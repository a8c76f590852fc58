import type { Payload } from 'payload'

import type { Planted } from './plant'
import { FIRST_NUMBER, LAST_NUMBER, OPPOSITES, SECRET_MONTH, WORDS } from './words'

type Column = {
  table: string
  column: string
  type: string
  /** The table that it points to. */
  target: string | null
  isUnique: boolean
  isChoice: boolean
}

type Row = Record<string, unknown>
type WithPool = { pool: { query: (sql: string) => Promise<{ rows: Row[] }> } }

/**
 * Turns a database with planted secrets into the other state, past Payload: in it every secret is
 * another, wherever it is stored, and each document that nobody sees says the opposite of what it
 * said or is not there at all. Identities and times stay as they are, and so does all that is public.
 */
export const turnIntoOpposite = async (payload: Payload, planted: Planted): Promise<void> => {
  const { pool } = payload.db as unknown as WithPool
  const run = async (sql: string) => (await pool.query(sql)).rows
  // What the rules of the database would write of these changes is no part of the state.
  const changes = ["set session_replication_role = 'replica'", 'begin']
  const columns = (await run(COLUMNS)) as unknown as Column[]
  changes.push(...replacements(columns))
  const twins = twinsOf(columns, planted)
  for (const [collection, ids] of Object.entries(planted.hidden)) {
    const absent = planted.absent[collection] as number
    const table = tableOf(collection)
    changes.push(
      `delete from "_${table}_v" where parent_id = ${absent}`,
      `delete from "${table}" where id = ${absent}`,
      ...opposites(columns, table, `id in (${ids})`, twins),
      ...opposites(columns, `_${table}_v`, `parent_id in (${ids})`, twins),
      ...opposites(
        columns,
        `_${table}_v`,
        // Of what is on line only the draft over it.
        `latest and parent_id in (${planted.edited[collection] ?? 0})`,
        twins,
      ),
    )
  }
  changes.push('commit', "set session_replication_role = 'origin'")
  await run(changes.join(';\n'))
}

const tableOf = (collection: string): string => collection.replaceAll('-', '_')

const COLUMNS = `
  select t.relname as table, a.attname as column, format_type(a.atttypid, null) as type,
         e.typtype = 'e' as "isChoice",
         f.relname as target,
         exists (select from pg_index i where i.indrelid = t.oid and i.indisunique
                    and a.attnum = any(i.indkey)) as "isUnique"
    from pg_class t
    join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
                       and a.attgenerated = ''
    join pg_type e on e.oid = a.atttypid
    left join pg_constraint c on c.conrelid = t.oid and c.contype = 'f' and c.conkey = array[a.attnum]
    left join pg_class f on f.oid = c.confrelid
   where t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
     and pg_relation_size(t.oid) > 0`

const TEXTUAL = /^(text|character varying|json|jsonb|tsvector)(\[\])?$/
const NUMERIC = /^(numeric|integer)$/

/** For every column a statement that puts each secret of the other state in the place of its own. */
const replacements = (columns: readonly Column[]): string[] =>
  columns.flatMap(({ table, column, type }) => {
    const set = (value: string, where: string) =>
      `update "${table}" set "${column}" = ${value} where ${where}`
    if (TEXTUAL.test(type))
      return [set(`(${replaced(`"${column}"::text`)})::${type}`, `"${column}"::text like '%hush%'`)]
    if (NUMERIC.test(type))
      return [
        set(
          `${FIRST_NUMBER + LAST_NUMBER} - "${column}"`,
          between(column, FIRST_NUMBER, LAST_NUMBER),
        ),
      ]
    if (!type.startsWith('timestamp')) return []
    const [first, last] = [`'${SECRET_MONTH}-01'`, `'${SECRET_MONTH}-28'`]
    return [
      set(
        `timestamptz ${first} + (timestamptz ${last} - "${column}")`,
        between(column, first, last),
      ),
    ]
  })

const replaced = (text: string): string =>
  WORDS.reduce((sql, word, index) => `replace(${sql}, '${word}', '${OPPOSITES[index]}')`, text)

const between = (column: string, first: string | number, last: string | number): string =>
  `"${column}" between ${first} and ${last}`

/** Not for anybody to choose, or the same for everybody. */
const KEPT =
  /(^|_)(id|parent_id|created_at|updated_at|deleted_at|latest|snapshot|autosave|locale|status|precision)$/

/** The facts of some rows, turned round: yes and no, choices, and what they point to. */
const opposites = (
  columns: readonly Column[],
  table: string,
  where: string,
  twins: ReadonlyMap<string, readonly [number, number]>,
): string[] => {
  const own = columns.filter((it) => it.table === table && !it.isUnique)
  const changes = own.flatMap(({ column, isChoice, target, type }): string[] => {
    const twin = target === null ? undefined : twins.get(target)
    if (twin && column !== 'parent_id')
      return [
        `"${column}" = case when "${column}" = ${twin[0]} then ${twin[1]} when "${column}" is not null then ${twin[0]} end`,
      ]
    if (KEPT.test(column) || target !== null) return []
    if (isChoice) {
      const [first, last] = [`enum_first(null::${type})`, `enum_last(null::${type})`]
      return [`"${column}" = case "${column}" when ${last} then ${first} else ${last} end`]
    }
    return type === 'boolean' ? [`"${column}" = not "${column}"`] : []
  })
  return changes.length === 0 ? [] : [`update "${table}" set ${changes.join(', ')} where ${where}`]
}

/** Two documents on line of each collection: what points to one in one state, points to the other. */
const twinsOf = (columns: readonly Column[], planted: Planted) => {
  const targets = new Set(columns.flatMap(({ target }) => target ?? []))
  return new Map(
    Object.entries(planted.edited).flatMap(([collection, [one, other]]) =>
      targets.has(tableOf(collection)) && one !== undefined && other !== undefined
        ? [[tableOf(collection), [one, other] as const] as const]
        : [],
    ),
  )
}
