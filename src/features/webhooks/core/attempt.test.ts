import { describe, expect, it } from 'vitest'

import { type Answer, judge, MOST_TRIES, postponedMs } from './attempt'

const answered = (status: number, retryAfter?: number): Answer => ({
  kind: 'answered',
  status,
  text: '',
  ...(retryAfter !== undefined && { retryAfter }),
})
const middle = (tries: number) => ({ tries, random: 0.5 })
const HOUR = 3_600_000

describe('a try to deliver', () => {
  it.each([200, 201, 204])('has arrived with %i', (status) => {
    expect(judge(answered(status), middle(1))).toEqual({ state: 'delivered', outcome: 'accepted' })
  })

  it.each<[string, Answer, string]>([
    ['an error', answered(500), 'refused'],
    ['a refusal', answered(404), 'refused'],
    ['a redirect', answered(302), 'redirect'],
    ['no answer in time', { kind: 'unanswered', fault: 'timeout', detail: '' }, 'timeout'],
    ['a private address', { kind: 'unanswered', fault: 'address', detail: '' }, 'address'],
  ])('is repeated after %s', (_, answer, outcome) => {
    expect(judge(answer, middle(1))).toEqual({ state: 'waiting', outcome, waitMs: 30_000 })
  })

  it('is never repeated after 410', () => {
    expect(judge(answered(410), middle(1))).toEqual({ state: 'failed', outcome: 'gone' })
  })

  it('is repeated at growing intervals for a little more than a day, then given up', () => {
    const waits = Array.from({ length: MOST_TRIES }, (_, index) =>
      judge(answered(503), middle(index + 1)),
    ).map((verdict) => (verdict.state === 'waiting' ? verdict.waitMs : undefined))
    expect(waits.slice(0, 3)).toEqual([30_000, 90_000, 270_000])
    expect(waits.at(-1)).toBeUndefined()
    const total = waits.reduce<number>((sum, wait) => sum + (wait ?? 0), 0)
    expect(total).toBeGreaterThan(24 * HOUR)
    expect(total).toBeLessThan(30 * HOUR)
  })

  it('is repeated a fifth sooner or later, by chance', () => {
    expect(judge(answered(500), { tries: 2, random: 0 })).toMatchObject({ waitMs: 72_000 })
    expect(judge(answered(500), { tries: 2, random: 1 })).toMatchObject({ waitMs: 108_000 })
  })

  it('waits as long as the receiver asks, a day at most', () => {
    expect(judge(answered(429, 600), middle(1))).toMatchObject({ waitMs: 600_000 })
    expect(judge(answered(429, 1), middle(1))).toMatchObject({ waitMs: 30_000 })
    expect(judge(answered(503, 1e9), middle(1))).toMatchObject({ waitMs: 24 * HOUR })
  })
})

describe('a delivery to a receiver that fails at present', () => {
  it('waits the longer the longer it fails, from half a minute to an hour', () => {
    expect(postponedMs(0, 0.5)).toBe(30_000)
    expect(postponedMs(HOUR, 0.5)).toBe(HOUR / 10)
    expect(postponedMs(72 * HOUR, 0.5)).toBe(HOUR)
  })
})
