import { describe, expect, it } from 'vitest'

import { judgement } from '../../../../../tests/translation/corpus/measure'

describe('codes of a translation', () => {
  it.each([
    ['missing', 'Read the report.', ['codeMissing']],
    ['doubled', 'Lisez <g1>le</g1> <g1>rapport</g1> <g2>ici</g2>.', ['codeDoubled']],
    ['unknown', 'Lisez <g1>le rapport</g1> <g2>ici</g2><x7/>.', ['codeUnknown']],
    ['around each other', 'Lisez <g1>le <g2>rapport</g2></g1> ici.', ['codeNesting']],
    ['of another kind', 'Lisez <g1>le rapport</g1> <x2/>ici.', ['codeNesting']],
  ])('are reported when %s', (fault, target, faults) => {
    const source =
      fault === 'missing' ? 'Read <g1>the report</g1>.' : 'Read <g1>the report</g1> <g2>here</g2>.'
    expect(judgement('codes', [source, target], 'fr').faults).toEqual(faults)
  })

  it('may change their order, as words do', () => {
    const pair = ['<g1>red</g1> <g2>house</g2>', '<g2>maison</g2> <g1>rouge</g1>'] as const
    expect(judgement('codes', pair, 'fr').faults).toEqual([])
  })
})
