import { describe, expect, it } from 'vitest'

import { judgement } from '../../../../../tests/translation/corpus/measure'

describe('marks of direction', () => {
  it.each([
    ['an override', 'le \u202emaire\u202c', 2],
    ['an isolate that stays open', 'le \u2067maire', 1],
    ['an isolate that stays open at a line break', 'le \u2067maire<x1/>la \u2069ville', 2],
    ['a mark that closes nothing', 'le maire\u2069', 1],
  ])('are removed: %s', (_, target, count) => {
    const source = target.includes('x1') ? 'a<x1/>b' : 'a'
    const { faults, mended } = judgement('bidi', [source, target], 'fr')
    expect(faults).toEqual(Array(count).fill('directionMarkStray'))
    expect(mended).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  })

  it('that cross are disentangled', () => {
    const target = 'le \u2067\u202bmaire\u2069\u202c'
    expect(judgement('bidi', ['a', target], 'fr').mended).toBe('le \u202bmaire\u202c')
  })

  it('are right in pairs, and alone where they need no partner', () => {
    const target = '\u2067نص \u2066+1 250\u2069 نص\u2069 \u200f'
    expect(judgement('bidi', ['x', target], 'ar').faults).toEqual([])
  })
})
