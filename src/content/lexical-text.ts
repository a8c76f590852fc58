import { isLexicalNode, type LexicalNode } from './lexical-node'

/**
 * The plain text of a rich text tree, for counting words, searching and reading times. Words are
 * kept apart at the borders of blocks and links; white space is single; texts of blocks (quote,
 * figures, accordion...) are not part of it, they are fields of their own.
 */
export const lexicalText = (root: unknown): string =>
  isLexicalNode(root) ? collect(root).replace(/\s+/g, ' ').trim() : ''

const collect = (node: LexicalNode): string => {
  if (typeof node.text === 'string') return node.text
  const inner = (node.children ?? []).map(collect).join('')
  // A link's border separates words too: editors link whole words and often forget the space.
  return ` ${inner} `
}
