import { describe, expect, it } from 'vitest'

import { checkPublishedAt } from './publication-date'

const now = new Date('2026-11-21T10:00:00Z')

describe('checkPublishedAt', () => {
  it.each(['2015-09-01', '2026-11-21', '2028-11-21'])('accepts %s', (day) => {
    expect(checkPublishedAt(`${day}T00:00:00Z`, now)).toBeUndefined()
  })

  it('refuses a year typed wrong', () => {
    expect(checkPublishedAt('2000-10-07T00:00:00Z', now)?.fault).toBe('publishedTooEarly')
    expect(checkPublishedAt('2028-11-22T00:00:00Z', now)?.fault).toBe('publishedTooLate')
  })
})
