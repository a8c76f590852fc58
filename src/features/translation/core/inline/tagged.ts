import { SaxesParser } from 'saxes'

import { type Inline, type InlineText, normalized } from './inline'

/**
 * The text as one line with numbered tags, which people, PO files and translation engines can
 * read: `See <g1>the report</g1>.<x2/>`. Markup characters of the text itself are XML entities.
 */
export const toTagged = (text: InlineText): string =>
  text
    .map((part) => {
      if (typeof part === 'string') return escaped(part)
      if ('x' in part) return `<x${part.x}/>`
      return `<g${part.g}>${toTagged(part.content)}</g${part.g}>`
    })
    .join('')

/** A line that is not what {@link toTagged} writes: crossed, unclosed or foreign tags. */
export class TaggedTextError extends Error {
  override name = 'TaggedTextError'
}

/**
 * Reads what {@link toTagged} wrote, also after somebody else had it in hand.
 *
 * @throws TaggedTextError naming the tag that is crossed, unclosed or none of ours.
 */
export const fromTagged = (line: string): InlineText => {
  const root: Inline[] = []
  const open: Inline[][] = [root]
  const parser = new SaxesParser({ fragment: true })
  parser.on('error', (fault) => {
    throw new TaggedTextError(fault.message)
  })
  parser.on('doctype', () => {
    throw new TaggedTextError('A document type is not part of a text.')
  })
  parser.on('text', (words) => open.at(-1)?.push(words))
  parser.on('cdata', (words) => open.at(-1)?.push(words))
  parser.on('opentag', ({ name, isSelfClosing }) => {
    const [, letter, digits] = TAG.exec(name) ?? []
    if (!letter) throw new TaggedTextError(`<${name}> is not a code of this text.`)
    const content: Inline[] = []
    if (letter === 'x' && !isSelfClosing) {
      throw new TaggedTextError(`<${name}> stands alone: write <${name}/>.`)
    }
    if (open.length > DEEPEST) throw new TaggedTextError(`Codes are nested over ${DEEPEST} deep.`)
    open.at(-1)?.push(letter === 'g' ? { g: Number(digits), content } : { x: Number(digits) })
    open.push(content)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(line).close()
  return normalized(root)
}

/** Our own texts have a few levels; what is deeper is an attack on the stack of who reads on. */
const DEEPEST = 50

const TAG = /^([gx])([1-9][0-9]{0,3})$/

/** A carriage return is written as a reference: XML would read it back as a line feed. */
const escaped = (words: string): string =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
