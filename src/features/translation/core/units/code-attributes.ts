import type { LexicalNode } from '@/content/lexical-node'

import type { Code, CodeType } from '../inline/inline'

const BITS: Readonly<Record<number, CodeType>> = {
  1: 'bold',
  2: 'italic',
  4: 'x-strikethrough',
  8: 'underlined',
  16: 'x-code',
  32: 'x-subscript',
  64: 'x-superscript',
}

/** A code that has no number yet. */
export type UnnumberedCode = Omit<Code, 'id'>

/** What encloses words in the editor's tree, or stands between them, as a code. */
export const codeOf = (node: LexicalNode): UnnumberedCode => {
  if (node.type === 'linebreak') return { type: 'lb', paired: false, attributes: node }
  if (node.type === 'tab') return { type: 'x-tab', paired: false, attributes: node }
  if (typeof node.text === 'string') {
    const { text: _words, ...attributes } = node
    return { type: BITS[Number(node.format)] ?? 'x-format', paired: true, attributes }
  }
  if (!node.children) return { type: 'x-block', paired: false, attributes: node }
  const { children: _children, ...attributes } = node
  const isLink = node.type === 'link' || node.type === 'autolink'
  return { type: isLink ? 'link' : 'x-format', paired: true, attributes }
}

/** The attributes of a run of plain words; such a run is a string, not a code. */
export const PLAIN = {
  type: 'text',
  version: 1,
  format: 0,
  style: '',
  mode: 'normal',
  detail: 0,
} as const

/** Whether a run of words needs no code to be written again. */
export const isPlain = (attributes: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(attributes).length === Object.keys(PLAIN).length &&
  Object.entries(PLAIN).every(([name, value]) => attributes[name] === value)

/**
 * What a code means to a reader, as text that can be compared: without the ids and versions that
 * editors renew as they please, and whatever order its attributes are in.
 */
export const meaningOf = ({ type, attributes }: UnnumberedCode): string => {
  const { id: _id, version: _version, fields, ...rest } = attributes
  const said =
    type === 'link'
      ? { node: attributes.type, fields: withoutId(fields) }
      : { ...rest, fields: withoutId(fields) }
  return JSON.stringify(sorted({ type, ...said }))
}

const withoutId = (fields: unknown): unknown => {
  if (typeof fields !== 'object' || fields === null) return undefined
  const { id: _id, ...rest } = fields as Record<string, unknown>
  return rest
}

/** Keys in order, and nothing that says nothing. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, it]) => it !== undefined && it !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, it]) => [name, sorted(it)]),
  )
}
