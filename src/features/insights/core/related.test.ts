import { describe, expect, it } from 'vitest'

import { rankRelated } from './related'

const candidate = (key: string, ties: object, date = '2026-01-01') => ({ key, ties, date })
const keysOf = (subject: object, ...candidates: ReturnType<typeof candidate>[]) =>
  rankRelated(subject, candidates, 10).map((it) => it.candidate.key)

describe('rankRelated', () => {
  it('puts an initiative before a city, a city before a topic, a topic before a region', () => {
    const subject = { initiative: [1], cities: [1], topics: [1], regions: [1] }
    const by = (tie: string) => candidate(tie, { [tie]: [1] })
    expect(keysOf(subject, by('regions'), by('topics'), by('cities'), by('initiative'))).toEqual([
      'initiative',
      'cities',
      'topics',
      'regions',
    ])
  })

  it('adds up what is in common', () => {
    const subject = { cities: [1], topics: [1, 2] }
    expect(
      keysOf(subject, candidate('city', { cities: [1] }), candidate('topics', { topics: [1, 2] })),
    ).toEqual(['topics', 'city'])
  })

  it('does not let many cities outweigh the initiative', () => {
    const many = [1, 2, 3, 4, 5, 6, 7, 8]
    const [first] = rankRelated({ cities: many }, [candidate('x', { cities: many })], 1)
    expect(first?.score).toBe(9)
  })

  it('leaves out what has nothing in common, and takes no more than asked for', () => {
    const subject = { topics: [1] }
    const alike = ['a', 'b', 'c'].map((key) => candidate(key, { topics: [1] }))
    expect(keysOf(subject, candidate('other', { topics: [2] }), candidate('none', {}))).toEqual([])
    expect(rankRelated(subject, alike, 2)).toHaveLength(2)
  })

  it('prefers the newer of two alike, and is always in the same order', () => {
    const subject = { topics: [1] }
    const ties = { topics: [1] }
    expect(
      keysOf(
        subject,
        candidate('b', ties),
        candidate('a', ties),
        candidate('new', ties, '2027-01-01'),
      ),
    ).toEqual(['new', 'a', 'b'])
  })

  it('tells what is in common', () => {
    const [first] = rankRelated(
      { topics: [1, 2], cities: [7] },
      [candidate('x', { topics: [2, 3] })],
      1,
    )
    expect(first?.shared).toEqual({ topics: [2] })
  })
})
