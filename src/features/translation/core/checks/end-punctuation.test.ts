import { describe, expect, it } from 'vitest'

import { judgement } from '../../../../../tests/translation/corpus/measure'

const of = (source: string, target: string, locale: string) =>
  judgement('end-punctuation', [source, target], locale)

describe('the mark at the end', () => {
  it.each([
    ['fr', 'It is ready.', 'C’est prêt', 'C’est prêt.'],
    ['fr', 'Who came?', 'Qui est venu.', 'Qui est venu\u202f?'],
    ['ar', 'Who came?', 'من جاء.', 'من جاء؟'],
    ['ja', 'It is ready.', '準備できました', '準備できました。'],
    ['fr', 'A title', 'Un titre.', 'Un titre'],
    ['fr', 'Where:', 'Où\u202f?', 'Où\u00a0:'],
  ])('is that of the source in %s: %s', (locale, source, target, right) => {
    const { faults, mended } = of(source, target, locale)
    expect([faults.length, mended]).toEqual([1, right])
    expect(of(source, right, locale).faults).toEqual([])
  })

  it.each([
    ['es', '“All is well.”', '«Todo va bien».'],
    ['fr', 'Clubs, etc. (new)', 'Clubs, etc. (nouveau)'],
    ['ar', 'Who came?', 'من جاء؟'],
    ['zh', 'It is ready.', '好了。'],
    ['es', 'Dr', 'Dra.'],
  ])('may stand on either side of a quotation mark: %s %s', (locale, source, target) => {
    expect(of(source, target, locale).faults).toEqual([])
  })
})
