import { describe, expect, it } from 'vitest'

import { judgement } from '../../../../../tests/translation/corpus/measure'

const of = (source: string, target: string, locale: string) =>
  judgement('doubled-words', [source, target], locale)

describe('words that stand twice', () => {
  it.each([
    ['fr', 'le comité comité guide', 'le comité guide'],
    ['fr', 'le Le maire', 'le maire'],
    ['fr', 'un résumé <g1>résumé</g1>', 'un résumé<g1></g1>'],
    ['fr', 'à ses affaires et à ses affaires.', 'à ses affaires.'],
    ['es', 'los alcaldes de de la región', 'los alcaldes de la región'],
    ['ar', 'الملخص الملخص أدناه', 'الملخص أدناه'],
  ])('are found and removed in %s: %s', (locale, target, mended) => {
    const source = target.includes('<g1>') ? 'a <g1>summary</g1>' : 'a summary'
    expect(of(source, target, locale)).toEqual({ faults: ['wordsDoubled'], mended })
  })

  it.each([
    ['fr', 'Nous nous voyons, vous vous asseyez.'],
    ['fr', 'Oui, oui. Oui !'],
    ['fr', '12 12'],
    ['es', 'poco a poco'],
    ['ar', 'خطوة خطوة'],
    ['fr', 'des maires et des élus et des maires'],
  ])('are right in %s: %s', (locale, target) => {
    expect(of('We see each other.', target, locale).faults).toEqual([])
  })

  it('may be what the source says', () => {
    expect(of('Baden Baden', 'Baden Baden', 'fr').faults).toEqual([])
  })
})
