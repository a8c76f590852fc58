import { describe, expect, it } from 'vitest'

import { bestEncoding } from './accept-encoding'

describe('the encoding of an answer', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['*', 'br'],
    ['*;q=0.1, identity', 'identity'],
    ['deflate', 'identity'],
    ['GZIP;Q=nonsense', 'identity'],
  ])('for %j is %s', (accepted, encoding) => {
    expect(bestEncoding(accepted)).toBe(encoding)
  })
})
