import { describe, expect, it } from 'vitest'

import { closingOf } from './closing'

const vacancy = (deadline: unknown) => ({ kind: 'vacancy', vacancy: { deadline } })

describe('a vacancy closes', () => {
  it('when its last day is over at UTC−12', () => {
    const over = new Date('2026-11-30T24:00:00-12:00')
    expect(closingOf(vacancy('2026-11-30T00:00:00.000Z'))).toEqual(over)
    expect(closingOf(vacancy('2026-11-30T17:30:00.000Z'))).toEqual(over)
  })

  it('never, while it has no deadline', () => {
    for (const none of [undefined, null, '']) {
      expect(closingOf(vacancy(none))).toBeUndefined()
    }
    expect(closingOf({ kind: 'vacancy' })).toBeUndefined()
    expect(closingOf({ kind: 'vacancy', vacancy: null })).toBeUndefined()
  })

  it('only while it is one', () => {
    const wasOne = { ...vacancy('2026-11-30T00:00:00.000Z'), kind: 'news' }
    expect(closingOf(wasOne)).toBeUndefined()
  })
})
