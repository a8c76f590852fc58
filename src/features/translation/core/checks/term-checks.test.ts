import { describe, expect, it } from 'vitest'

import { judgement, unitOf } from '../../../../../tests/translation/corpus/measure'

describe('a name that is kept', () => {
  it.each([
    ['fr', 'Strong Cities grows', 'Les cités solides grandissent', ['nameChanged']],
    ['fr', 'The Strong Cities Network grows', 'Strong Cities grandit', ['nameChanged']],
    ['fr', 'Strong Cities grows', 'Strong Cities grandit', []],
    ['fr', 'strong cities grow', 'Des villes solides grandissent', []],
    ['ar', 'Strong Cities grows', 'تنمو Strong\u00a0Cities', []],
  ])('stands letter by letter in %s: %s', (locale, source, target, faults) => {
    expect(judgement('names', [source, target], locale).faults).toEqual(faults)
  })

  it('gets its capitals back', () => {
    expect(judgement('names', ['Strong Cities', 'Les Strong cities'], 'fr').mended).toBe(
      'Les Strong Cities',
    )
  })
})

describe('a forbidden term', () => {
  it('is replaced where it stands as it is in the list', () => {
    expect(judgement('forbidden-terms', ['The SCN', 'Le RCS'], 'fr')).toEqual({
      faults: ['termForbidden'],
      mended: 'Le SCN',
    })
  })

  it('is found in other forms', () => {
    const pair = ['For Strong Cities', 'Pour une ville forte'] as const
    expect(judgement('forbidden-terms', pair, 'fr').faults).toEqual(['termForbidden'])
  })

  it('is no fault where the source speaks of something else', () => {
    const pair = ['Resilient towns', 'Des villes fortes'] as const
    expect(judgement('forbidden-terms', pair, 'fr').faults).toEqual([])
  })
})

describe('a term of the source', () => {
  it.each([
    ['The International Steering Committee', 'Le groupe de conduite', ['termMissing']],
    ['The International Steering Committee', 'Le comité de pilotage international', []],
    ['Global Summits', 'Les sommets mondiaux', []],
  ])('is said with a term of the locale: %s, %s', (source, target, faults) => {
    expect(judgement('terms', [source, target], 'fr').faults).toEqual(faults)
  })
})

describe('an abbreviation', () => {
  it.each([
    ['kept', 'The NLC', 'La ligue', ['acronymNotKept']],
    ['kept', 'The NLC', 'La NLC', []],
    ['localised', 'The UN', 'L’UN', ['acronymNotLocalised']],
    ['localised', 'The UN', 'L’ONU', []],
    ['localised', 'The UN', 'Les Nations Unies', []],
    ['expanded', 'PVE', 'La PEV', ['acronymNotExpanded']],
    ['expanded', 'PVE', 'La prévention de l’extrémisme violent (PEV)', []],
  ])('is %s: %s, %s', (_, source, target, faults) => {
    expect(judgement('acronyms', [source, target], 'fr').faults).toEqual(faults)
  })

  it('is expanded only where the document uses it first', () => {
    const first = unitOf(['PVE', 'La prévention de l’extrémisme violent (PEV)'], 'fr')
    const pair = ['PVE', 'La PEV'] as const
    expect(judgement('acronyms', pair, 'fr', { document: [first] }).faults).toEqual([])
    expect(judgement('acronyms', pair, 'fr').mended).toBe(
      'La prévention de l’extrémisme violent (PEV)',
    )
  })

  it.each([
    ['The NATO office', 'Le bureau', ['acronymMissing']],
    ['The NATO office', 'Le bureau de l’NATO', []],
    ['Two NGOs', 'Deux NGO', []],
    ['PLEASE READ THIS NOTICE', 'LISEZ CET AVIS', []],
    ['Louis XIV', 'Louis le Grand', []],
  ])('that no term knows stays: %s, %s', (source, target, faults) => {
    expect(judgement('unknown-acronyms', [source, target], 'fr').faults).toEqual(faults)
  })
})

describe('one concept in one document', () => {
  const first = unitOf(['hate speech', 'le discours de haine'], 'fr')

  it('is not said in two ways', () => {
    const pair = ['hate speech', 'les discours haineux'] as const
    expect(judgement('consistency', pair, 'fr', { document: [first] })).toEqual({
      faults: ['termInconsistent'],
      mended: 'les discours de haine',
    })
    expect(judgement('consistency', pair, 'fr').faults).toEqual([])
  })

  it('is not said in two ways in one text', () => {
    const pair = [
      'Hate speech is hate speech',
      'Le discours de haine est un discours haineux',
    ] as const
    expect(judgement('consistency', pair, 'fr').faults).toEqual(['termInconsistent'])
  })

  it('has one translation where the source repeats itself', () => {
    const document = [unitOf(['Read more', 'Lire la suite'], 'fr')]
    const of = (target: string) =>
      judgement('repeated-source', ['Read more', target], 'fr', { document }).faults
    expect([of('En savoir plus'), of('Lire la suite')]).toEqual([['sourceRepeated'], []])
  })
})
