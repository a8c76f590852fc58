import { describe, expect, it } from 'vitest'

import type { LexicalNode } from '@/content/lexical-node'

import { withLentBlocks } from './lent'

const words = (text: string): LexicalNode => ({ type: 'text', text })
const p = (uid: string, text: string): LexicalNode => ({
  type: 'paragraph',
  $: { uid },
  children: [words(text)],
})
const li = (uid: string, text: string): LexicalNode => ({ ...p(uid, text), type: 'listitem' })
const block = (id: string): LexicalNode => ({ type: 'block', fields: { id } })
const of = (type: string, ...children: LexicalNode[]): LexicalNode => ({ type, children })
const root = (...children: LexicalNode[]) => of('root', ...children)

/** What a page shows: words and ids, `~` before what was lent. */
const told = (node: LexicalNode): string[] => {
  if (node.type === 'text') return [String(node.text)]
  if (node.type === 'block') return [`${node.lent ? '~' : ''}#${node.fields?.id}`]
  const inner = (node.children ?? []).flatMap(told)
  return node.lent ? inner.map((it) => `~${it}`) : inner
}

describe('a text that lends what its translation lacks', () => {
  const source = root(
    p('a', 'one'),
    of('list', li('b', 'two'), li('c', 'three')),
    block('d'),
    p('e', 'four'),
  )

  it('shows every block in the order of the source, and which ones were lent', () => {
    const half = root(p('a', 'un'), of('list', li('c', 'trois')))
    expect(told(withLentBlocks(source, half))).toEqual(['un', '~two', 'trois', '~#d', '~four'])
  })

  it('lends nothing to a whole translation, whatever its order', () => {
    const whole = root(
      p('e', 'quatre'),
      p('a', 'un'),
      of('list', li('b', 'deux'), li('c', 'trois')),
      block('d'),
    )
    expect(withLentBlocks(source, whole)).toBe(whole)
  })

  it.each([
    ['of a structure of its own', root(p('a', 'un'), p('x', 'en plus'))],
    ['with no identity at all', root(of('paragraph', words('un')))],
  ])('lends nothing to a text %s', (_, own) => {
    expect(withLentBlocks(source, own)).toBe(own)
  })
})
