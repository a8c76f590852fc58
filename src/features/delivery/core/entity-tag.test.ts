import { describe, expect, it } from 'vitest'

import { entityTag, matchingTag } from './entity-tag'

describe('an entity tag', () => {
  it('is another one for each encoding', () => {
    const tags = (['identity', 'gzip', 'br'] as const).map((it) => entityTag('abc', it))
    expect(tags).toEqual(['"abc"', '"abc-gzip"', '"abc-br"'])
  })

  it.each([
    [undefined, undefined],
    ['"abc"', '"abc"'],
    ['W/"abc-br"', '"abc-br"'],
    ['"other", "abc-gzip"', '"abc-gzip"'],
    ['*', '"abc"'],
    ['"abcd"', undefined],
    ['abc', undefined],
  ])('is met by %j with %j', (given, met) => {
    expect(matchingTag(given, 'abc')).toBe(met)
  })
})
