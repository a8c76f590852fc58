import type { LexicalNode } from '@/content/lexical-node'

/** Elements that stand between blocks and words; their parent's text runs through them. */
const INLINE = new Set(['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock'])
const BLOCK = new Set([
  ...['root', 'paragraph', 'heading', 'quote', 'list', 'listitem', 'table', 'tablerow'],
  ...['tablecell', 'block', 'horizontalrule', 'upload', 'relationship'],
])
const TEXT_BLOCKS = new Set(['paragraph', 'heading', 'quote', 'listitem', 'tablecell'])

/** The children that are the node's own text; what we do not know inside a text belongs to it. */
export const inlineChildren = (node: LexicalNode): LexicalNode[] =>
  (node.children ?? []).filter((child) => isInline(child, node))

/** The children that are blocks of their own: nested lists, the paragraphs of a table cell. */
export const blockChildren = (node: LexicalNode): LexicalNode[] =>
  (node.children ?? []).filter((child) => !isInline(child, node))

/** The node's own words, without those of blocks in it. */
export const ownWords = (node: LexicalNode): string => inlineChildren(node).map(wordsOf).join('')

/** Whether the node is one unit: it has words of its own that somebody can read. */
export const hasOwnWords = (node: LexicalNode): boolean =>
  !isInlineType(node) && ownWords(node).trim() !== ''

/** Words anywhere in the node. */
export const wordsOf = (node: LexicalNode): string =>
  node.type === 'tab' ? '' : (node.text ?? (node.children ?? []).map(wordsOf).join(''))

/** `block` nodes hold fields: blocks of our own, with an id. */
export const isFieldBlock = (node: LexicalNode): boolean => node.type === 'block'

/** The uid of a text block or the id of an embedded block. */
export const identityOf = (node: LexicalNode): string | undefined => {
  const identity = isFieldBlock(node) ? node.fields?.id : node.$?.uid
  return typeof identity === 'string' && identity !== '' ? identity : undefined
}

export const withIdentity = (node: LexicalNode, identity: string): LexicalNode => {
  if (identityOf(node) === identity) return node
  return isFieldBlock(node)
    ? { ...node, fields: { ...node.fields, id: identity } }
    : { ...node, $: { ...node.$, uid: identity } }
}

/** Whether there is anything to read in the tree, or a block that shows something. */
export const hasSubstance = (node: LexicalNode): boolean =>
  isFieldBlock(node) || ownWords(node).trim() !== '' || blockChildren(node).some(hasSubstance)

/** Every identity in the tree, in reading order. */
export const identitiesIn = (node: LexicalNode): string[] => [
  ...(identityOf(node) === undefined ? [] : [identityOf(node) ?? '']),
  ...blockChildren(node).flatMap(identitiesIn),
]

/**
 * The tree with an identity, unique in it, on every node that is or holds units. Stored text has
 * them already; what does not (older than identities, written past the hooks) goes by position,
 * after `mark`.
 */
export const identified = (root: LexicalNode, mark = '~'): LexicalNode => {
  const taken = new Set<string>()
  let position = 0
  const visit = (node: LexicalNode): LexicalNode => {
    const own =
      hasOwnWords(node) || isFieldBlock(node) ? withIdentity(node, identityFor(node)) : node
    if (!own.children) return own
    const children = own.children.map(visit)
    const isSame = children.every((child, index) => child === own.children?.[index])
    return isSame ? own : { ...own, children }
  }
  const identityFor = (node: LexicalNode): string => {
    position += 1
    const own = identityOf(node)
    const identity = own && !taken.has(own) ? own : `${mark}${position}`
    taken.add(identity)
    return identity
  }
  return visit(root)
}

const isInlineType = ({ type }: LexicalNode): boolean => INLINE.has(type)

const isInline = (child: LexicalNode, parent: LexicalNode): boolean =>
  isInlineType(child) || (!BLOCK.has(child.type) && TEXT_BLOCKS.has(parent.type))
