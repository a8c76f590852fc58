import { $getRoot, ParagraphNode } from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { inlineOf, type Piece, piecesOf } from '../../core/desk/marks'
import { type InlineText, normalized } from '../../core/inline/inline'
import { fromTagged, toTagged } from '../../core/inline/tagged'

import { $isCodeMark, CodeMarkNode } from './code-mark-node'
import { $pieces, $writePieces, type LookOf } from './pieces'
import { registerWholeCodes } from './whole-codes'

const CODES = [
  { id: 1, paired: true },
  { id: 2, paired: true },
  { id: 3, paired: false },
]
const lookOf: LookOf = ({ id, kind }) => ({ name: `${kind} ${id}`, type: 'bold' })

const editorWith = (pieces: readonly Piece[]) => {
  const editor = createHeadlessEditor({
    namespace: 'test',
    nodes: [CodeMarkNode, ParagraphNode],
    onError: (error) => {
      throw error
    },
  })
  registerWholeCodes(editor, () => ({ codes: CODES, lookOf }))
  const change = (work: () => void) => editor.update(work, { discrete: true })
  change(() => $writePieces(pieces, lookOf))
  return { change, text: () => editor.read(() => toTagged(inlineOf($pieces(), CODES))) }
}

const $mark = (id: number, kind: string) =>
  $getRoot()
    .getAllTextNodes()
    .flatMap((node) => [node.getPreviousSibling(), node.getNextSibling()])
    .find((node) => $isCodeMark(node) && node.__mark.id === id && node.__mark.kind === kind)

const words = fc.string({ unit: 'grapheme' })
const text: fc.Arbitrary<InlineText> = fc
  .tuple(words, words, words, words)
  .map(([before, inside, within, after]) =>
    normalized([before, { g: 1, content: [inside, { g: 2, content: [within] }] }, { x: 3 }, after]),
  )

describe('The editor', () => {
  it('holds any text as it is', () => {
    fc.assert(
      fc.property(text, (content) => {
        expect(editorWith(piecesOf(content)).text()).toBe(toTagged(content))
      }),
      { numRuns: 300 },
    )
  })

  it('takes away the other end with the one that somebody deletes', () => {
    const { change, text: now } = editorWith(piecesOf(fromTagged('a <g1>b <g2>c</g2></g1> d')))
    change(() => $mark(1, 'close')?.remove())
    expect(now()).toBe('a b <g2>c</g2> d')
  })

  it('keeps a code once when it is pasted a second time', () => {
    const { change, text: now } = editorWith(piecesOf(fromTagged('a <x3/> b')))
    change(() =>
      $mark(3, 'alone')?.insertAfter(
        new CodeMarkNode({ id: 3, kind: 'alone' }, lookOf({ id: 3, kind: 'alone' })),
      ),
    )
    expect(now()).toBe('a <x3/> b')
  })

  it('puts pairs that cross in order', () => {
    const { change, text: now } = editorWith(piecesOf(fromTagged('<g1>a</g1> b')))
    change(() => {
      $writePieces(
        [
          { id: 1, kind: 'open' },
          'a',
          { id: 2, kind: 'open' },
          'b',
          { id: 1, kind: 'close' },
          'c',
          { id: 2, kind: 'close' },
        ],
        lookOf,
      )
    })
    expect(now()).toBe('<g1>a<g2>b</g2></g1>c')
  })
})
