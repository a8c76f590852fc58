import { describe, expect, it } from 'vitest'

import type { Concept, Term } from '../terms/concept'

import { deskUnit, translatedUnit } from './desk.fixture'
import { actorsOf, neededConcepts } from './needed'

const concept = (id: string, ...terms: [string, Term['status']][]): Concept => ({
  ...{ id, kind: 'term' },
  terms: terms.map(([locale, status]) => ({ locale, status, text: `${id} ${locale}` })),
})

describe('What the desk is told', () => {
  it('are the concepts that its checks need, in its two languages', () => {
    const said = deskUnit('a', { terms: [{ concept: 'city', start: 0, end: 4, terms: [] }] })
    const concepts = [
      concept('city', ['en', 'preferred'], ['fr', 'preferred'], ['es', 'preferred']),
      concept('mayor', ['en', 'preferred'], ['fr', 'preferred']),
      concept('town', ['en', 'preferred'], ['fr', 'forbidden']),
      concept('street', ['en', 'preferred'], ['es', 'forbidden']),
    ]
    const needed = neededConcepts([said], { concepts, locales: ['en', 'fr'] })
    expect(needed.map(({ id }) => id)).toEqual(['city', 'town'])
    expect(needed[0]?.terms.map(({ locale }) => locale)).toEqual(['en', 'fr'])
  })

  it('are the names of those who are named, and of nobody else', () => {
    const unit = translatedUnit('a', {
      reviewer: 'users:2',
      waivers: [{ check: 'codes', reason: '', by: 'users:3', at: '' }],
    })
    expect(new Set(actorsOf(unit))).toEqual(new Set(['users:1', 'users:2', 'users:3']))
  })
})
