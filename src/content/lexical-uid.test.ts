import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type LexicalNode, lexicalNodes } from './lexical-node'
import { withUids, withUidsRestored } from './lexical-uid'

const counter = () => {
  let count = 0
  return () => `new-${count++}`
}
const paragraph = (text: string, uid?: string): LexicalNode => ({
  type: 'paragraph',
  children: text === '' ? [] : [{ type: 'text', text }],
  ...(uid ? { $: { uid } } : {}),
})
const root = (...children: LexicalNode[]): LexicalNode => ({ type: 'root', children })
const uids = (tree: LexicalNode) =>
  [...lexicalNodes(tree)].flatMap((node) => (node.$?.uid ? [node.$.uid] : []))

const anyTree: fc.Arbitrary<LexicalNode> = fc
  .array(
    fc.record({
      type: fc.constantFrom('paragraph', 'heading', 'quote', 'tablecell'),
      text: fc.constantFrom('', 'a', 'b', 'c d'),
      uid: fc.option(fc.constantFrom('u1', 'u2', 'u3', ''), { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .map((blocks) =>
    root(...blocks.map(({ type, text, uid }) => ({ ...paragraph(text, uid), type }))),
  )

describe('withUids', () => {
  it('gives every block one uid of its own, for any tree', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const found = uids(withUids(tree, counter()))
        expect(found).toHaveLength(tree.children?.length ?? 0)
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const once = withUids(tree, counter())
        expect(withUids(once, () => 'never')).toEqual(once)
      }),
    )
  })

  it('leaves the uid with the first of two blocks that claim it', () => {
    const tree = withUids(root(paragraph('a', 'u1'), paragraph('b', 'u1')), counter())
    expect(uids(tree)).toEqual(['u1', 'new-0'])
  })

  it('gives none to an item that only wraps a nested list', () => {
    const nested: LexicalNode = { type: 'list', children: [] }
    expect(uids(withUids(root({ type: 'listitem', children: [nested] }), counter()))).toEqual([])
  })
})

describe('withUidsRestored', () => {
  it('gives a lost uid to the new block with the same text', () => {
    const before = root(paragraph('kept', 'u1'), paragraph('moved', 'u2'))
    const after = root({ ...paragraph('moved'), type: 'heading' }, paragraph('kept', 'u1'))
    expect(uids(withUidsRestored(after, before))).toEqual(['u2', 'u1'])
  })

  it('takes the uid from the emptied original of a cut', () => {
    const before = root(paragraph('cut me', 'u1'))
    const after = root(paragraph('', 'u1'), paragraph('cut me'))
    const restored = withUidsRestored(after, before)
    expect(restored.children?.map((node) => node.$?.uid)).toEqual([undefined, 'u1'])
  })

  it('leaves a tree alone whose blocks all kept their uids', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const saved = withUids(tree, counter())
        expect(withUidsRestored(saved, saved)).toEqual(saved)
      }),
    )
  })
})
