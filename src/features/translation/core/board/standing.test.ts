import { describe, expect, it } from 'vitest'

import { matrixOf, percentOf, type StateCount, standingOf } from './standing'

const count = (state: StateCount['state'], words: number, staleWords = 0): StateCount => ({
  ...{ collection: 'events', locale: 'fr', state, words, staleWords },
  units: 1,
  stale: staleWords > 0 ? 1 : 0,
})

describe('how far some texts are', () => {
  it('counts as done what a person confirmed and the source still says', () => {
    const standing = standingOf([
      count('reviewed', 40),
      count('translated', 30, 10),
      count('draft', 8),
      count('rejected', 2),
      count('machine', 15, 5),
      count('untranslated', 5),
    ])
    expect(standing).toMatchObject({ units: 6, words: 100, done: 60, left: 40, stale: 15 })
    expect(standing.machine).toBe(15)
    expect(standing.shares).toEqual({
      ...{ reviewed: 40, translated: 20, stale: 10, draft: 10, machine: 15, untranslated: 5 },
    })
  })

  it('draws every word exactly once', () => {
    const standing = standingOf([count('reviewed', 7, 3), count('rejected', 4, 4)])
    const drawn = Object.values(standing.shares).reduce((sum, it) => sum + it)
    expect(drawn).toBe(standing.words)
  })

  it('is 100 per cent only when nothing is left, and nothing where there is nothing', () => {
    expect(percentOf(standingOf([count('reviewed', 999), count('draft', 1)]))).toBe(99)
    expect(percentOf(standingOf([count('reviewed', 999)]))).toBe(100)
    expect(percentOf(standingOf([]))).toBeNull()
  })
})

describe('the table of collections and languages', () => {
  const counts = [
    count('reviewed', 10),
    { ...count('untranslated', 30), collection: 'pages', locale: 'ar' },
    { ...count('untranslated', 99), collection: 'gone' },
  ]
  const known = { locales: ['en', 'fr', 'ar'], collections: ['pages', 'events', 'cities'] }

  it('has the collections with texts and the languages that anything is translated into', () => {
    const { locales, rows } = matrixOf(counts, known)
    expect(rows.map(({ collection }) => collection)).toEqual(['pages', 'events'])
    expect(locales.map(({ locale }) => locale)).toEqual(['fr', 'ar'])
  })

  it('sums a language over the collections that it shows', () => {
    const { locales } = matrixOf(counts, known)
    expect(locales.map(({ standing }) => [standing.words, standing.left])).toEqual([
      [10, 0],
      [30, 30],
    ])
  })
})
