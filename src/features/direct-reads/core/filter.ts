import { isValues } from '@/content/values'
import { type Condition, conditionOf, targetOf } from './condition'
import { NotDirect } from './decode'
import { idOf } from './operand'
import type { Shape, Shapes } from './shape'

/** Conditions in SQL on a document `t` with its texts `l`, and what they make an answer depend on. */
export type Filter = {
  sql: string
  /** The same for conditions that differ in their values alone. */
  name: string
  /** The only documents there can be. */
  ids?: readonly number[]
  /** Whether there can be one document at most, and who has the value cannot lose it unchanged. */
  isUnique: boolean
  /** The document that all of them have to point to. */
  reference?: { path: string; collection: string; id: number }
  /** Other collections that are looked into. */
  through: readonly string[]
}

/** More are answered, by Payload. */
const MAX_CONDITIONS = 20

/**
 * Reads a `where` of a reader: conditions that all have to be met, each on a value of the document or
 * of a document that it points to.
 *
 * @param values of the statement so far, to which those of the conditions are added
 * @throws NotDirect for whatever else a `where` can say
 */
export const filterOf = (
  shapes: Shapes,
  shape: Shape,
  where: unknown,
  values: unknown[],
): Filter => {
  const all: Condition[] = []
  const related = new Set<string>()
  const through = new Set<string>()
  let ids: readonly number[] | undefined
  let isUnique = false
  let reference: Filter['reference']
  const read = (part: unknown, depth: number): void => {
    if (!isValues(part) || depth > 4) throw new NotDirect('a condition')
    const entries = Object.entries(part)
    // Payload forgets the first of `and` and `AND` beside each other.
    if (entries.filter(([key]) => /^and$/i.test(key)).length > 1) throw new NotDirect('two ands')
    for (const [key, value] of entries) {
      if (all.length >= MAX_CONDITIONS) throw new NotDirect('so many conditions')
      if (/^and$/i.test(key) && Array.isArray(value)) {
        for (const inner of value) read(inner, depth + 1)
        continue
      }
      if (!isValues(value)) throw new NotDirect('a condition')
      for (const [operator, operand] of Object.entries(value)) {
        all.push(conditionOf({ shapes, shape, values, related, through }, key, operator, operand))
        if (key === 'id') ids = [operand].flat().map(idOf)
        if (operator !== 'equals') continue
        const node = shape.nodes.find(({ name }) => name === key)
        if (node?.kind === 'value' && node.isUnique) isUnique = true
        const target = node && targetOf(node)
        // Nobody is told of the others when what points there changes.
        if (target !== undefined && shape.listedBy.has(key)) {
          reference = { path: key, collection: target, id: idOf(operand) }
        }
      }
    }
  }
  if (where !== undefined && where !== null && where !== '') read(where, 0)
  return {
    sql: all.map(({ sql }) => ` and ${sql}`).join(''),
    name: all.map(({ name }) => name).join('&'),
    ...(ids && { ids }),
    isUnique,
    ...(reference && { reference }),
    through: [...through],
  }
}
