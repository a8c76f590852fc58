import { describe, expect, it } from 'vitest'

import { judgement } from '../../../../../tests/translation/corpus/measure'

const of = (text: string, locale = 'fr') => judgement('untranslated', [text, text], locale).faults

describe('a target that is its source', () => {
  it.each(['Image of the harbour', 'Host cities', 'Read <g1>the report</g1>'])(
    'is not translated: %s',
    (text) => {
      expect(of(text)).toEqual(['textUntranslated'])
    },
  )

  it.each([
    'Nairobi',
    'Communication',
    'Eric Rosand',
    'Institute for Strategic Dialogue',
    'National League of Cities',
    '12/04/2023',
    'https://example.org/some/path',
    '#StrongerTogether',
    '<x1/>',
  ])('is right when nothing in it is translated: %s', (text) => {
    expect(of(text)).toEqual([])
  })
})
