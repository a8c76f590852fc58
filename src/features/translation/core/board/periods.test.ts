import { describe, expect, it } from 'vitest'

import { lastPeriods, runningTotals } from './periods'

describe('the periods of a chart', () => {
  it('are weeks from Monday, the present one last', () => {
    const saturday = new Date('2026-11-21T23:59:00Z')
    expect(lastPeriods(saturday, 'week', 3)).toEqual(['2026-11-02', '2026-11-09', '2026-11-16'])
  })

  it('count a Sunday into the week before and a Monday into its own', () => {
    expect(lastPeriods(new Date('2026-11-22T12:00:00Z'), 'week', 1)).toEqual(['2026-11-16'])
    expect(lastPeriods(new Date('2026-11-23T00:00:00Z'), 'week', 1)).toEqual(['2026-11-23'])
  })

  it('are days across the end of a month', () => {
    const first = new Date('2026-03-01T08:00:00Z')
    expect(lastPeriods(first, 'day', 3)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
  })
})

describe('running totals', () => {
  it('carry what was before the first period, and gaps', () => {
    const changes = [
      { period: '2026-11-16', change: -30 },
      { period: '2026-01-05', change: 100 },
      { period: '2026-11-02', change: -20 },
    ]
    expect(runningTotals(changes, ['2026-11-02', '2026-11-09', '2026-11-16'])).toEqual([80, 80, 50])
  })
})
