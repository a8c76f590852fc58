import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { cropAround } from './crop'

const PICTURE = { width: 1_000, height: 500 }

describe('a crop around a focal point', () => {
  it.each([
    ['in the middle', 1, { x: 50, y: 50 }, { left: 250, top: 0, width: 500, height: 500 }],
    ['at the left edge', 1, { x: 0, y: 50 }, { left: 0, top: 0, width: 500, height: 500 }],
    ['near the right edge', 1, { x: 90, y: 50 }, { left: 500, top: 0, width: 500, height: 500 }],
    ['of a wider picture', 4, { x: 50, y: 90 }, { left: 0, top: 250, width: 1_000, height: 250 }],
    ['of the same proportions', 2, { x: 3, y: 97 }, { left: 0, top: 0, width: 1_000, height: 500 }],
  ])('%s', (_, ratio, focal, region) => {
    expect(cropAround(PICTURE, ratio, focal)).toEqual(region)
  })

  it('lies in the picture and keeps its proportions to a pixel', () => {
    const pixels = fc.integer({ min: 1, max: 6_000 })
    const percent = fc.double({ min: 0, max: 100, noNaN: true })
    const ratio = fc.constantFrom(1, 4 / 3, 3 / 2, 16 / 9, 3 / 4, 2 / 3)
    fc.assert(
      fc.property(pixels, pixels, percent, percent, ratio, (width, height, x, y, proportions) => {
        const region = cropAround({ width, height }, proportions, { x, y })
        expect(region.left + region.width).toBeLessThanOrEqual(width)
        expect(region.top + region.height).toBeLessThanOrEqual(height)
        expect(Math.min(region.left, region.top)).toBeGreaterThanOrEqual(0)
        const ideal = region.width / proportions
        expect(Math.abs(region.height - Math.max(1, ideal))).toBeLessThanOrEqual(1)
      }),
    )
  })
})
