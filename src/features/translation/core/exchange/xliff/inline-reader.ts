import { type Inline, normalized } from '../../inline/inline'
import { excerpt } from '../exchange-error'
import type { XmlElement } from '../xml/xml-reader'
import type { ReturnedText } from './document'

/**
 * Builds one `<source>` or `<target>` from the events inside it. `<mrk>` is looked through: tools
 * mark segments and terms with it. Other inline elements than `<g>` and `<x>` are foreign.
 */
export const inlineReader = () => {
  const root: Inline[] = []
  const open: Inline[][] = [root]
  let foreign: string | undefined

  return {
    open({ name, attributes }: XmlElement): void {
      const id = /^[1-9][0-9]{0,3}$/.test(attributes.id ?? '') ? Number(attributes.id) : undefined
      const parent = open.at(-1) ?? root
      const content: Inline[] = []
      if (name === 'g' && id !== undefined) parent.push({ g: id, content })
      else if (name === 'x' && id !== undefined) parent.push({ x: id })
      else if (name !== 'mrk') foreign ??= excerpt(`<${name}>`)
      open.push(name === 'g' && id !== undefined ? content : parent)
    },
    close(): void {
      open.pop()
    },
    text(words: string): void {
      open.at(-1)?.push(words)
    },
    /** False after the element itself was closed. */
    isOpen: (): boolean => open.length > 0,
    result: (): ReturnedText => ({
      content: normalized(root),
      ...(foreign === undefined ? {} : { foreign }),
    }),
  }
}
