import { describe, expect, it } from 'vitest'

import { isFocal, readEdits } from './edits'

const PICTURE = { width: 1_000, height: 500 }
const crop = { unit: '%', x: '10', y: '20', width: '50', height: '40' }

describe('the edits that the panel sends beside a picture', () => {
  it.each([
    ['nothing', undefined, undefined],
    ['an empty object', {}, undefined],
    ['a focal point', { focalPoint: { x: '10', y: 90.5 } }, {}],
    [
      'a crop, as strings of an address',
      { crop, widthInPixels: '500', heightInPixels: '200' },
      { region: { left: 100, top: 100, width: 500, height: 200 } },
    ],
    ['a crop to the edge', { crop, widthInPixels: 900, heightInPixels: 400 }, expect.anything()],
    ['a crop over the edge', { crop, widthInPixels: 901, heightInPixels: 400 }, 'invalid'],
    ['a crop without a size', { crop }, 'invalid'],
    ['a crop of nothing', { crop, widthInPixels: 0, heightInPixels: 10 }, 'invalid'],
    ['a focal point outside', { focalPoint: { x: 101, y: 0 } }, 'invalid'],
    ['words', { focalPoint: { x: 'left', y: 0 } }, 'invalid'],
    ['no object', 'crop', 'invalid'],
  ])('are read from %s', (_, sent, read) => {
    expect(readEdits(sent, PICTURE)).toEqual(read)
  })
})

describe('a coordinate of a focal point', () => {
  it.each([
    [0, true],
    [100, true],
    [undefined, true],
    [null, true],
    [-1, false],
    [200, false],
    ['left', false],
  ])('%j is one: %s', (value, is) => {
    expect(isFocal(value)).toBe(is)
  })
})
