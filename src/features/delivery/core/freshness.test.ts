import { describe, expect, it } from 'vitest'

import { Freshness, LONGEST_STALE_MS } from './freshness'

const started = () => {
  let now = 0
  const freshness = new Freshness({ now: () => now, onWanted: () => {} })
  return { freshness, pass: (ms: number) => (now += ms) }
}

describe('what is kept', () => {
  it('is fresh only while changes are heard of', () => {
    const { freshness } = started()
    expect(freshness.isFresh).toBe(false)
    freshness.hearing()
    expect(freshness.isFresh).toBe(true)
    freshness.deaf()
    expect(freshness.isFresh).toBe(false)
  })

  it('may be shown as stale for ten minutes after that, however often hearing fails again', () => {
    const { freshness, pass } = started()
    freshness.hearing()
    expect(freshness.mayBeStale).toBe(false)
    freshness.deaf()
    pass(LONGEST_STALE_MS)
    freshness.deaf()
    expect(freshness.mayBeStale).toBe(true)
    pass(1)
    expect(freshness.mayBeStale).toBe(false)
  })

  it('asks a database that is away once a second', () => {
    const { freshness, pass } = started()
    freshness.deaf()
    freshness.away()
    expect(freshness.isKnownAway).toBe(true)
    pass(1_000)
    expect(freshness.isKnownAway).toBe(false)
  })
})
