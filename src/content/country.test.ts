import { describe, expect, it } from 'vitest'

import { isCountry, isSubdivisionOf } from './country'

describe('isCountry', () => {
  it.each(['CA', 'MK', 'XK', 'PS', 'TW', 'ZA'])('accepts %s', (code) => {
    expect(isCountry(code)).toBe(true)
  })

  it.each(['ZZ', 'EU', 'UK', 'SU', 'XA', 'AA', 'ca', 'CAN', '', '12'])('refuses %j', (code) => {
    expect(isCountry(code)).toBe(false)
  })

  it('knows as many countries as ISO 3166-1 has, and Kosovo', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter(isCountry)
    expect(codes).toHaveLength(250)
  })
})

describe('isSubdivisionOf', () => {
  it('wants the prefix of the country', () => {
    expect(isSubdivisionOf('CA-BC', 'CA')).toBe(true)
    expect(isSubdivisionOf('CA-BC', 'US')).toBe(false)
    expect(isSubdivisionOf('BC', 'CA')).toBe(false)
  })
})
