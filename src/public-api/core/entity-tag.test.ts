import { describe, expect, it } from 'vitest'

import { entityTag, isNamed } from './entity-tag'

describe('an entity tag', () => {
  it('is equal for equal text and for no other', () => {
    expect(entityTag('a')).toBe(entityTag('a'))
    expect(entityTag('a')).not.toBe(entityTag('b'))
    expect(entityTag('a')).toMatch(/^"[\w-]{27}"$/)
  })

  it.each([
    ['itself', '"x"', true],
    ['one of several', '"y", "x"', true],
    ['itself made weak by a proxy', 'W/"x"', true],
    ['anything', '*', true],
    ['another', '"y"', false],
    ['a part of another', '"xx"', false],
    ['nothing', null, false],
  ])('is named by %s: %s', (_, header, named) => {
    expect(isNamed(header, '"x"')).toBe(named)
  })
})
