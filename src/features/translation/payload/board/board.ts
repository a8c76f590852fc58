import type { PayloadRequest } from 'payload'

import { lastPeriods, type Period, runningTotals } from '../../core/board/periods'
import { progress } from '../store/progress'
import type { Scope } from '../store/scope'
import { type Activity, activity } from './activity'
import { publicationWaits } from './blocked'
import { oldestStale } from './oldest-stale'
import { openReports } from './open-reports'
import { peopleAtWork } from './people-at-work'
import { leftChanges } from './words-left'

/** Of the lists on the dashboard, in rows. */
const SHORT_LIST = 8
const MOST_PEOPLE = 12
const RECENTLY_MS = 7 * 24 * 60 * 60 * 1_000

/** What the dashboard counts, without its charts. */
export const figures = async (req: PayloadRequest, scope: Scope, now: Date) => {
  const since = new Date(now.valueOf() - RECENTLY_MS).toISOString()
  const [counts, waits, stale, people, reports] = await Promise.all([
    progress(req, scope),
    publicationWaits(req, scope, SHORT_LIST),
    oldestStale(req, scope, SHORT_LIST),
    peopleAtWork(req, scope, { since, limit: MOST_PEOPLE }),
    openReports(req, scope, SHORT_LIST),
  ])
  return { counts, waits, stale, people, reports }
}

/** What a locale did and had left in each of the last periods, oldest first. */
export type History = {
  locale: string
  translated: number[]
  reviewed: number[]
  /** At the end of each period. */
  left: number[]
}

/** What the charts of the dashboard show. */
export const histories = async (
  req: PayloadRequest,
  scope: Scope,
  { period, now }: { period: Period; now: Date },
): Promise<{ periods: string[]; locales: History[] }> => {
  const periods = lastPeriods(now, period)
  const since = `${periods[0]}T00:00:00.000Z`
  const [done, changes] = await Promise.all([
    activity(req, scope, { period, since }),
    leftChanges(req, scope, period),
  ])
  const locales = scope.locales
    .filter((locale) => changes.some((it) => it.locale === locale))
    .map((locale) => ({
      locale,
      translated: byPeriod(done, periods, locale, 'translated'),
      reviewed: byPeriod(done, periods, locale, 'reviewed'),
      left: runningTotals(
        changes.filter((it) => it.locale === locale),
        periods,
      ),
    }))
  return { periods, locales }
}

const byPeriod = (
  done: readonly Activity[],
  periods: readonly string[],
  locale: string,
  of: 'translated' | 'reviewed',
): number[] =>
  periods.map(
    (period) => done.find((it) => it.locale === locale && it.period === period)?.[of] ?? 0,
  )
