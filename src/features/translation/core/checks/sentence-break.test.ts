import { describe, expect, it } from 'vitest'

import { judgement } from '../../../../../tests/translation/corpus/measure'

const of = (source: string, target: string) => judgement('sentence-break', [source, target], 'fr')

describe('a full stop before a small letter', () => {
  it('is removed', () => {
    expect(of('Towns of 45 lands for all', 'Villes de 45 pays. pour tous')).toEqual({
      faults: ['sentenceBroken'],
      mended: 'Villes de 45 pays pour tous',
    })
  })

  it.each([
    'Clubs, etc. et plus',
    'à 9 h a.m. ou après',
    'M. de Gaulle',
    'Fin. Début',
    'Mme. de Staël',
  ])('is right in %s', (target) => {
    expect(of('x', target).faults).toEqual([])
  })

  it('may be that of the source', () => {
    expect(of('Made by acme. corp people', 'Fait par acme. corp').faults).toEqual([])
  })
})
