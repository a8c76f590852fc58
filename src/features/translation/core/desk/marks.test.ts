import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { codeIds, plainText } from '../inline/inline'
import { fromTagged, toTagged } from '../inline/tagged'

import { inlineOf, type Piece, piecesOf, repaired, samePieces } from './marks'

const CODES = [
  { id: 1, paired: true },
  { id: 2, paired: true },
  { id: 3, paired: false },
]

const mark = fc.record({
  id: fc.integer({ min: 1, max: 4 }),
  kind: fc.constantFrom('open' as const, 'close' as const, 'alone' as const),
})
const pieces: fc.Arbitrary<Piece[]> = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), mark))

const wordsOf = (list: readonly Piece[]) => list.filter((it) => typeof it === 'string').join('')
const tagged = (list: readonly Piece[]) => toTagged(inlineOf(list, CODES))

describe('pieces of a text', () => {
  it.each(['', 'words', '<g1>a<g2>b</g2></g1>', 'a<x3/>b &amp; c', '<g1></g1>'])(
    'say %s again',
    (line) => {
      expect(tagged(piecesOf(fromTagged(line)))).toBe(line)
    },
  )

  it('come back as they are after any editing that was repaired', () => {
    fc.assert(
      fc.property(pieces, (edited) => {
        const whole = repaired(edited, CODES)
        const content = inlineOf(edited, CODES)
        expect(samePieces(piecesOf(content), whole)).toBe(true)
        expect(samePieces(repaired(whole, CODES), whole)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('lose no word by a repair, and have each code once at most', () => {
    fc.assert(
      fc.property(pieces, (edited) => {
        const content = inlineOf(edited, CODES)
        expect(plainText(content)).toBe(wordsOf(edited))
        expect(new Set(codeIds(content)).size).toBe(codeIds(content).length)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a repair', () => {
  const open = (id: number): Piece => ({ id, kind: 'open' })
  const close = (id: number): Piece => ({ id, kind: 'close' })

  it.each<[string, Piece[], string]>([
    ['takes the other half of a pair away', ['a', open(1), 'b'], 'ab'],
    ['takes away what another text brought', ['a', open(9), 'b', close(9)], 'ab'],
    [
      'keeps the first of a code that stands twice',
      ['a', { id: 3, kind: 'alone' }, 'b', { id: 3, kind: 'alone' }],
      'a<x3/>b',
    ],
    ['turns a pair round that was put upside down', [close(1), 'a', open(1)], '<g1>a</g1>'],
    [
      'ends the inner of two crossing pairs with the outer',
      [open(1), 'a', open(2), 'b', close(1), 'c', close(2)],
      '<g1>a<g2>b</g2></g1>c',
    ],
  ])('%s', (_, edited, line) => {
    expect(tagged(edited)).toBe(line)
  })
})
