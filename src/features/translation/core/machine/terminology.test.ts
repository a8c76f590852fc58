import { describe, expect, it } from 'vitest'

import type { Concept, Term } from '../terms/concept'
import { terminologyFor } from './terminology'

const concept = (kind: Concept['kind'], ...terms: Partial<Term>[]): Concept => ({
  id: '1',
  kind,
  terms: terms.map((term) => ({ locale: 'en', text: '', status: 'preferred', ...term })),
})

describe('what an engine is told of terms', () => {
  it.each([
    ['a name without a translation', concept('name', { text: 'Strong Cities' })],
    [
      'what keeps the source form in that language',
      concept('term', { text: 'SCN' }, { locale: 'fr', text: 'SCN', keepSource: true }),
    ],
    ['an acronym that is kept', concept('acronym', { text: 'NLC', acronymPolicy: 'keep' })],
    ['a name that is the same', concept('name', { text: 'Oslo' }, { locale: 'fr', text: 'Oslo' })],
  ])('masks %s', (_, it) => {
    const { names, glossary } = terminologyFor([it], 'en', 'fr')
    expect(names).toEqual([it.terms[0]?.text])
    expect(glossary).toEqual([])
  })

  it('pairs preferred and admitted words with the preferred one, never a forbidden one', () => {
    const it = concept(
      'term',
      { text: 'polarisation' },
      { text: 'polarization', status: 'admitted' },
      { text: 'division', status: 'forbidden' },
      { locale: 'es', text: 'polarización' },
      { locale: 'es', text: 'división', status: 'forbidden' },
    )
    expect(terminologyFor([it], 'en', 'es')).toEqual({
      names: [],
      glossary: [
        { source: 'polarisation', target: 'polarización' },
        { source: 'polarization', target: 'polarización' },
      ],
    })
  })

  it('says nothing of a term that the language has none for', () => {
    const it = concept('term', { text: 'mayor' }, { locale: 'es', text: 'alcalde' })
    expect(terminologyFor([it], 'en', 'fr')).toEqual({ names: [], glossary: [] })
  })
})
