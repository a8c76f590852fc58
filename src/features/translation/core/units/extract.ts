import { isLexicalState, type LexicalNode } from '@/content/lexical-node'

import type { Unit } from '../unit'
import {
  type FieldSchema,
  fieldsOfRow,
  isEmptyText,
  isValues,
  rowsOf,
  type Schema,
  type Values,
} from './field-schema'
import { inlineOfNodes } from './inline-of-nodes'
import {
  blockChildren,
  hasOwnWords,
  identified,
  identityOf,
  inlineChildren,
  isFieldBlock,
} from './text-nodes'

/**
 * The units of a document read in one locale at depth 0, in reading order. A text nobody wrote is
 * no unit, nor is a field whose policy is `copy` or `never`: nobody translates it. Codes keep the
 * numbers that they have in `previous`, the units of the same document before; `previous` may also
 * be the units of another locale, which makes the codes of both comparable.
 */
export const extractUnits = (
  schema: Schema,
  document: Values,
  previous: readonly Unit[] = [],
): Unit[] => {
  const known = new Map(previous.map((unit) => [unit.key, unit]))
  return fieldUnits(schema, document, { key: '', field: '' }).map((found, ordinal) => {
    const { nodes, ...unit } = found
    return nodes
      ? { ...unit, ...inlineOfNodes(nodes, known.get(unit.key)), ordinal }
      : { ...unit, ordinal }
  })
}

/** A unit before its codes are numbered. */
type Found = Omit<Unit, 'ordinal'> & { nodes?: LexicalNode[] }
/** Where we are: prefixes of keys and fields, each ending in its separator. */
type Place = { key: string; field: string; group?: string; isOptional?: boolean }

const fieldUnits = (schema: Schema, values: Values, place: Place): Found[] =>
  schema.flatMap((field) => {
    const value = values[field.name]
    const key = place.key + field.name
    const name = place.field + field.name
    if (field.kind === 'group') {
      const inner = { ...place, key: `${key}.`, field: `${name}.` }
      return isValues(value) ? fieldUnits(field.fields, value, inner) : []
    }
    if (field.kind === 'array' || field.kind === 'blocks') {
      return rowsOf(value).flatMap(({ id, row }) =>
        fieldUnits(fieldsOfRow(field, row), row, {
          ...place,
          key: `${key}.${id}.`,
          field: field.kind === 'blocks' ? `${name}.${row.blockType}.` : `${name}.`,
          group: place.group ?? `${key}.${id}`,
        }),
      )
    }
    if (!field.localized) return []
    if (field.kind === 'richText') {
      if (field.policy !== 'translate' || !isLexicalState(value)) return []
      return nodeUnits(identified(value.root), field, { ...place, key, field: name })
    }
    return textUnits(value, field, { ...place, key, field: name })
  })

const textUnits = (value: unknown, field: FieldSchema, place: Place): Found[] => {
  const isTranslated = field.policy === 'translate' || field.policy === 'copy-once'
  const isText = field.kind === 'text' || field.kind === 'textarea'
  if (!isTranslated || !isText || typeof value !== 'string' || isEmptyText(value)) return []
  const kind = field.slugFrom === undefined ? 'plain' : 'slug'
  return [{ ...about(field, place), kind, content: [value], codes: [] }]
}

const nodeUnits = (node: LexicalNode, field: FieldSchema, place: Place): Found[] => {
  const identity = identityOf(node) ?? ''
  const key = `${place.key}#${identity}`
  if (isFieldBlock(node)) return blockUnits(node, field, { ...place, key })
  const own: Found[] = hasOwnWords(node)
    ? [
        {
          ...about(field, { ...place, key }),
          kind: 'rich',
          nodeType: node.type,
          content: [],
          codes: [],
          nodes: inlineChildren(node),
        },
      ]
    : []
  const group = place.group ?? (node.type === 'list' ? groupOfList(node, place) : undefined)
  const inner = group ? { ...place, group } : place
  return [...own, ...blockChildren(node).flatMap((child) => nodeUnits(child, field, inner))]
}

const blockUnits = (node: LexicalNode, field: FieldSchema, place: Place): Found[] => {
  const type = String(node.fields?.blockType)
  return fieldUnits(field.blocks[type] ?? [], node.fields ?? {}, {
    key: `${place.key}.`,
    field: `${place.field}.${type}.`,
    group: place.group ?? place.key,
    isOptional: place.isOptional || !field.required,
  })
}

/** Lists have no identity of their own; they go by that of their first item with words. */
const groupOfList = (list: LexicalNode, { key }: Place): string | undefined => {
  const first = firstWithWords(list)
  return first && `${key}#${identityOf(first)}`
}

const firstWithWords = (node: LexicalNode): LexicalNode | undefined => {
  if (hasOwnWords(node)) return node
  for (const child of blockChildren(node)) {
    const found = firstWithWords(child)
    if (found) return found
  }
  return undefined
}

const about = (field: FieldSchema, { key, field: name, group, isOptional }: Place) => ({
  key,
  field: name,
  policy: field.policy,
  // What a block in an optional text needs is needed only where the block is.
  required: field.required && field.policy === 'translate' && !isOptional,
  ...(group === undefined ? {} : { group }),
  ...(field.maxLength === undefined ? {} : { maxLength: field.maxLength }),
  ...(field.note === undefined ? {} : { note: field.note }),
})
