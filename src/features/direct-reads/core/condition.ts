import { NotDirect } from './decode'
import { fromLive } from './live'
import { idOf, listOf, operandOf } from './operand'
import type { Node, Shape, Shapes } from './shape'
import { literal, quoted } from './sql-text'

/** In SQL; the name is the same for those that differ in their values alone. */
export type Condition = { sql: string; name: string }

const COMPARISONS = {
  equals: '=',
  greater_than: '>',
  greater_than_equal: '>=',
  less_than: '<',
  less_than_equal: '<=',
} as const

/** Of the fields that ranges are asked of, by their type. */
const BOUNDS: Record<string, string> = { date: 'timestamptz', number: 'numeric' }

type Compiling = {
  shapes: Shapes
  shape: Shape
  values: unknown[]
  /** Relations that a condition is on. */
  related: Set<string>
  through: Set<string>
}

/**
 * One condition on a value of a document `t` with its texts `l`, or of one that it points to.
 *
 * @throws NotDirect for whatever else a condition can be about
 */
export const conditionOf = (
  compiling: Compiling,
  key: string,
  operator: string,
  operand: unknown,
): Condition => {
  const { related, shape, shapes, through, values } = compiling
  if (operator !== 'in' && !Object.hasOwn(COMPARISONS, operator)) throw new NotDirect(operator)
  const path = key.replaceAll('__', '.')
  const [first = '', second, ...more] = path.split('.')
  const name = `${path} ${operator}`
  const push = (value: unknown) => `$${values.push(value)}`
  const compare = (column: string, decode: (value: unknown) => unknown, type = ''): string => {
    if (operator === 'in') return `${column} = any(${push(listOf(operand).map(decode))})`
    const value = push(decode(operand))
    // The bound of a range is hidden from Postgres, which would plan the statement anew for each:
    // that costs more than running it, as with lists of ids (see `padded` in statement.ts).
    const bound = operator === 'equals' ? value : `(select ${value}::${BOUNDS[type]})`
    return `${column} ${COMPARISONS[operator as keyof typeof COMPARISONS]} ${bound}`
  }
  if (first === 'id' && second === undefined) {
    if (operator !== 'equals' && operator !== 'in') throw new NotDirect(name)
    return { name, sql: compare('t.id', idOf) }
  }
  const node = shape.nodes.find((it) => it.name === first)
  if (!node || more.length > 0) throw new NotDirect(name)
  if (node.kind === 'value' && second === undefined) {
    const column = `${node.isLocalized ? 'l' : 't'}.${quoted(node.column)}`
    return { name, sql: compare(column, operandOf(node, operator), node.type) }
  }
  if (operator !== 'equals' && operator !== 'in') throw new NotDirect(name)
  const target = targetOf(node)
  if (!target) throw new NotDirect(name)
  // To Payload two conditions on one relation are about the same document, which these would not be.
  if (related.has(first)) throw new NotDirect(`two conditions on "${first}"`)
  related.add(first)
  if (second === undefined) {
    return node.kind === 'reference'
      ? { name, sql: compare(`t.${quoted(node.column)}`, idOf) }
      : { name, sql: within(shape, node, target, (id) => compare(id, idOf)) }
  }
  through.add(target)
  const pointedTo = shapes(target)
  const inner = pointedTo?.nodes.find((it) => it.name === second)
  if (!pointedTo || inner?.kind !== 'value') throw new NotDirect(name)
  const column = `${inner.isLocalized ? 'hl' : 'h'}.${quoted(inner.column)}`
  const comparison = compare(column, operandOf(inner, operator), inner.type)
  const live = `select h.id ${fromLive(pointedTo, 'h', 'hl')} and ${comparison}`
  return {
    name,
    sql:
      node.kind === 'reference'
        ? `t.${quoted(node.column)} in (${live})`
        : within(shape, node, target, (id) => `${id} in (${live})`),
  }
}

/** That one of the relations of a field meets a condition. */
const within = (
  { table }: Shape,
  node: Node,
  target: string,
  condition: (id: string) => string,
): string => {
  if (node.kind !== 'references') throw new NotDirect(node.name)
  const id = `y.${quoted(node.targets.get(target) ?? '')}`
  return `t.id in (select y.parent_id from ${quoted(`${table}_rels`)} y
    where y.path = ${literal(node.name)} and ${condition(id)})`
}

/** The one collection that a relation points to; undefined for all others. */
export const targetOf = (node: Node): string | undefined => {
  if (node.kind === 'reference') return node.target
  if (node.kind !== 'references' || node.isOfSeveral || !node.isMany) return undefined
  return [...node.targets.keys()][0]
}
