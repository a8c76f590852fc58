import { codeIds, type Inline, type InlineText, normalized, plainText } from '../../inline/inline'
import type { XmlElement } from '../xml/xml-reader'

/** Pairs inside pairs: they do not nest as elements do, so the reader of XML does not bound them. */
const DEEPEST = 50

/** An element inside `<seg>`: one whose native code is not text, or one that is looked through. */
type Frame = 'native' | 'transparent'

/**
 * Builds one `<seg>`. Codes that are not a tree (crossed, isolated, doubled, foreign) are given up
 * and the words kept: of a memory the words are what matters.
 */
export const segmentReader = () => {
  const root: Inline[] = []
  const open: { content: Inline[]; i?: string }[] = [{ content: root }]
  const frames: Frame[] = []
  let isTree = true
  let placeholders = 9_000

  const idOf = (attributes: XmlElement['attributes'], other: () => string | undefined): number => {
    const id = attributes.x ?? other()
    if (/^[1-9][0-9]{0,3}$/.test(id ?? '')) return Number(id)
    isTree = false
    return 0
  }

  const beginPair = (attributes: XmlElement['attributes']) => {
    if (open.length > DEEPEST) {
      isTree = false
      return
    }
    const content: Inline[] = []
    open.at(-1)?.content.push({ g: idOf(attributes, () => attributes.i), content })
    open.push({ content, i: attributes.i })
  }

  const endPair = ({ i }: XmlElement['attributes']) => {
    if (open.length > 1 && open.at(-1)?.i === i) open.pop()
    else isTree = false
  }

  return {
    open({ name, attributes }: XmlElement): void {
      frames.push(name === 'hi' ? 'transparent' : 'native')
      if (frames.slice(0, -1).includes('native')) return
      if (name === 'bpt') beginPair(attributes)
      else if (name === 'ept') endPair(attributes)
      else if (name === 'ph') {
        placeholders += 1
        open.at(-1)?.content.push({ x: idOf(attributes, () => String(placeholders)) })
      } else if (name !== 'hi') isTree = false
    },
    close(): void {
      frames.pop()
    },
    text(words: string): void {
      if (!frames.includes('native')) open.at(-1)?.content.push(words)
    },
    isOpen: (): boolean => frames.length > 0,
    result(): InlineText {
      const text = normalized(root)
      const ids = codeIds(text)
      if (isTree && open.length === 1 && new Set(ids).size === ids.length) return text
      return normalized([plainText(text)])
    },
  }
}
