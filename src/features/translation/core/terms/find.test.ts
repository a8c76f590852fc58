import { describe, expect, it } from 'vitest'

import type { Concept, Term } from './concept'
import { findTerms } from './find'

const concept = (id: string, locale: string, text: string, more: Partial<Term> = {}): Concept => ({
  id,
  kind: 'term',
  terms: [{ locale, text, status: 'preferred', ...more }],
})

const found = (text: string, locale: string, ...concepts: Concept[]) =>
  findTerms(text, locale, concepts).map(({ concept: { id }, start, end }) => [
    id,
    text.slice(start, end),
  ])

describe('a term in a text', () => {
  it('is a whole word, not a part of one', () => {
    const art = concept('art', 'en', 'art')
    expect(found('Art starts a party: art!', 'en', art)).toEqual([
      ['art', 'Art'],
      ['art', 'art'],
    ])
  })

  it('gives way to a longer one at the same place', () => {
    const short = concept('short', 'en', 'Strong Cities')
    const long = concept('long', 'en', 'Strong Cities Network')
    expect(found('The Strong Cities Network; Strong Cities', 'en', short, long)).toEqual([
      ['long', 'Strong Cities Network'],
      ['short', 'Strong Cities'],
    ])
  })

  it('keeps its case where the concept asks for it, except when forbidden', () => {
    const name: Concept = { ...concept('name', 'en', 'Strong Cities'), caseSensitive: true }
    expect(found('strong cities', 'en', name)).toEqual([])
    const banned: Concept = {
      ...concept('banned', 'fr', 'Villes fortes', { status: 'forbidden' }),
      caseSensitive: true,
    }
    expect(found('Les villes fortes', 'fr', banned)).toEqual([['banned', 'villes fortes']])
  })

  it('is found behind an elision, with either apostrophe and any space', () => {
    const town = concept('town', 'fr', 'hôtel de ville')
    expect(found('L’hôtel de\u00a0ville', 'fr', town)).toEqual([['town', 'hôtel de\u00a0ville']])
    const today = concept('today', 'fr', 'aujourd’hui')
    expect(found("Aujourd'hui", 'fr', today)).toEqual([['today', "Aujourd'hui"]])
  })

  it('is found composed or decomposed', () => {
    expect(found('re\u0301seau', 'fr', concept('network', 'fr', 'réseau'))).toHaveLength(1)
  })

  it('takes the endings that its pattern leaves open', () => {
    const summit = concept('summit', 'fr', 'sommet mondial', { patterns: ['sommet* mondia*'] })
    expect(found('Les sommets mondiaux', 'fr', summit)).toEqual([['summit', 'sommets mondiaux']])
    expect(found('Le sommet est mondial', 'fr', summit)).toEqual([])
  })

  it('is found fast in a text made against its pattern', () => {
    const pattern = concept('slow', 'en', 'x', { patterns: ['a* a* a* a* b*'] })
    const began = performance.now()
    expect(found('a '.repeat(20_000), 'en', pattern)).toEqual([])
    expect(performance.now() - began).toBeLessThan(2000)
  })

  it.each(['والمدن القوية', 'للمدن القوية', 'بالمدن القوية', 'المُدن القويّة', 'المـدن القوية'])(
    'is found in Arabic with what is written together with it: %s',
    (text) => {
      expect(found(text, 'ar', concept('cities', 'ar', 'المدن القوية'))).toHaveLength(1)
    },
  )

  it('makes no difference between the forms of alef', () => {
    expect(found('الإتحاد', 'ar', concept('union', 'ar', 'الاتحاد'))).toHaveLength(1)
  })

  it('is not found in a longer Arabic word', () => {
    expect(found('تمدن القوية', 'ar', concept('cities', 'ar', 'المدن القوية'))).toEqual([])
  })

  it('is found behind an Arabic letter when it is Latin', () => {
    expect(found('ندوة NLC وSCN', 'ar', concept('scn', 'ar', 'SCN'))).toEqual([['scn', 'SCN']])
  })

  it.each([
    ['zh', '强大城市网络的成员', '城市网络'],
    ['ja', '強い都市ネットワークの会員', '都市ネットワーク'],
  ])('is found where words are not divided: %s', (locale, text, term) => {
    expect(found(text, locale, concept('network', locale, term))).toEqual([['network', term]])
  })
})
