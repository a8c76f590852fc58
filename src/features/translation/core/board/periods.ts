/** What a chart over time counts by: days and weeks of UTC, weeks from Monday. */
export const PERIODS = ['day', 'week'] as const
export type Period = (typeof PERIODS)[number]

/** How many of them are shown. */
export const SHOWN: Record<Period, number> = { day: 14, week: 12 }

/** The first days (`2026-11-16`) of the last periods, the present one last. */
export const lastPeriods = (now: Date, period: Period, count = SHOWN[period]): string[] => {
  const present = startOf(now, period)
  return Array.from({ length: count }, (_, index) =>
    dayOf(new Date(present - (count - 1 - index) * LENGTH[period])),
  )
}

/**
 * Amounts by period as the sums from the first on: what was before the first shown period counts
 * into it.
 *
 * @param changes of an amount, by the first day of their period, in any order.
 */
export const runningTotals = (
  changes: readonly { period: string; change: number }[],
  periods: readonly string[],
): number[] => {
  const sorted = changes.toSorted((a, b) => a.period.localeCompare(b.period))
  return periods.map((period) =>
    sorted.reduce((sum, it) => (it.period <= period ? sum + it.change : sum), 0),
  )
}

const DAY = 24 * 60 * 60 * 1_000
const LENGTH: Record<Period, number> = { day: DAY, week: 7 * DAY }

const startOf = (now: Date, period: Period): number => {
  const midnight = Math.floor(now.valueOf() / DAY) * DAY
  const sinceMonday = (now.getUTCDay() + 6) % 7
  return period === 'day' ? midnight : midnight - sinceMonday * DAY
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)
