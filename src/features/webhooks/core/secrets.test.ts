import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'

import { rotated, secretOf, validSecrets } from './secrets'

const now = new Date('2026-11-21T12:00:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

describe('a secret', () => {
  it('is one that libraries of Standard Webhooks take', () => {
    const secret = secretOf(new Uint8Array(32).fill(7))
    expect(secret).toMatch(/^whsec_[\w+/]+=*$/)
    expect(() => new Webhook(secret)).not.toThrow()
  })

  it('signs beside the new one for a day after it was changed', () => {
    const { secrets, previousUntil } = rotated([{ sealed: 'old' }], 'new', now)
    expect(previousUntil).toBe(later(24).toISOString())
    expect(validSecrets(secrets, later(23)).map(({ sealed }) => sealed)).toEqual(['new', 'old'])
    expect(validSecrets(secrets, later(24)).map(({ sealed }) => sealed)).toEqual(['new'])
  })

  it('is one of two at most', () => {
    const once = rotated([{ sealed: 'first' }], 'second', now).secrets
    const twice = rotated(once, 'third', now).secrets
    expect(validSecrets(twice, now).map(({ sealed }) => sealed)).toEqual(['third', 'second'])
  })

  it('has none before it when it is the first', () => {
    expect(rotated([], 'first', now)).toEqual({
      secrets: [{ sealed: 'first' }],
      previousUntil: undefined,
    })
  })
})
