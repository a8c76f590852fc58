import { describe, expect, it } from 'vitest'

import type { Verdict } from './attempt'
import { healthAfter } from './health'

const now = new Date('2026-11-21T12:00:00Z')
const daysAgo = (days: number) => ({ failingSince: new Date(now.getTime() - days * 86_400_000) })
const well = { failingSince: undefined }
const success: Verdict = { state: 'delivered', outcome: 'accepted' }
const failure: Verdict = { state: 'waiting', outcome: 'refused', waitMs: 1 }

describe('the health of a receiver', () => {
  it('stays as it is while nothing changes', () => {
    expect(healthAfter(well, success, now)).toBe('none')
    expect(healthAfter(daysAgo(4.9), failure, now)).toBe('none')
  })

  it('fails from the first failure on, until something arrives', () => {
    expect(healthAfter(well, failure, now)).toBe('failing')
    expect(healthAfter(daysAgo(6), success, now)).toBe('well')
  })

  it('is given up after five days of failures, or when it says that it is gone', () => {
    expect(healthAfter(daysAgo(5), failure, now)).toBe('givenUp')
    expect(healthAfter(well, { state: 'failed', outcome: 'gone' }, now)).toBe('givenUp')
  })
})
