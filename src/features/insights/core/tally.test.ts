import { describe, expect, it } from 'vitest'

import { tally, yearIn } from './tally'

const values = (document: Partial<Record<string, string[]>>, facet: string) => document[facet] ?? []

describe('tally', () => {
  it('counts a document once for each of its values, however often it names them', () => {
    const documents = [{ topics: ['youth', 'peace', 'youth'] }, { topics: ['youth'] }, {}]
    expect(tally(documents, ['topics'], values).get('topics')).toEqual(
      new Map([
        ['youth', 2],
        ['peace', 1],
      ]),
    )
  })

  it('knows facets of which nothing was met', () => {
    expect(tally([], ['kind'], values).get('kind')).toEqual(new Map())
  })
})

describe('yearIn', () => {
  it('is the year of the place', () => {
    expect(yearIn('2026-12-31T23:30:00Z', 'Europe/Paris')).toEqual([2027])
    expect(yearIn('2027-01-01T02:00:00Z', 'America/Bogota')).toEqual([2026])
    expect(yearIn('2026-12-31T23:30:00Z', undefined)).toEqual([2026])
    expect(yearIn(undefined, 'Europe/Paris')).toEqual([])
  })
})
