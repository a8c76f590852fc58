import type { LexicalNode } from './lexical-node'

/** Block types whose text is translated as one unit, and which therefore have an identity. */
const CARRIERS = new Set(['paragraph', 'heading', 'quote', 'listitem', 'tablecell'])

const hasIdentity = (node: LexicalNode): boolean =>
  // An item that only wraps a nested list has no text of its own.
  CARRIERS.has(node.type) && !(node.type === 'listitem' && node.children?.[0]?.type === 'list')

/**
 * The tree with an uid on every block that has an identity, unique within the tree: a block
 * without one, or with one that an earlier block has, gets a fresh one. Does not change its input.
 */
export const withUids = (root: LexicalNode, mint: () => string): LexicalNode => {
  const taken = new Set<string>()
  const visit = (node: LexicalNode): LexicalNode => {
    const children = () => (node.children ? { children: node.children.map(visit) } : {})
    if (!hasIdentity(node)) return { ...node, ...children() }
    const own = node.$?.uid
    const uid = typeof own === 'string' && own !== '' && !taken.has(own) ? own : mint()
    taken.add(uid)
    return { ...node, $: { ...node.$, uid }, ...children() }
  }
  return visit(root)
}

/**
 * The tree with identities that were lost since `previous` given back: identity follows the text.
 * A uid that vanished, or that stayed behind on a block whose text was cut away, goes to the new
 * block that has exactly its old text. Does not change its input.
 */
export const withUidsRestored = (
  root: LexicalNode,
  previous: LexicalNode | undefined,
): LexicalNode => {
  if (!previous) return root
  const before = new Map(
    textBlocks(previous).flatMap((node) => {
      const text = ownText(node)
      return node.$?.uid && text ? [[node.$.uid, text] as const] : []
    }),
  )
  const now = textBlocks(root)
  const kept = new Set(now.filter(ownText).map((node) => node.$?.uid))
  const lost = new Map(
    [...before].filter(([uid]) => !kept.has(uid)).map(([uid, text]) => [text, uid]),
  )
  const given = new Map<LexicalNode, string>()
  for (const node of now) {
    const text = ownText(node)
    const uid = lost.get(text)
    if (!uid || before.has(node.$?.uid ?? '')) continue
    given.set(node, uid)
    lost.delete(text)
  }
  return given.size === 0 ? root : withGiven(root, given)
}

const withGiven = (root: LexicalNode, given: Map<LexicalNode, string>): LexicalNode => {
  const moved = new Set(given.values())
  const visit = (node: LexicalNode): LexicalNode => {
    const children = node.children ? { children: node.children.map(visit) } : {}
    const uid = given.get(node)
    if (uid) return { ...node, $: { ...node.$, uid }, ...children }
    if (!node.$?.uid || !moved.has(node.$.uid)) return { ...node, ...children }
    const { uid: _moved, ...state } = node.$
    return { ...node, $: state, ...children }
  }
  return visit(root)
}

/** Table cells are left out: many of them hold the same short text. */
const textBlocks = (root: LexicalNode): LexicalNode[] => [
  ...(CARRIERS.has(root.type) && root.type !== 'tablecell' ? [root] : []),
  ...(root.children ?? []).flatMap(textBlocks),
]

const ownText = (node: LexicalNode): string => runs(node).trim()

const runs = (node: LexicalNode): string =>
  node.text ??
  (node.children ?? [])
    .filter((child) => child.type !== 'list')
    .map(runs)
    .join('')
