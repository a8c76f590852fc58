import { describe, expect, it } from 'vitest'

import type { Progress } from '@/features/translation/core/machine/result'
import { estimateRun } from '@/features/translation/core/machine/translate-units'

import { engineOf, PRICE, reasonOf, translated, twoRequests, unit, upperCased } from './scripted'

describe('a run', () => {
  it('is not begun when it would cost more than the cap', async () => {
    const { results, asked } = await translated(twoRequests(), { costCap: 0.000_1 })
    expect(results.map(reasonOf)).toEqual(['cost-cap', 'cost-cap'])
    expect(asked).toEqual([])
  })

  it('stops when asking again would cost more than the cap', async () => {
    const { results, spent } = await translated(
      [unit('a', '12345678 x')],
      { costCap: 10 * PRICE },
      () => [],
    )
    expect(results.map(reasonOf)).toEqual(['cost-cap'])
    expect(spent).toEqual({ characters: 10, cost: 10 * PRICE })
  })

  it('is estimated as what it sends', async () => {
    const units = [...twoRequests(), unit('s', 'slug', { kind: 'slug' }), unit('n', '2024')]
    const { spent } = await translated(units)
    expect(estimateRun(units, { engine: engineOf(upperCased) })).toEqual(spent)
  })

  it('ends at its deadline with what is there, even if the engine hangs', async () => {
    const { results, now } = await translated(
      twoRequests(),
      { deadline: 5_000, concurrency: 2 },
      (request) => (request.units[0]?.id === '1' ? upperCased(request) : new Promise(() => {})),
    )
    expect(results.map(reasonOf)).toEqual([undefined, 'deadline'])
    expect(now).toBe(5_000)
  })

  it('ends when its caller cancels, during a wait, too', async () => {
    const caller = new AbortController()
    const { results, starts } = await translated(
      twoRequests(),
      { signal: caller.signal, concurrency: 1 },
      ({ units }) => {
        caller.abort()
        return units.map(({ id }) => ({
          id,
          failure: { kind: 'rate-limited', message: '', retryAfter: 500_000 },
        }))
      },
    )
    expect(results.map(reasonOf)).toEqual(['cancelled', 'cancelled'])
    expect(starts).toHaveLength(1)
  })

  it('sends nothing when it was cancelled before', async () => {
    const { results, asked } = await translated([unit('a', 'text')], {
      signal: AbortSignal.abort(),
    })
    expect([results.map(reasonOf), asked]).toEqual([['cancelled'], []])
  })

  it('starts no more requests a minute than allowed', async () => {
    const units = ['a', 'b', 'c'].map((it) => unit(it, `${it}${'x'.repeat(19)}`))
    const { starts } = await translated(units, { requestsPerMinute: 30 })
    expect(starts).toEqual([0, 2_000, 4_000])
  })

  it('keeps no more requests open than told', async () => {
    let open = 0
    let most = 0
    const units = Array.from({ length: 6 }, (_, at) => unit(`u${at}`, `a longer text of ${at}`))
    await translated(
      units,
      { concurrency: 3 },
      async (request) => {
        open += 1
        most = Math.max(most, open)
        await new Promise((resolve) => setTimeout(resolve, 5))
        open -= 1
        return upperCased(request)
      },
      20,
    )
    expect(most).toBe(3)
  })

  it('tells what is settled after every request', async () => {
    const seen: [string[], Omit<Progress, 'spent'>][] = []
    await translated([...twoRequests(), unit('s', 'slug', { kind: 'slug' })], {
      concurrency: 1,
      onSettled: (results, { spent: _, ...progress }) => {
        seen.push([results.map(({ key }) => key), progress])
      },
    })
    expect(seen).toEqual([
      [['s'], { total: 3, translated: 0, left: 1 }],
      [['a'], { total: 3, translated: 1, left: 1 }],
      [['b'], { total: 3, translated: 2, left: 1 }],
    ])
  })

  it('ends with the error of a caller who cannot store', async () => {
    const onSettled = () => Promise.reject(new Error('no disk'))
    await expect(translated([unit('a', 'text')], { onSettled })).rejects.toThrow('no disk')
  })
})
