import { describe, expect, it } from 'vitest'

import { percentOf, stateOf, sumOf } from './job'

const part = { units: 4, done: 1, words: 300, wordsLeft: 299 }

describe('a job', () => {
  it('is as much as its documents together', () => {
    expect(sumOf([part, part])).toEqual({ units: 8, done: 2, words: 600, wordsLeft: 598 })
    expect(sumOf([])).toEqual({ units: 0, done: 0, words: 0, wordsLeft: 0 })
  })

  it.each([
    [part, 'open', 0],
    [{ units: 4, done: 3, words: 300, wordsLeft: 1 }, 'open', 99],
    [{ units: 2, done: 1, words: 0, wordsLeft: 0 }, 'open', 0],
    [{ units: 4, done: 4, words: 300, wordsLeft: 0 }, 'done', 100],
    [{ units: 0, done: 0, words: 0, wordsLeft: 0 }, 'done', 100],
  ])('with %o is %s, at %i percent', (amount, state, percent) => {
    expect(stateOf(amount)).toBe(state)
    expect(percentOf(amount)).toBe(percent)
  })
})
