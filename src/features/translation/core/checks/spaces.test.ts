import { describe, expect, it } from 'vitest'

import { judgement } from '../../../../../tests/translation/corpus/measure'

describe('two spaces in a row', () => {
  it.each([
    ['le  maire', 'le maire'],
    ['le <g1> maire</g1>', 'le <g1>maire</g1>'],
    ['Quoi \u202f?', 'Quoi\u202f?'],
  ])('become one: %s', (target, mended) => {
    const source = target.includes('g1') ? 'the <g1>mayor</g1>' : 'the mayor'
    expect(judgement('double-space', [source, target], 'fr')).toEqual({
      faults: ['spaceDoubled'],
      mended,
    })
  })
})

describe('a space at the edge of a text', () => {
  it.each([
    ['Partners', ' Partenaires', 'edgeSpaceExtra', 'Partenaires'],
    ['Partners', 'Partenaires\n', 'edgeSpaceExtra', 'Partenaires'],
    ['and ', 'et', 'edgeSpaceMissing', 'et '],
  ])('is as in the source: %j', (source, target, fault, mended) => {
    expect(judgement('edge-space', [source, target], 'fr')).toEqual({ faults: [fault], mended })
  })

  it('is right where the source has one', () => {
    expect(judgement('edge-space', ['and ', 'et '], 'fr').faults).toEqual([])
  })
})
