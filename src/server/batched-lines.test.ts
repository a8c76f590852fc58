import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { BATCH, batchedLines } from './batched-lines'

const written: string[] = []
const target = { write: (text: string) => written.push(text), flushSync: vi.fn() }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  written.length = 0
})

describe('lines of the log', () => {
  it('are written together and in their order, a tenth of a second late at most', () => {
    const lines = batchedLines(target)
    lines.write('first\n')
    lines.write('second\n')
    expect(written).toEqual([])
    vi.advanceTimersByTime(100)
    expect(written).toEqual(['first\nsecond\n'])
  })

  it('are written at once when there are many', () => {
    const lines = batchedLines(target)
    const half = 'x'.repeat(BATCH / 2)
    lines.write(half)
    lines.write(half)
    expect(written).toEqual([half + half])
    vi.advanceTimersByTime(1_000)
    expect(written).toHaveLength(1)
  })

  it('are not lost when the process ends', () => {
    const lines = batchedLines(target)
    lines.write('last\n')
    lines.flushSync()
    expect(written).toEqual(['last\n'])
    expect(target.flushSync).toHaveBeenCalledOnce()
  })
})
