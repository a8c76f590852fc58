import type { LexicalNode } from '@/content/lexical-node'

import { identitiesUnder } from './keys'
import { blockChildren, hasSubstance, identitiesIn, isFieldBlock } from './text-nodes'

/** What only the target has, and where it belongs in the source's structure. */
export type Adaptations = {
  keys: string[]
  /** What follows each block in `parent` (undefined: what comes before all of them). */
  within: (parent: LexicalNode) => ReadonlyMap<LexicalNode | undefined, LexicalNode[]>
  /** Adds what found no place in a parent of its own to the compiled root. */
  placeRest: (compiled: LexicalNode) => LexicalNode
}

/**
 * Blocks of text that a translator added: a list of three items that became five. They follow the
 * block that they followed in the target, wherever the source has it now; if the list around them
 * is gone they get one of their own. `removed` are keys that the source has lost: no additions.
 */
export const adaptations = (
  source: LexicalNode,
  target: LexicalNode | undefined,
  key: string,
  removed: ReadonlySet<string>,
): Adaptations => {
  const known = new Set(identitiesIn(source))
  const extras = target ? extrasIn(target, known, identitiesUnder(key, removed)) : []
  const placed = new Set<Extra>()
  return {
    keys: extras.flatMap(({ node }) => identitiesIn(node)).map((it) => `${key}#${it}`),
    within: (parent) => {
      const here = new Map<LexicalNode | undefined, LexicalNode[]>()
      for (const extra of extras) {
        if (placed.has(extra) || !isSameParent(parent, extra.parent)) continue
        placed.add(extra)
        const anchor = anchorOf(extra, parent)
        here.set(anchor, [...(here.get(anchor) ?? []), extra.node])
      }
      return here
    },
    placeRest: (compiled) =>
      extras.filter((extra) => !placed.has(extra)).reduce(withStranded, compiled),
  }
}

type Extra = {
  node: LexicalNode
  parent: LexicalNode
  /** The known blocks before it in its parent. */
  siblings: LexicalNode[]
  /** The last known identity before it in reading order. */
  after: string | undefined
}

const extrasIn = (
  root: LexicalNode,
  known: ReadonlySet<string>,
  removed: ReadonlySet<string>,
): Extra[] => {
  const extras: Extra[] = []
  let after: string | undefined
  const visit = (parent: LexicalNode): void => {
    const siblings: LexicalNode[] = []
    for (const node of blockChildren(parent)) {
      const familiar = identitiesIn(node).filter((it) => known.has(it))
      if (familiar.length === 0) {
        const left = surviving(node, removed)
        if (left && hasSubstance(left)) {
          extras.push({ node: left, parent, siblings: [...siblings], after })
        }
        continue
      }
      siblings.push(node)
      if (!isFieldBlock(node)) visit(node)
      after = familiar.at(-1)
    }
  }
  visit(root)
  return extras
}

const surviving = (node: LexicalNode, removed: ReadonlySet<string>): LexicalNode | undefined => {
  const [identity] = identitiesIn({ ...node, children: [] })
  if (identity && removed.has(identity)) return undefined
  if (!node.children || isFieldBlock(node)) return node
  const gone = new Set(blockChildren(node).filter((child) => !surviving(child, removed)))
  return { ...node, children: node.children.filter((child) => !gone.has(child)) }
}

const isSameParent = (source: LexicalNode, target: LexicalNode): boolean => {
  if (source.type !== target.type) return false
  if (source.type === 'root') return true
  const own = new Set(childIdentities(source))
  return childIdentities(target).some((it) => own.has(it))
}

const childIdentities = (parent: LexicalNode): string[] =>
  blockChildren(parent).flatMap((child) => identitiesIn({ ...child, children: [] }))

const anchorOf = ({ siblings }: Extra, parent: LexicalNode): LexicalNode | undefined => {
  for (const sibling of siblings.toReversed()) {
    const wanted = new Set(identitiesIn(sibling))
    const anchor = blockChildren(parent).find((it) => identitiesIn(it).some((id) => wanted.has(id)))
    if (anchor) return anchor
  }
  return undefined
}

const withStranded = (root: LexicalNode, { node, parent, after }: Extra): LexicalNode => {
  const children = root.children ?? []
  const whole = parent.type === 'root' ? node : { ...parent, children: [node] }
  const index = children.findIndex((it) => after && identitiesIn(it).includes(after))
  const place = index < 0 ? children.length : index + 1
  return { ...root, children: children.toSpliced(place, 0, whole) }
}
