import { describe, expect, it } from 'vitest'

import { judgement } from '../../../../../tests/translation/corpus/measure'

describe('an address', () => {
  it.each([
    ['See https://example.org/a.', 'Voir https://example.org/b.', 'Voir https://example.org/a.'],
    ['Write to a@example.org.', 'Écrire à a@exemple.org.', 'Écrire à a@example.org.'],
  ])('that has changed is put back: %s', (source, target, mended) => {
    expect(judgement('addresses', [source, target], 'fr')).toEqual({
      faults: ['addressMissing'],
      mended,
    })
  })

  it('is missed', () => {
    expect(judgement('addresses', ['www.example.org', 'notre site'], 'fr').faults).toEqual([
      'addressMissing',
    ])
  })

  it.each([
    ['See https://example.org/en/a.', 'Voir https://example.org/fr/a\u202f!'],
    ['(https://example.org)', '«\u202fhttps://example.org\u202f»'],
  ])('may name the locale and have other marks around it: %s', (source, target) => {
    expect(judgement('addresses', [source, target], 'fr').faults).toEqual([])
  })
})
