import type { LexicalNode } from '@/content/lexical-node'

import { codeOf, meaningOf } from './code-attributes'
import { similarity, type Traits } from './similarity'
import {
  blockChildren,
  hasOwnWords,
  identityOf,
  inlineChildren,
  isFieldBlock,
  ownWords,
} from './text-nodes'

/** How it is known that a text translates another. */
export type How = 'uid' | 'order' | 'similarity'
export type Pair = { source: LexicalNode; target: LexicalNode; how: How }

/** Less alike than this is not the same paragraph. */
const LEAST_ALIKE = 0.6

type Item = Traits & { node: LexicalNode; identity: string | undefined; signature: string }

/**
 * Which blocks of a target tree translate which of the source. The same identity says so. A tree
 * of other origin (no paragraph's identity in common) is paired in order where both have the same
 * kinds of blocks in a row; what is left, by similarity of at least 0.6, in order. With
 * `isGuessing: false` a tree of our own is paired by identities alone: what a translator added
 * there is no translation.
 */
export const pairsOf = (
  source: LexicalNode,
  target: LexicalNode,
  { removed, isGuessing }: { removed: ReadonlySet<string>; isGuessing: boolean },
): Pair[] => {
  const from = itemsOf(source)
  const into = itemsOf(target).filter(({ identity }) => !(identity && removed.has(identity)))
  const byIdentity = from.flatMap((item): Match[] => {
    const same = into.find((it) => hasSameIdentity(item, it))
    return same ? [{ source: item, target: same }] : []
  })
  const isForeign = byIdentity.every((match) => match.source.isBlock)
  if (isForeign) return pairedForeign(from, into).map(asPair)
  if (!isGuessing) return byIdentity.map(asPair)
  const paired = new Set(byIdentity.flatMap((match) => [match.source, match.target]))
  const isFree = (item: Item) => !paired.has(item)
  const alike = pairedBySimilarity(from.filter(isFree), into.filter(isFree))
  return [...byIdentity, ...alike].map(asPair)
}

type Match = { source: Item; target: Item; isInOrder?: boolean }

const hasSameIdentity = (a: Item, b: Item): boolean =>
  a.identity !== undefined && a.identity === b.identity && a.isBlock === b.isBlock

const asPair = ({ source, target, isInOrder }: Match): Pair => {
  const guess = isInOrder ? 'order' : 'similarity'
  const how = hasSameIdentity(source, target) ? 'uid' : guess
  return { source: source.node, target: target.node, how }
}

const pairedForeign = (from: readonly Item[], into: readonly Item[]): Match[] => {
  const whole = pairedInOrder(from, into)
  if (whole) return whole
  const anchors = pairedBySimilarity(from, into)
  const pairs = [...anchors]
  let [start, other] = [0, 0]
  for (const anchor of [...anchors, undefined]) {
    const end = anchor ? from.indexOf(anchor.source) : from.length
    const otherEnd = anchor ? into.indexOf(anchor.target) : into.length
    pairs.push(...(pairedInOrder(from.slice(start, end), into.slice(other, otherEnd)) ?? []))
    ;[start, other] = [end + 1, otherEnd + 1]
  }
  return pairs
}

const pairedInOrder = (from: readonly Item[], into: readonly Item[]): Match[] | undefined => {
  if (from.length !== into.length) return undefined
  const pairs = from.flatMap((source, index): Match[] => {
    const target = into[index]
    return target?.signature === source.signature ? [{ source, target, isInOrder: true }] : []
  })
  return pairs.length === from.length ? pairs : undefined
}

/** The pairs that are most alike in all, none crossing another (longest common subsequence). */
const pairedBySimilarity = (from: readonly Item[], into: readonly Item[]): Match[] => {
  const alike = from.map((a) => into.map((b) => (hasSameIdentity(a, b) ? 1 : similarity(a, b))))
  const best: number[][] = Array.from({ length: from.length + 1 }, () =>
    new Array<number>(into.length + 1).fill(0),
  )
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  const score = (i: number, j: number) => {
    const value = alike[i]?.[j] ?? 0
    return value >= LEAST_ALIKE ? value : Number.NEGATIVE_INFINITY
  }
  for (let i = from.length - 1; i >= 0; i -= 1) {
    for (let j = into.length - 1; j >= 0; j -= 1) {
      const row = best[i]
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), score(i, j) + at(i + 1, j + 1))
    }
  }
  const pairs: Match[] = []
  let [i, j] = [0, 0]
  while (i < from.length && j < into.length) {
    const [source, target] = [from[i], into[j]]
    if (source && target && at(i, j) === score(i, j) + at(i + 1, j + 1)) {
      pairs.push({ source, target })
      ;[i, j] = [i + 1, j + 1]
    } else if (at(i, j) === at(i + 1, j)) i += 1
    else j += 1
  }
  return pairs
}

const itemsOf = (node: LexicalNode, depth = 0): Item[] => {
  const inner = blockChildren(node).flatMap((child) =>
    itemsOf(child, depth + (node.type === 'list' ? 1 : 0)),
  )
  return hasOwnWords(node) || isFieldBlock(node) ? [itemOf(node, depth), ...inner] : inner
}

const itemOf = (node: LexicalNode, depth: number): Item => {
  const kind = isFieldBlock(node) ? `block:${node.fields?.blockType}` : node.type
  return {
    node,
    identity: identityOf(node),
    signature: `${kind}:${node.tag ?? ''}:${depth}`,
    kind,
    isBlock: isFieldBlock(node),
    words: ownWords(node),
    links: inlineChildren(node)
      .filter(({ type }) => type === 'link')
      .map((link) => meaningOf(codeOf(link))),
  }
}
