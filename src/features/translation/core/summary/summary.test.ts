import { describe, expect, it } from 'vitest'

import { summaryOf, type Tally } from './summary'

const tally = (changes: Partial<Tally>): Tally => ({
  state: 'reviewed',
  isMachineMade: false,
  words: 10,
  staleWords: 0,
  ...changes,
})

describe('the summary of a translation', () => {
  it('is as far as the text that is least far', () => {
    expect(summaryOf([tally({}), tally({ state: 'machine', isMachineMade: true })])).toMatchObject({
      state: 'machine',
      origin: 'mixed',
      percent: 50,
      wordsLeft: 10,
    })
    expect(summaryOf([tally({}), tally({ state: 'rejected' })]).state).toBe('draft')
    expect(summaryOf([tally({}), tally({ state: 'translated' })]).state).toBe('translated')
    expect(summaryOf([tally({})]).state).toBe('reviewed')
  })

  it('counts what nobody has written against the percentage only', () => {
    expect(summaryOf([tally({}), tally({ state: 'untranslated' })])).toMatchObject({
      state: 'reviewed',
      origin: 'human',
      percent: 50,
      wordsLeft: 10,
    })
    expect(summaryOf([tally({ state: 'untranslated' })])).toEqual({
      state: 'untranslated',
      percent: 0,
      wordsLeft: 10,
    })
  })

  it('counts words that are out of date as left to do, and says since when', () => {
    expect(
      summaryOf([
        tally({ staleWords: 4, staleSince: '2026-03-02T00:00:00Z' }),
        tally({ staleWords: 1, staleSince: '2026-03-01T00:00:00Z' }),
      ]),
    ).toMatchObject({ percent: 75, wordsLeft: 5, staleSince: '2026-03-01T00:00:00Z' })
  })

  it('never rounds up to done', () => {
    expect(summaryOf([tally({ words: 999 }), tally({ state: 'draft', words: 1 })]).percent).toBe(99)
  })

  it('tells of the last review', () => {
    expect(
      summaryOf([
        tally({ reviewedAt: '2026-03-01T00:00:00Z', reviewer: 'users:1' }),
        tally({ reviewedAt: '2026-03-09T00:00:00Z', reviewer: 'users:2' }),
      ]),
    ).toMatchObject({ reviewedAt: '2026-03-09T00:00:00Z', reviewer: 'users:2' })
  })
})
