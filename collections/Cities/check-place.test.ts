import { describe, expect, it } from 'vitest'

import { checkCoordinates, checkPopulation, displayNameOf } from './check-place'

const now = new Date('2026-11-21T00:00:00Z')

describe('the coordinates of a city', () => {
  it('are both there or both missing', () => {
    expect(checkCoordinates(48.43, -123.37)).toBeUndefined()
    expect(checkCoordinates(undefined, null)).toBeUndefined()
    expect(checkCoordinates(48.43, undefined)?.fault).toBe('coordinateMissing')
    expect(checkCoordinates(null, 0)?.fault).toBe('coordinateMissing')
  })

  it('may be on the equator or on the meridian of Greenwich, not on both', () => {
    expect(checkCoordinates(0, 32)).toBeUndefined()
    expect(checkCoordinates(51.5, 0)).toBeUndefined()
    expect(checkCoordinates(0, 0)?.fault).toBe('coordinatesNull')
  })
})

describe('a population', () => {
  it('has a year that is not ahead', () => {
    expect(checkPopulation(91_867, 2021, now)).toBeUndefined()
    expect(checkPopulation(91_867, undefined, now)?.fault).toBe('populationWithoutYear')
    expect(checkPopulation(91_867, 2027, now)?.fault).toBe('yearAhead')
  })
})

describe('the name in lists', () => {
  it('tells cities of one name apart by the most precise code there is', () => {
    expect(displayNameOf('Victoria', 'CA', 'CA-BC')).toBe('Victoria (CA-BC)')
    expect(displayNameOf('Victoria', 'SC', null)).toBe('Victoria (SC)')
    expect(displayNameOf('Victoria', undefined, undefined)).toBe('Victoria')
  })
})
