import { afterEach, describe, expect, it, vi } from 'vitest'

import { Proofs } from './proofs'

afterEach(() => {
  vi.useRealTimers()
})

describe('a kind of question', () => {
  it('has what was noted with its proof once it is proven', () => {
    const proofs = new Proofs<{ headers: string }>()
    proofs.fail('a')
    expect([proofs.isResting('a'), proofs.of('a')]).toEqual([false, undefined])
    proofs.prove('a', { headers: 'x' })
    expect([proofs.of('a'), proofs.of('b')]).toEqual([{ headers: 'x' }, undefined])
  })

  it('has its proof no more once an answer differed', () => {
    const proofs = new Proofs<object>()
    proofs.prove('a', {})
    proofs.fail('a')
    expect(proofs.of('a')).toBeUndefined()
  })

  it('rests for ten minutes once its answers have differed three times', () => {
    vi.useFakeTimers()
    const proofs = new Proofs<object>()
    for (let time = 0; time < 3; time += 1) {
      expect(proofs.isResting('a')).toBe(false)
      proofs.fail('a')
    }
    expect(proofs.isResting('a')).toBe(true)
    vi.advanceTimersByTime(10 * 60_000)
    expect(proofs.isResting('a')).toBe(false)
  })
})
