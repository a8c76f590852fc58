import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { flatten, reading, replaceWords, spanOf } from './flat'
import { codeIds, type InlineText, normalized, plainText } from './inline'
import { fromTagged, toTagged } from './tagged'

const inlineText: fc.Arbitrary<InlineText> = fc.letrec<{ text: InlineText }>((tie) => ({
  text: fc
    .array(
      fc.oneof(
        { maxDepth: 3 },
        fc.string({ unit: 'grapheme' }),
        fc.record({ x: fc.integer({ min: 1, max: 9 }) }),
        fc.record({ g: fc.integer({ min: 1, max: 9 }), content: tie('text') }),
      ),
      { maxLength: 5 },
    )
    .map(normalized),
})).text

describe('words of a flat text that are replaced', () => {
  it('never lose, double or cross a code', () => {
    fc.assert(
      fc.property(
        inlineText,
        fc.nat(40),
        fc.nat(40),
        fc.string(),
        (content, start, length, replacement) => {
          const changed = replaceWords(content, { start, end: start + length, replacement })
          expect(codeIds(changed)).toEqual(codeIds(content))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('leave a text as it is when nothing replaces nothing', () => {
    fc.assert(
      fc.property(inlineText, fc.nat(40), (content, start) => {
        expect(replaceWords(content, { start, end: start, replacement: '' })).toEqual(content)
      }),
    )
  })

  it('are put on the side of the tag that the offset names', () => {
    const content = fromTagged('le<g1>Sommet</g1>')
    const put = (start: number) =>
      toTagged(replaceWords(content, { start, end: start, replacement: '_' }))
    expect([put(2), put(3)]).toEqual(['le_<g1>Sommet</g1>', 'le<g1>_Sommet</g1>'])
  })
})

describe('the reading of a text', () => {
  it('has a line break for a code of that type and a place holder for other lone codes', () => {
    const codes = [{ id: 1, type: 'lb', paired: false, attributes: {} }] as const
    expect(reading(fromTagged('a<x1/>b<x2/><g3>c</g3>'), codes).text).toBe('a\nb\uFFFCc')
  })

  it('knows where its words stand between the tags', () => {
    const read = reading(fromTagged('le <g1>mot mot</g1>'))
    const { start, end } = spanOf(read, 3, 6)
    expect(flatten(read.content).text.slice(start, end)).toBe('mot')
    expect(plainText(read.content).slice(3, 6)).toBe('mot')
  })
})
