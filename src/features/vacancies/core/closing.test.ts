import { describe, expect, it } from 'vitest'

import { closedBefore, isClosed } from './closing'

const vacancy = (deadline: unknown) => ({ kind: 'vacancy', vacancy: { deadline } })
const over = new Date('2026-11-30T24:00:00-12:00')
const justBefore = new Date(over.getTime() - 1)

describe('a vacancy is closed', () => {
  it.each(['00:00:00.000', '12:00:00.000', '23:59:59.999'])(
    'once its last day is over at UTC−12 (a day kept as %s UTC)',
    (time) => {
      const article = vacancy(`2026-11-30T${time}Z`)
      expect(isClosed(article, justBefore)).toBe(false)
      expect(isClosed(article, over)).toBe(true)
    },
  )

  it('never, while it has no deadline', () => {
    for (const none of [undefined, null, '']) expect(isClosed(vacancy(none), over)).toBe(false)
    expect(isClosed({ kind: 'vacancy' }, over)).toBe(false)
    expect(isClosed({ kind: 'vacancy', vacancy: null }, over)).toBe(false)
  })

  it('only while it is one', () => {
    const wasOne = { ...vacancy('2026-11-01T00:00:00.000Z'), kind: 'news' }
    expect(isClosed(wasOne, over)).toBe(false)
  })
})

describe('the deadlines that are over', () => {
  it('are those of whole days', () => {
    expect(closedBefore(justBefore)).toEqual(new Date('2026-11-30T00:00:00Z'))
    expect(closedBefore(over)).toEqual(new Date('2026-12-01T00:00:00Z'))
  })
})
