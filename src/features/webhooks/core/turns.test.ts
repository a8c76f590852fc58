import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'

import { receiverTurns } from './turns'

/** Attempts that are counted while they run. */
const counted = () => {
  let running = 0
  let most = 0
  const attempt = async () => {
    running++
    most = Math.max(most, running)
    await sleep(5)
    running--
    return 'sent'
  }
  return { attempt, most: () => most }
}

const ten = <T>(work: () => Promise<T>) => Promise.all(Array.from({ length: 10 }, work))

describe('deliveries to one receiver', () => {
  it('are a few at once', async () => {
    const { attempt, most } = counted()
    const turns = receiverTurns(3)
    const outcomes = await ten(() => turns('a', async () => false, attempt))
    expect(outcomes).toEqual(Array(10).fill('sent'))
    expect(most()).toBe(3)
  })

  it('do not wait for those to another', async () => {
    const turns = receiverTurns(1)
    let release = () => {}
    const hanging = turns(
      'a',
      async () => false,
      () => new Promise<void>((done) => (release = done)),
    )
    expect(
      await turns(
        'b',
        async () => false,
        async () => 'sent',
      ),
    ).toBe('sent')
    release()
    await hanging
  })

  it('are one at a time while it fails; the others come back later', async () => {
    const { attempt, most } = counted()
    const turns = receiverTurns(4)
    const outcomes = await ten(() => turns('a', async () => true, attempt))
    expect(most()).toBe(1)
    expect(outcomes).toContain('sent')
    expect(outcomes).toContain('later')
  })

  it('come back later as soon as one of those before them has failed', async () => {
    let failing = false
    const turns = receiverTurns(2)
    const attempt = async () => {
      await sleep(5)
      failing = true
      return 'failed'
    }
    const outcomes = await ten(() => turns('a', async () => failing, attempt))
    expect(outcomes.filter((it) => it === 'failed').length).toBeLessThan(10)
    expect(outcomes).toContain('later')
  })

  it('go on when one of them throws', async () => {
    const turns = receiverTurns(1)
    const broken = turns(
      'a',
      async () => true,
      async () => Promise.reject(new Error('broken')),
    )
    await expect(broken).rejects.toThrow('broken')
    expect(
      await turns(
        'a',
        async () => true,
        async () => 'sent',
      ),
    ).toBe('sent')
  })
})
