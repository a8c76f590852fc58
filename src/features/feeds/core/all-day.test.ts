import { describe, expect, it } from 'vitest'

import { allDaySpan } from './all-day'

const span = (startsAt: string, endsAt: string, timeZone: string) => {
  const { first, dayAfterLast } = allDaySpan(new Date(startsAt), new Date(endsAt), timeZone)
  return [first, dayAfterLast].map((it) => it.toISOString().slice(0, 10))
}

describe('the days of an event that lasts whole days', () => {
  it.each([
    [
      'one day',
      '2026-05-01T22:00:00Z',
      '2026-05-02T21:59:59Z',
      'Europe/Paris',
      '2026-05-02',
      '2026-05-03',
    ],
    [
      'an end at midnight',
      '2026-05-01T22:00:00Z',
      '2026-05-02T22:00:00Z',
      'Europe/Paris',
      '2026-05-02',
      '2026-05-03',
    ],
    [
      'no duration',
      '2026-05-01T22:00:00Z',
      '2026-05-01T22:00:00Z',
      'Europe/Paris',
      '2026-05-02',
      '2026-05-03',
    ],
    [
      'clocks going forward',
      '2026-03-27T23:00:00Z',
      '2026-03-29T21:59:59Z',
      'Europe/Skopje',
      '2026-03-28',
      '2026-03-30',
    ],
    [
      'the other side of the date line',
      '2026-01-01T10:00:00Z',
      '2026-01-02T09:59:59Z',
      'Pacific/Kiritimati',
      '2026-01-02',
      '2026-01-03',
    ],
    [
      'the turn of the year',
      '2026-12-31T05:00:00Z',
      '2027-01-01T04:59:59Z',
      'America/New_York',
      '2026-12-31',
      '2027-01-01',
    ],
  ])('are those of its place with %s', (_, startsAt, endsAt, zone, first, dayAfterLast) => {
    expect(span(startsAt, endsAt, zone)).toEqual([first, dayAfterLast])
  })
})
