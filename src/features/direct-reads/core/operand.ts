import { NotDirect } from './decode'
import type { ValueNode } from './shape'

/** More, and longer ones, are answered by Payload. */
const MAX_VALUES = 100
const MAX_LENGTH = 500

/** A value of a condition as Postgres takes it. Odd ones are left to Payload, which refuses them. */
export const operandOf = (node: ValueNode, operator: string) => {
  const { type } = node
  const isEquality = operator === 'equals' || operator === 'in'
  return (value: unknown): unknown => {
    const text = String(value)
    if (value === null || typeof value === 'object' || text.length > MAX_LENGTH) {
      throw new NotDirect('such a value')
    }
    switch (type) {
      case 'text':
        if (isEquality && typeof value === 'string' && !SPECIAL.test(text)) return text
        break
      case 'number':
        if (/^-?\d{1,9}(\.\d{1,9})?$/.test(text)) return text
        break
      case 'date':
        if (operator !== 'in' && INSTANT.test(text) && !Number.isNaN(Date.parse(text))) {
          return new Date(text).toISOString()
        }
        break
      case 'checkbox':
        if (operator === 'equals' && /^(true|false)$/.test(text)) return text
        break
      default:
        if (isEquality && node.options?.has(text)) return text
    }
    throw new NotDirect('such a value')
  }
}

/** Payload reads these as something else than text. */
const SPECIAL = /^(|null|undefined|true|false)$|[\0,]/
const INSTANT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/

/** The values of an `in`. */
export const listOf = (operand: unknown): unknown[] => {
  if (!Array.isArray(operand) || operand.length === 0 || operand.length > MAX_VALUES) {
    throw new NotDirect('such a list')
  }
  return operand
}

export const idOf = (value: unknown): number => {
  if (!/^[1-9]\d{0,8}$/.test(String(value))) throw new NotDirect('such an id')
  return Number(value)
}
