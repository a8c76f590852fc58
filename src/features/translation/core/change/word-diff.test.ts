import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { wordDiff } from './word-diff'
import { countWords } from './words'

const without = (kind: string, parts: ReturnType<typeof wordDiff>) =>
  parts
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('')

describe('a word diff', () => {
  it('shows the one word that changed', () => {
    expect(wordDiff('Forty cities met.', 'Fifty cities met.', 'en')).toEqual([
      { kind: 'removed', text: 'Forty' },
      { kind: 'added', text: 'Fifty' },
      { kind: 'same', text: ' cities met.' },
    ])
  })

  it('shows words, not sentences, in a script without spaces', () => {
    expect(wordDiff('城市网络很强大', '城市网络很安全', 'zh')).toEqual([
      { kind: 'same', text: '城市网络很' },
      { kind: 'removed', text: '强大' },
      { kind: 'added', text: '安全' },
    ])
  })

  it.each(['en', 'fr', 'ar', 'zh-Hant', 'ja', 'th'])(
    'loses nothing of either text (%s)',
    (locale) => {
      const texts = fc
        .array(fc.constantFrom('city', 'مدينة', '城市', 'เมือง', ' ', '  ', '.', '\n', '😀'))
        .map((it) => it.join(''))
      fc.assert(
        fc.property(texts, texts, (before, after) => {
          const parts = wordDiff(before, after, locale)
          expect(without('added', parts)).toBe(before)
          expect(without('removed', parts)).toBe(after)
        }),
      )
    },
  )
})

describe('the number of words', () => {
  it.each([
    ['', 'en', 0],
    ['Strong cities, strong networks!', 'en', 4],
    ["L'eau : 25 villes", 'fr', 3],
    ['شبكة المدن القوية', 'ar', 3],
    ['强大的城市网络', 'zh', 4],
    ['😀 — …', 'en', 0],
  ])('of %j (%s) is %d', (text, locale, count) => {
    expect(countWords(text, locale)).toBe(count)
  })
})
