import { describe, expect, it } from 'vitest'

import { judgement } from '../../../../../tests/translation/corpus/measure'

describe('a text', () => {
  it('is no longer than its field may be', () => {
    const pair = ['News', '<g1>Nouvelles</g1>'] as const
    expect(judgement('length', pair, 'fr', { maxLength: 8 }).faults).toEqual(['textTooLong'])
    expect(judgement('length', pair, 'fr', { maxLength: 9 }).faults).toEqual([])
    expect(judgement('length', pair, 'fr').faults).toEqual([])
  })

  it.each([
    ['fr', 'Mayors met in the old town hall.', 'Réunion.', ['textMuchShorter']],
    ['fr', 'Mayors met in the old town hall.', 'mot '.repeat(30), ['textMuchLonger']],
    ['fr', 'Mayors met', 'Réunion des maires de toutes les villes', []],
    ['zh', 'Mayors met in the old town hall.', '市长们在老市政厅会面。', []],
  ])('of %s is about as long as its source: %s', (locale, source, target, faults) => {
    expect(judgement('length-ratio', [source, target], locale).faults).toEqual(faults)
  })
})
