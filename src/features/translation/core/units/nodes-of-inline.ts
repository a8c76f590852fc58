import type { LexicalNode } from '@/content/lexical-node'

import type { Code, InlineText } from '../inline/inline'
import { PLAIN } from './code-attributes'
import { joined } from './inline-of-nodes'

/**
 * Writes a text with codes as nodes of rich text. Codes are looked up by number; one that is not
 * there loses its effect, never its words. Formats that enclose a link or another format reach the
 * words inside, because rich text knows formats on words only.
 */
export const nodesOfInline = (text: InlineText, codes: readonly Code[]): LexicalNode[] => {
  const byId = new Map(codes.map((code) => [code.id, code]))
  const write = (parts: InlineText, run: Attributes): LexicalNode[] =>
    joined(
      parts.flatMap((part): LexicalNode[] => {
        if (typeof part === 'string') return [{ ...run, text: part }]
        const code = byId.get('g' in part ? part.g : part.x)
        if ('x' in part) return code && !code.paired ? [asNode(code.attributes)] : []
        if (!code?.paired) return write(part.content, run)
        if (isRun(code.attributes)) return write(part.content, combined(run, code.attributes))
        return [{ ...asNode(code.attributes), children: write(part.content, run) }]
      }),
    )
  return write(text, PLAIN)
}

type Attributes = { type: string } & Readonly<Record<string, unknown>>

// Attributes are what `codeOf` took from a node, which always has a type.
const asNode = (attributes: Readonly<Record<string, unknown>>) => attributes as LexicalNode

const isRun = (attributes: Readonly<Record<string, unknown>>): attributes is Attributes =>
  attributes.type === PLAIN.type

const combined = (outer: Attributes, inner: Attributes): Attributes =>
  outer.format ? { ...inner, format: Number(outer.format) | Number(inner.format) } : inner
