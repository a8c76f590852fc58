import { isLexicalState, type LexicalNode } from './lexical-node'
import { isSafeLink } from './links'

/** Why a rich text value may not be stored, and what in it is the reason. */
export type LexicalFault =
  | { fault: 'malformed' }
  | { fault: 'node' | 'block' | 'heading' | 'link' | 'linkTarget'; found: string }

/** What one editor accepts besides text, lists, quotes and rules. */
export type LexicalRules = {
  /** Block types by their slug. */
  blocks: readonly string[]
  /** Collections that an internal link may lead to. */
  linkTargets: readonly string[]
}

const NODES = new Set([
  ...['root', 'paragraph', 'heading', 'quote', 'horizontalrule'],
  ...['list', 'listitem', 'text', 'linebreak', 'tab', 'link', 'block'],
])
const HEADINGS = new Set(['h2', 'h3', 'h4'])

/**
 * The first thing in a rich text value that the editor could not have written: an unknown node, a
 * block or heading level that is not offered, a link that is neither https nor mailto nor internal.
 * Rich text inside blocks follows the same rules, without blocks of its own.
 */
export const lexicalFault = (value: unknown, rules: LexicalRules): LexicalFault | undefined => {
  if (!isLexicalState(value) || value.root.type !== 'root') return { fault: 'malformed' }
  return faultOf(value.root, rules)
}

const faultOf = (node: LexicalNode, rules: LexicalRules): LexicalFault | undefined => {
  const own = ownFault(node, rules)
  if (own) return own
  for (const child of node.children ?? []) {
    const fault = faultOf(child, rules)
    if (fault) return fault
  }
  return undefined
}

const ownFault = (node: LexicalNode, rules: LexicalRules): LexicalFault | undefined => {
  if (!NODES.has(node.type)) return { fault: 'node', found: node.type }
  if (node.type === 'heading' && !HEADINGS.has(String(node.tag)))
    return { fault: 'heading', found: String(node.tag) }
  if (node.type === 'link') return linkFault(node.fields ?? {}, rules)
  if (node.type === 'block') return blockFault(node.fields ?? {}, rules)
  return undefined
}

const linkFault = (
  fields: Record<string, unknown>,
  { linkTargets }: LexicalRules,
): LexicalFault | undefined => {
  if (fields.linkType !== 'internal')
    return isSafeLink(fields.url) ? undefined : { fault: 'link', found: String(fields.url ?? '') }
  const target = (fields.doc as { relationTo?: unknown } | null | undefined)?.relationTo
  return typeof target === 'string' && linkTargets.includes(target)
    ? undefined
    : { fault: 'linkTarget', found: String(target ?? '') }
}

const blockFault = (
  fields: Record<string, unknown>,
  rules: LexicalRules,
): LexicalFault | undefined => {
  const type = String(fields.blockType ?? '')
  if (!rules.blocks.includes(type)) return { fault: 'block', found: type }
  return nestedFault(fields, { ...rules, blocks: [] })
}

const nestedFault = (value: unknown, rules: LexicalRules): LexicalFault | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  if (isLexicalState(value)) return lexicalFault(value, rules)
  for (const inner of Object.values(value)) {
    const fault = nestedFault(inner, rules)
    if (fault) return fault
  }
  return undefined
}
