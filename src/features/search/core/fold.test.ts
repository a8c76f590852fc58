import { describe, expect, it } from 'vitest'

import { fold } from './fold'

describe('a folded text', () => {
  it.each([
    ['KÖLN', 'koln'],
    ['Évry', 'evry'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['Iğdır', 'igdir'],
    ['Tromsø', 'tromso'],
    ['œuvre', 'oeuvre'],
    ['ﬁn', 'fin'],
    ['Āfrīkā', 'afrika'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it.each([
    ['vowel signs', 'مُدُنٌ', 'مدن'],
    ['tatweel', 'مـــدن', 'مدن'],
    ['forms of alef', 'أإآٱا', 'ااااا'],
    ['alef maksura', 'مستشفى', 'مستشفي'],
    ['teh marbuta', 'مدينة', 'مدينه'],
    ['Persian letters', 'کی', 'كي'],
    ['hamza on a carrier', 'رئيس مؤتمر', 'رييس موتمر'],
    ['digits', '٢٠٢٦ ۲۰۲۶', '2026 2026'],
  ])('has no %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('keeps the signs that are letters of their own', () => {
    for (const text of ['हिन्दी', 'ガラス', '서울', 'กรุงเทพ']) expect(fold(text)).toBe(text)
  })

  it('is the same when it is folded again, and however it was composed', () => {
    for (const text of ['Köln', 'مُدُنٌ', 'ẞ', 'é']) {
      expect(fold(fold(text))).toBe(fold(text))
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
    }
  })
})
