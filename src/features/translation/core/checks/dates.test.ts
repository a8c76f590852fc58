import { describe, expect, it } from 'vitest'

import { judgement } from '../../../../../tests/translation/corpus/measure'

const of = (source: string, target: string, locale: string) =>
  judgement('dates', [source, target], locale)

describe('months of a translation', () => {
  it.each([
    ['fr', 'On 30 September', 'Le 30 octobre', 'Le 30 septembre'],
    ['es', 'on May 3', 'el 3 de marzo', 'el 3 de mayo'],
  ])('that have changed are mended in %s', (locale, source, target, mended) => {
    expect(of(source, target, locale)).toEqual({ faults: ['monthChanged'], mended })
  })

  it('are found where Arabic writes a preposition with them', () => {
    expect(of('in March 2024', 'بمارس 2024', 'ar').faults).toEqual([])
    expect(of('in March 2024', 'في أبريل 2024', 'ar').faults).toEqual(['monthChanged'])
  })

  it('are reported when they are missing', () => {
    expect(of('in September', 'bientôt', 'fr').faults).toEqual(['monthMissing'])
  })

  it.each([
    ['fr', 'March 27, 2024', '27/03/2024'],
    ['ar', 'in April 2024', 'في نيسان 2024'],
    ['ar', 'in April 2024', 'في نيسان/أبريل 2024'],
    ['fr', 'Cities may march on', 'Les villes peuvent avancer'],
    ['fr', 'March with us', 'Marchez avec nous'],
  ])('are right in %s: %s', (locale, source, target) => {
    expect(of(source, target, locale).faults).toEqual([])
  })
})
