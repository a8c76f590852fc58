import { describe, expect, it } from 'vitest'

import { foldedWords, wordsOf } from './words'

describe('the words of a text', () => {
  it('are divided by whatever is no letter and no digit', () => {
    expect(foldedWords('Saint-Denis, l’été 2024/25: 1.5 °C!', 'fr')).toBe(
      'saint denis l ete 2024 25 1 5 c',
    )
  })

  it('are divided by Unicode where no spaces are written', () => {
    expect(foldedWords('東京都の都市', 'ja').split(' ')).toContain('都市')
    expect(foldedWords('เมืองที่เข้มแข็ง', 'th').split(' ')).toContain('เมือง')
  })

  it('lose the Arabic article, with what is written together with it', () => {
    expect(foldedWords('المدن والمدن بالمدن للمدن مدن', 'ar')).toBe('مدن مدن مدن مدن مدن')
    expect(foldedWords('ألم', 'ar')).toBe('الم')
  })

  it('know where they stand', () => {
    const text = 'À Ko\u0308ln, التَّمَاسُك'
    expect(wordsOf(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      'À',
      'Ko\u0308ln',
      'التَّمَاسُك',
    ])
  })
})
