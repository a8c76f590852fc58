import { isLexicalState, type LexicalNode, type LexicalState } from '@/content/lexical-node'

import {
  type FieldSchema,
  fieldsOfRow,
  isValues,
  rowsOf,
  type Schema,
  type Values,
} from './field-schema'
import { identitiesUnder } from './keys'
import { type How, pairsOf } from './pairing'
import { identified, identityOf, isFieldBlock, withIdentity } from './text-nodes'

export type Adoption = {
  /** Keys of units that the source has lost; what the target has for them is paired with nothing. */
  removed?: ReadonlySet<string>
  /** Pair by similarity what has no identity in common; see `pairsOf`. */
  isGuessing?: boolean
  /** Is told how each pair was found, by the key of the source's block. */
  tell?: (key: string, how: How) => void
}

/**
 * A rich text with the identities of the text it translates, so that its paragraphs can be told by
 * them: for content written before identities were shared, or brought from elsewhere.
 */
export const withUidsOf = (source: LexicalState, target: LexicalState): LexicalState =>
  adoptedState(source, target, '', { isGuessing: true })

/** The target document with the source's identities in every rich text. */
export const withSourceIdentities = (
  schema: Schema,
  source: Values,
  target: Values,
  adoption: Adoption,
  prefix = '',
): Values => {
  const adopt = (field: FieldSchema): unknown => {
    const key = prefix + field.name
    const [from, into] = [source[field.name], target[field.name]]
    if (field.kind === 'group' && isValues(from) && isValues(into)) {
      return withSourceIdentities(field.fields, from, into, adoption, `${key}.`)
    }
    if (field.kind === 'array' || field.kind === 'blocks') {
      return adoptedRows(field, from, into, adoption, key)
    }
    if (!field.localized || !isLexicalState(from) || !isLexicalState(into)) return into
    return adoptedState(from, into, key, adoption)
  }
  const changed = schema.filter(({ name }) => name in target)
  return { ...target, ...Object.fromEntries(changed.map((field) => [field.name, adopt(field)])) }
}

const adoptedRows = (
  field: FieldSchema,
  source: unknown,
  target: unknown,
  adoption: Adoption,
  key: string,
): unknown => {
  if (!Array.isArray(target)) return target
  const from = new Map(rowsOf(source).map(({ id, row }) => [id, row]))
  return rowsOf(target).map(({ id, row }) => {
    const fields = fieldsOfRow(field, row)
    return withSourceIdentities(fields, from.get(id) ?? {}, row, adoption, `${key}.${id}.`)
  })
}

const adoptedState = (
  source: LexicalState,
  target: LexicalState,
  key: string,
  adoption: Adoption,
): LexicalState => {
  const from = identified(source.root)
  const into = identified(target.root, '+')
  const { removed = new Set<string>(), isGuessing = false, tell } = adoption
  const gone = identitiesUnder(key, removed)
  const pairs = new Map(
    pairsOf(from, into, { removed: gone, isGuessing }).map((pair) => [pair.target, pair]),
  )
  const visit = (node: LexicalNode): LexicalNode => {
    const pair = pairs.get(node)
    const children = node.children ? { children: node.children.map(visit) } : {}
    if (!pair) return { ...node, ...children }
    const identity = identityOf(pair.source) ?? ''
    tell?.(`${key}#${identity}`, pair.how)
    const same = { ...withIdentity(node, identity), ...children }
    if (!isFieldBlock(node)) return same
    const [known, own] = [pair.source.fields ?? {}, same.fields ?? {}]
    return { ...same, fields: { ...adoptedValues(known, own, `${key}#${identity}`, adoption) } }
  }
  return { ...target, root: visit(into) }
}

/** In a block of rich text everything is the target's own: rows are paired by id, else in order. */
const adoptedValues = (source: Values, target: Values, key: string, adoption: Adoption): Values =>
  Object.fromEntries(
    Object.entries(target).map(([name, value]) => [
      name,
      adoptedValue(source[name], value, `${key}.${name}`, adoption),
    ]),
  )

const adoptedValue = (
  source: unknown,
  target: unknown,
  key: string,
  adoption: Adoption,
): unknown => {
  if (isLexicalState(source) && isLexicalState(target)) {
    return adoptedState(source, target, key, adoption)
  }
  if (Array.isArray(source) && Array.isArray(target) && target.every(isValues)) {
    const rows = rowsOf(source)
    return rowsOf(target).map(({ id, row }, index) => {
      const same = rows.find((it) => it.id === id) ?? nth(rows, target.length, index)
      if (!same) return row
      const values = adoptedValues(same.row, row, `${key}.${same.id}`, adoption)
      return same.row.id === undefined ? values : { ...values, id: same.row.id }
    })
  }
  if (!isValues(source) || !isValues(target)) return target
  return adoptedValues(source, target, key, adoption)
}

const nth = <T>(rows: readonly T[], count: number, index: number): T | undefined =>
  rows.length === count ? rows[index] : undefined
