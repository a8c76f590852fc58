import type { LexicalNode } from '@/content/lexical-node'

import { codeOf, isPlain, PLAIN } from './code-attributes'
import { type Coded, type DraftInline, numbered } from './code-ids'

/**
 * The words of a block of rich text with everything else as codes: formats and links around words,
 * line breaks and what we do not know between them. Nothing is left out, so that `nodesOfInline`
 * can write the same nodes again. `previous` keeps the numbers of codes that stay.
 */
export const inlineOfNodes = (nodes: readonly LexicalNode[], previous?: Coded): Coded =>
  numbered(draftOf(nodes), previous)

const draftOf = (nodes: readonly LexicalNode[]): DraftInline[] =>
  joined(nodes).map((node): DraftInline => {
    const code = codeOf(node)
    if (!code.paired) return { code, content: undefined }
    if (typeof node.text !== 'string') return { code, content: draftOf(node.children ?? []) }
    return isPlain(code.attributes) ? node.text : { code, content: [node.text] }
  })

/** Runs of words with the same attributes as one run, as the editor itself joins them. */
export const joined = (nodes: readonly LexicalNode[]): LexicalNode[] => {
  const result: LexicalNode[] = []
  for (const node of nodes) {
    if (isRun(node) && node.text === '') continue
    const last = result.at(-1)
    if (last && canJoin(last, node)) {
      result[result.length - 1] = { ...last, text: `${last.text}${node.text}` }
    } else {
      result.push(node)
    }
  }
  return result
}

const isRun = (node: LexicalNode): boolean =>
  typeof node.text === 'string' && node.type === PLAIN.type

const canJoin = (last: LexicalNode, node: LexicalNode): boolean =>
  isRun(last) && isRun(node) && node.mode === PLAIN.mode && sameAttributes(last, node)

const sameAttributes = (a: LexicalNode, b: LexicalNode): boolean =>
  JSON.stringify(entries(a)) === JSON.stringify(entries(b))

const entries = ({ text: _words, ...attributes }: LexicalNode) =>
  Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1))
