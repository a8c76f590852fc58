import type { Config, Payload } from 'payload'
import pino from 'pino'
import { describe, expect, it } from 'vitest'

import { addRound, type Round } from '@/platform/rounds'

import { roundsGoer } from './go-rounds'

const goerOf = (rounds: Round[], now: () => number) => {
  const config = rounds.reduce(addRound, {} as Config)
  return roundsGoer({ config } as unknown as Payload, pino({ level: 'silent' }), now)
}

describe('rounds', () => {
  it('are gone at once, and again in their time', async () => {
    const gone: string[] = []
    let now = 1_000
    const round = (name: string, everyMs: number): Round => ({
      name,
      everyMs,
      go: async () => void gone.push(`${name} ${now}`),
    })
    const go = goerOf([round('often', 10), round('seldom', 100)], () => now)
    for (const next of [1_000, 1_009, 1_010, 1_099, 1_100]) {
      now = next
      await go()
    }
    expect(gone).toEqual(['often 1000', 'seldom 1000', 'often 1010', 'often 1099', 'seldom 1100'])
  })

  it('that fail keep no other from its time, and are gone again in theirs', async () => {
    const gone: string[] = []
    let now = 0
    const broken = async () => {
      gone.push('broken')
      throw new Error('not today')
    }
    const go = goerOf(
      [
        { name: 'broken', everyMs: 10, go: broken },
        { name: 'sound', everyMs: 10, go: async () => void gone.push('sound') },
      ],
      () => now,
    )
    await go()
    now = 10
    await go()
    expect(gone).toEqual(['broken', 'sound', 'broken', 'sound'])
  })
})
