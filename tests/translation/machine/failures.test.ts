import { describe, expect, it } from 'vitest'

import type { EngineFailure } from '@/features/translation/core/machine/port'

import {
  failing,
  failingFirst,
  reasonOf,
  translated,
  twoRequests,
  unit,
  upperCased,
} from './scripted'

describe('a failure', () => {
  it('that passes is waited for: what the engine asks, or twice as long each time', async () => {
    const failures = [
      { kind: 'rate-limited', message: '', retryAfter: 7_000 },
      { kind: 'unavailable', message: '' },
      { kind: 'timeout', message: '' },
    ] satisfies EngineFailure[]
    const { results, starts } = await translated([unit('a', 'text')], {}, failingFirst(failures))
    expect(results.map(reasonOf)).toEqual([undefined])
    expect(starts).toEqual([0, 7_000, 9_000, 13_000])
  })

  it('that lasts leaves the text after five tries', async () => {
    const { results, starts } = await translated([unit('a', 'text')], {}, failing('rate-limited'))
    expect(results.map(reasonOf)).toEqual(['rate-limited'])
    expect(starts).toHaveLength(5)
  })

  it('that asks for more than ten minutes ends the run', async () => {
    const { results, starts } = await translated(
      twoRequests(),
      { concurrency: 1 },
      failing('rate-limited', 3_600_000),
    )
    expect(results.map(reasonOf)).toEqual(['rate-limited', 'rate-limited'])
    expect(starts).toEqual([0])
  })

  it.each(['quota', 'unusable'] as const)('of kind %s ends the run', async (kind) => {
    const { results, starts } = await translated(twoRequests(), { concurrency: 1 }, failing(kind))
    expect(results.map(reasonOf)).toEqual([kind, kind])
    expect(starts).toHaveLength(1)
  })

  it('to take one text is found out by asking for each alone', async () => {
    const units = [unit('a', 'fine'), unit('b', 'bad')]
    const { results } = await translated(units, {}, (request) =>
      request.units.some(({ text }) => text === 'bad')
        ? request.units.map(({ id }) => ({ id, failure: { kind: 'refused', message: '' } }))
        : upperCased(request),
    )
    expect(results.map(reasonOf)).toEqual([undefined, 'refused'])
  })
})
