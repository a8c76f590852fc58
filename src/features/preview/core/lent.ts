import type { LexicalNode } from '@/content/lexical-node'

import { asValues } from './values'

/**
 * A translated text with what it lacks lent by its source, each lent block marked `lent`: half a
 * translation shows the whole text, and which half is missing. A text that is no part of its source
 * (of a structure of its own) is left as it is.
 */
export const withLentBlocks = (source: LexicalNode, target: LexicalNode): LexicalNode => {
  const own = identitiesIn(target)
  const known = new Set(identitiesIn(source))
  const isPartOfSource = own.length > 0 && own.every((identity) => known.has(identity))
  if (!isPartOfSource || own.length === known.size) return target
  const translated = new Map(blocksIn(target).map((node) => [identityOf(node), node]))
  const merge = (node: LexicalNode): LexicalNode => {
    const identity = identityOf(node)
    if (identity === undefined) {
      return node.children ? { ...node, children: node.children.map(merge) } : node
    }
    return translated.get(identity) ?? { ...node, lent: true }
  }
  return merge(source)
}

/** Whether a block was lent by the source. */
export const isLent = (node: LexicalNode): boolean => node.lent === true

const identityOf = (node: LexicalNode): string | undefined => {
  const identity = node.type === 'block' ? asValues(node.fields)?.id : node.$?.uid
  return typeof identity === 'string' && identity !== '' ? identity : undefined
}

/** Blocks that have an identity; what is inside one comes with it. */
const blocksIn = (node: LexicalNode): LexicalNode[] =>
  identityOf(node) === undefined ? (node.children ?? []).flatMap(blocksIn) : [node]

const identitiesIn = (node: LexicalNode): string[] =>
  blocksIn(node).flatMap((block) => identityOf(block) ?? [])
