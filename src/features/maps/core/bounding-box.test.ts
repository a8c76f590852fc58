import { describe, expect, it } from 'vitest'

import { longitudesIn, readBoundingBox } from './bounding-box'

describe('readBoundingBox', () => {
  it('reads west, south, east and north', () => {
    expect(readBoundingBox('18,39, 24.5,45')).toEqual([18, 39, 24.5, 45])
  })

  it.each([
    '',
    '1,2,3',
    '1,2,3,4,5',
    'a,b,c,d',
    '1,,3,4',
    '0,91,1,92',
    '-181,0,1,1',
    '0,5,1,4',
    '1,2,3,Infinity',
  ])('knows that "%s" is no box', (text) => {
    expect(readBoundingBox(text)).toBeUndefined()
  })
})

describe('longitudesIn', () => {
  it('are one range, and two across the antimeridian', () => {
    expect(longitudesIn([18, 39, 24, 45])).toEqual([[18, 24]])
    expect(longitudesIn([170, -20, -170, 0])).toEqual([
      [170, 180],
      [-180, -170],
    ])
  })
})
