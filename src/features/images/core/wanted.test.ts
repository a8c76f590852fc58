import { describe, expect, it } from 'vitest'

import { FORMATS, fileNameOf, proportionsOf, RATIOS, sizedFrom } from './wanted'

const nothing = { width: undefined, ratio: undefined, format: undefined }

describe('a size that is asked for', () => {
  it.each([
    ['nothing', nothing, undefined],
    ['a width', { ...nothing, width: 640 }, { width: 640, ratio: undefined, format: 'webp' }],
    [
      'all of it',
      { width: 320, ratio: '16:9', format: 'avif' } as const,
      { width: 320, ratio: '16:9', format: 'avif' },
    ],
    ['a format alone', { ...nothing, format: 'avif' } as const, 'widthMissing'],
    ['proportions alone', { ...nothing, ratio: '1:1' } as const, 'widthMissing'],
  ])('is read from %s', (_, wanted, sized) => {
    expect(sizedFrom(wanted)).toEqual(sized)
  })

  it('has a file of its own, whatever is asked for', () => {
    const all = FORMATS.flatMap((format) =>
      [undefined, ...RATIOS].flatMap((ratio) =>
        [32, 320].map((width) => fileNameOf({ width, ratio, format })),
      ),
    )
    expect(new Set(all).size).toBe(all.length)
    expect(all).toContain('320-16x9.avif')
  })

  it.each([
    ['1:1', 1],
    ['16:9', 16 / 9],
    ['2:3', 2 / 3],
  ] as const)('is as wide by its height as %s says', (ratio, proportions) => {
    expect(proportionsOf(ratio)).toBe(proportions)
  })
})
