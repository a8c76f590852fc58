import { describe, expect, it } from 'vitest'

import { deskUnit } from './desk.fixture'
import { missingIds, missingTerm, offersOf, outsiderIn } from './offers'

const match = (target: string, score: number) => ({
  ...{ source: 'A source', target, score, kind: 'similar' },
})

describe('The suggestions of a text', () => {
  it('are numbered with the best of the memory first, and nothing twice', () => {
    const unit = deskUnit('a', {
      target: 'Déjà là',
      matches: [match('Proche', 0.8), match('Même', 1), match('Déjà là', 0.9)],
      suggestions: [
        {
          id: 7,
          target: 'Même',
          origin: 'machine',
          originDetail: null,
          stale: false,
          by: '',
          at: '',
        },
        {
          id: 8,
          target: 'Autre',
          origin: 'human',
          originDetail: null,
          stale: true,
          by: 'users:4',
          at: '',
        },
      ],
    })
    expect(offersOf(unit).map(({ target, kind }) => [target, kind])).toEqual([
      ['Même', 'memory'],
      ['Proche', 'memory'],
      ['Autre', 'person'],
    ])
  })

  it('are as many as there are keys', () => {
    const matches = Array.from({ length: 12 }, (_, at) => match(`Texte ${at}`, 0.9))
    expect(offersOf(deskUnit('a', { matches }))).toHaveLength(9)
  })
})

describe('A suggestion', () => {
  it('names the partner whose link it came by, and no reader', () => {
    expect(outsiderIn('link:Ville de Lyon (Anne: mairie)')).toEqual({
      partner: 'Ville de Lyon (Anne: mairie)',
    })
    expect(outsiderIn('reader:7')).toBe('reader')
    expect(outsiderIn('users:5')).toBeUndefined()
  })
})

describe('What is missing in a text', () => {
  it('are the codes of the source, in their order', () => {
    const unit = { source: 'a <g2>b</g2> <x1/> <g3>c</g3>' }
    expect(missingIds(unit, '<x1/> d')).toEqual([2, 3])
  })

  it('is the first concept of which no term is said', () => {
    const concept = (name: string, ...words: [string, string][]) => ({
      ...{ concept: name, start: 0, end: 1 },
      terms: words.map(([text, status]) => ({ text, status })),
    })
    const terms = [
      concept('city', ['ville', 'preferred']),
      concept('mayor', ['bourgmestre', 'admitted'], ['maire', 'preferred'], ['chef', 'forbidden']),
    ]
    expect(missingTerm({ terms }, 'La Ville')).toBe('maire')
    expect(missingTerm({ terms }, 'La ville et son bourgmestre')).toBeUndefined()
  })
})
