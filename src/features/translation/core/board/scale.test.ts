import { describe, expect, it } from 'vitest'

import { scaleFor } from './scale'

describe('the scale of an axis', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [7, [0, 2, 4, 6, 8]],
    [100, [0, 50, 100]],
    [5_333, [0, 2_000, 4_000, 6_000]],
    [790_151, [0, 200_000, 400_000, 600_000, 800_000]],
  ])('shows %i by round numbers', (most, marks) => {
    expect(scaleFor(most)).toEqual({ end: marks.at(-1), marks })
  })

  it('never cuts what it has to show', () => {
    for (let most = 0; most < 5_000; most++) expect(scaleFor(most).end).toBeGreaterThanOrEqual(most)
  })
})
