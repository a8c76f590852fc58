import { createHash } from 'node:crypto'

import type { Reference } from './kit'

type Node = { type: string } & Record<string, unknown>
type Inline = string | Node

const element = (type: string, children: Node[], more: Record<string, unknown> = {}): Node => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: null,
  children,
  ...more,
})

const BOLD = 1
const ITALIC = 2

const text = (words: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text: words,
  format,
  style: '',
  mode: 'normal',
  detail: 0,
})

const inline = (children: Inline[]): Node[] =>
  children.map((child) => (typeof child === 'string' ? text(child) : child))

/** Ids that Payload wants on links, blocks and rows: the same for the same place in a text. */
const idOf = (...parts: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24)

export const bold = (words: string): Node => text(words, BOLD)
export const italic = (words: string): Node => text(words, ITALIC)

export const p = (...children: Inline[]): Node =>
  element('paragraph', inline(children), { textFormat: 0, textStyle: '' })
export const h2 = (words: string): Node => element('heading', [text(words)], { tag: 'h2' })
export const h3 = (words: string): Node => element('heading', [text(words)], { tag: 'h3' })
export const blockquote = (words: string): Node => element('quote', [text(words)])
export const rule = (): Node => ({ type: 'horizontalrule', version: 1 })

const list = (listType: 'bullet' | 'number', tag: 'ul' | 'ol', items: string[]): Node =>
  element(
    'list',
    items.map((item, index) => element('listitem', [text(item)], { value: index + 1 })),
    { listType, tag, start: 1 },
  )
export const ul = (...items: string[]): Node => list('bullet', 'ul', items)
export const ol = (...items: string[]): Node => list('number', 'ol', items)

/** A link to another document of ours. */
export const linkTo = (words: string, target: Reference): Node =>
  element('link', [text(words)], {
    version: 3,
    id: idOf('link', words, target),
    fields: {
      linkType: 'internal',
      doc: { relationTo: target.$collection, value: target },
      newTab: false,
    },
  })

/** A link to another site. */
export const linkOut = (words: string, url: string): Node =>
  element('link', [text(words)], {
    version: 3,
    id: idOf('link', words, url),
    fields: { linkType: 'custom', url, newTab: false },
  })

/** One of the blocks of the rich text editor. */
export const block = (blockType: string, fields: Record<string, unknown>): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: idOf(blockType, fields), blockName: '', blockType, ...fields },
})

/** A row of an array inside a block. */
export const row = (fields: Record<string, unknown>) => ({ id: idOf('row', fields), ...fields })

export const doc = (...children: Node[]) => ({ root: element('root', children) })
