import { describe, expect, it } from 'vitest'

import { judgement } from '../../../../../tests/translation/corpus/measure'

const of = (source: string, target: string, locale: string) =>
  judgement('numbers', [source, target], locale)

describe('numbers of a translation', () => {
  it.each([
    ['fr', 'more than 65 mayors', 'plus de 56 maires', 'plus de 65 maires'],
    ['fr', '1,200 people', '1,2 personnes', '1\u202f200 personnes'],
    ['es', '2.5 million', '25 millones', '2,5 millones'],
    ['ar', '65 mayors', '٥٦ رئيس بلدية', '٦٥ رئيس بلدية'],
  ])('that have changed are mended in %s: %s', (locale, source, target, mended) => {
    expect(of(source, target, locale)).toEqual({ faults: ['numberChanged'], mended })
  })

  it('are reported one by one when some are missing and others are new', () => {
    expect(of('3 towns, 44 people', 'des gens', 'fr').faults).toEqual([
      'numberMissing',
      'numberMissing',
    ])
    expect(of('towns', '77 villes', 'fr').faults).toEqual(['numberAdded'])
  })

  it.each([
    ['fr', '1,200', '1\u202f200'],
    ['fr', '1,200', '1 200'],
    ['es', '25,000', '25.000'],
    ['es', '25,000', '25 000'],
    ['ar', '1,200.5', '١٬٢٠٠٫٥'],
    ['fr', '21 mayors', 'vingt et un maires'],
    ['fr', '80 mayors', 'quatre-vingts maires'],
    ['es', '21 mayors', 'veintiún alcaldes'],
    ['ar', '21 mayors', 'واحد وعشرون رئيساً'],
    ['ar', '2 towns in 1 day', 'بلدتان في يوم'],
    ['fr', 'the first day', 'le 1er jour'],
    ['fr', 'the 21st century', 'le XXIe siècle'],
    ['fr', '2:30 pm', '14 h 30'],
    ['fr', '2 pm', '14:00'],
    ['es', '1.2 billion', '1200 millones'],
    ['fr', '3/27/2024', '27 mars 2024'],
    ['fr', 'March 27, 2024', '27/03/2024'],
    ['fr', '27.03.2024', '27/03/2024'],
    ['fr', 'In 2024 and in 2024', 'En 2024'],
    ['fr', 'see https://example.org/2024', 'voir https://example.org/2024'],
  ])('are the same in %s: %s and %s', (locale, source, target) => {
    expect(of(source, target, locale).faults).toEqual([])
  })
})
