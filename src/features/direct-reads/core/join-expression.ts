import { NotDirect } from './decode'
import { fromLive } from './live'
import { orderOf } from './order'
import type { JoinShape, Node, Shape } from './shape'
import { literal, quoted } from './sql-text'

/**
 * The ids of the documents `jt` that point to the document `t`, one more than are shown. As Payload
 * has it, a document that points there several times is listed as often.
 *
 * @throws NotDirect for a path that is stored in another way than those known here
 */
export const joinExpression = (target: Shape, { limit, on, sort }: JoinShape): string => {
  const points = pointsHere(target.table, target.nodes, on.split('.'), on)
  if (!points) throw new NotDirect(`the join on "${on}"`)
  const order = orderOf(target, sort).replaceAll(/\b([tl])\./g, 'j$1.')
  return `(select json_agg(found.id) from (
    select jt.id ${fromLive(target, 'jt', 'jl', points.join)} and ${points.sql}
     order by ${order} limit ${limit + 1}) found)`
}

/** A condition, and what has to be joined for it. */
type Points = { join?: string; sql: string }

const pointsHere = (
  table: string,
  nodes: readonly Node[],
  [name, ...rest]: readonly string[],
  path: string,
): Points | undefined => {
  const node = nodes.find((it) => it.name === name)
  if (node?.kind === 'group') return pointsHere(table, node.nodes, rest, path)
  if (node?.kind === 'rows') {
    const inner = node.nodes.find((it) => it.name === rest[0])
    if (inner?.kind !== 'reference' || rest.length > 1) return undefined
    const join = ` join ${quoted(node.table)} y on y._parent_id = jt.id`
    return { join, sql: `y.${quoted(inner.column)} = t.id` }
  }
  if (rest.length > 0) return undefined
  if (node?.kind === 'reference') return { sql: `jt.${quoted(node.column)} = t.id` }
  if (node?.kind !== 'references' || node.isOfSeveral) return undefined
  const join = ` join ${quoted(`${table}_rels`)} y on y.parent_id = jt.id and y.path = ${literal(path)}`
  return { join, sql: `y.${quoted([...node.targets.values()][0] ?? '')} = t.id` }
}
