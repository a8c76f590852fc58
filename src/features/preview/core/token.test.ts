import { describe, expect, it } from 'vitest'

import { judgeToken, previewKey, signToken, TOKEN_MINUTES } from './token'

const key = previewKey('a secret of at least thirty-two characters')
const place = { collection: 'events', id: '12', locale: 'fr' }
const now = new Date('2026-11-21T12:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

describe('a preview token', () => {
  const { token, expiresAt } = signToken(key, place, now)

  it('opens its place until it ends', () => {
    expect(expiresAt).toEqual(later(TOKEN_MINUTES))
    expect(judgeToken(key, token, place, now)).toBe('valid')
    expect(judgeToken(key, token, place, later(TOKEN_MINUTES - 1))).toBe('valid')
    expect(judgeToken(key, token, place, later(TOKEN_MINUTES))).toBe('expired')
  })

  it.each([
    { ...place, collection: 'reports' },
    { ...place, id: '1' },
    { ...place, locale: 'es' },
    { collection: 'events","12', id: '', locale: 'fr' },
  ])('opens no other place: %o', (other) => {
    expect(judgeToken(key, token, other, now)).toBe('invalid')
  })

  it.each(['', '.', 'x', token.slice(0, -1), `${token}.`, `z${token}`, token.toUpperCase()])(
    'is refused when it is not what was signed: %s',
    (changed) => {
      expect(judgeToken(key, changed, place, now)).toBe('invalid')
    },
  )

  it('cannot be made to last longer', () => {
    const [, signed] = token.split('.')
    const end = later(600).getTime().toString(36)
    expect(judgeToken(key, `${end}.${signed}`, place, now)).toBe('invalid')
  })

  it('of another secret is refused', () => {
    const other = previewKey('another secret of at least thirty-two')
    expect(judgeToken(other, token, place, now)).toBe('invalid')
  })
})
