import { describe, expect, it } from 'vitest'

import { isDuration } from './duration'

describe('isDuration', () => {
  it.each(['PT1H30M', 'PT45M', 'PT2H', 'PT90S'])('accepts %s', (value) => {
    expect(isDuration(value)).toBe(true)
  })
  it.each(['', 'PT', '1:30', 'P1D', 'PT30M1H', 'PT1.5H'])('refuses %j', (value) => {
    expect(isDuration(value)).toBe(false)
  })
})
