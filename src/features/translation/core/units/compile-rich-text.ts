import { isLexicalState, type LexicalNode } from '@/content/lexical-node'

import { type Adaptations, adaptations } from './adaptations'
import { type Compilation, codesFor, spoken } from './compilation'
import type { FieldSchema, Schema, Values } from './field-schema'
import { nodesOfInline } from './nodes-of-inline'
import {
  blockChildren,
  hasOwnWords,
  identified,
  identityOf,
  inlineChildren,
  isFieldBlock,
} from './text-nodes'

/**
 * A rich text of the target locale: the source's structure with the target's words. Undefined
 * while nothing of it is translated, so that no empty frame is published. `target` has the
 * source's identities already.
 */
export const compileRichText = (
  field: FieldSchema,
  key: string,
  source: unknown,
  target: unknown,
  compilation: Compilation,
  compileBlock: BlockCompiler,
): unknown => {
  const own = isLexicalState(target) ? target : undefined
  if (!isLexicalState(source)) return own
  const before = { spoken: spoken(compilation), missing: compilation.report.missing.length }
  const root = identified(source.root)
  const added = adaptations(root, own?.root, key, compilation.removed)
  const tree: Tree = { field, key, own: ownNodes(own?.root), added, compilation, compileBlock }
  const compiled = added.placeRest(compiledNode(root, tree, undefined) ?? root)
  compilation.report.adapted.push(...added.keys)
  const isAsked = compilation.report.missing.length > before.missing
  if (isAsked && spoken(compilation) === before.spoken) return own
  return { ...source, root: compilation.mirrored ? withoutDirection(compiled) : compiled }
}

/** Compiles the fields of a block in the text, which may hold rich text themselves. */
export type BlockCompiler = (
  schema: Schema,
  source: Values,
  target: Values | undefined,
  prefix: string,
  compilation: Compilation,
) => Values | undefined

type Tree = {
  field: FieldSchema
  key: string
  own: ReadonlyMap<string, LexicalNode>
  added: Adaptations
  compilation: Compilation
  compileBlock: BlockCompiler
}

const compiledNode = (
  node: LexicalNode,
  tree: Tree,
  parent: LexicalNode | undefined,
): LexicalNode | undefined => {
  if (isFieldBlock(node)) return compiledBlock(node, tree)
  if (!node.children) return node
  const inline = hasOwnWords(node) ? ownInline(node, tree) : inlineChildren(node)
  const blocks = compiledBlocks(node, tree)
  const isInlineFirst = inlineChildren(node)[0] === node.children[0]
  const children = isInlineFirst ? [...inline, ...blocks] : [...blocks, ...inline]
  const isGone = children.length === 0 && node.children.length > 0
  if (isGone && !keepsItsPlace(node, parent)) return undefined
  return renumbered({ ...node, children }, node)
}

/** A table without one of its cells would be another table. */
const keepsItsPlace = (node: LexicalNode, parent: LexicalNode | undefined): boolean =>
  node.type === 'root' || node.type === 'tablecell' || parent?.type === 'tablecell'

const compiledBlocks = (node: LexicalNode, tree: Tree): LexicalNode[] => {
  const added = tree.added.within(node)
  return [
    ...(added.get(undefined) ?? []),
    ...blockChildren(node).flatMap((child) => {
      const compiled = compiledNode(child, tree, node)
      return [...(compiled ? [compiled] : []), ...(added.get(child) ?? [])]
    }),
  ]
}

const ownInline = (node: LexicalNode, { key, own, compilation }: Tree): LexicalNode[] => {
  const identity = identityOf(node) ?? ''
  const unit = `${key}#${identity}`
  const { targets, report } = compilation
  const text = targets.get(unit)
  if (text) {
    report.placed.push(unit)
    return nodesOfInline(text, codesFor(unit, compilation))
  }
  const stored = own.get(identity)
  if (stored && hasOwnWords(stored)) {
    report.kept.push(unit)
    return inlineChildren(stored)
  }
  report.missing.push(unit)
  return []
}

const compiledBlock = (node: LexicalNode, tree: Tree): LexicalNode | undefined => {
  const { field, key, own, compilation, compileBlock } = tree
  const identity = identityOf(node) ?? ''
  const schema = field.blocks[String(node.fields?.blockType)] ?? []
  const stored = own.get(identity)?.fields
  const fields = compileBlock(schema, node.fields ?? {}, stored, `${key}#${identity}.`, compilation)
  return fields && { ...node, fields: { ...fields } }
}

const ownNodes = (root: LexicalNode | undefined): Map<string, LexicalNode> => {
  const nodes = new Map<string, LexicalNode>()
  const visit = (node: LexicalNode): void => {
    const identity = identityOf(node)
    if (identity && !nodes.has(identity)) nodes.set(identity, node)
    node.children?.forEach(visit)
  }
  if (root) visit(root)
  return nodes
}

/** Numbers of list items as the editor counts them, where items came or went. */
const renumbered = (list: LexicalNode, source: LexicalNode): LexicalNode => {
  if (list.type !== 'list' || list.children?.length === source.children?.length) return list
  let value = Number(list.start ?? 1)
  const children = list.children?.map((item) => {
    const counted = { ...item, value }
    if (item.children?.[0]?.type !== 'list') value += 1
    return counted
  })
  return { ...list, children }
}

const withoutDirection = (node: LexicalNode): LexicalNode => ({
  ...node,
  ...(node.direction ? { direction: null } : {}),
  ...(node.children ? { children: node.children.map(withoutDirection) } : {}),
})
