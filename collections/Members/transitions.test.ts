import { describe, expect, it } from 'vitest'

import { checkTransition, hasJoined } from './transitions'

describe('a membership', () => {
  it.each([
    ['applied', 'under-review'],
    ['under-review', 'active'],
    ['under-review', 'declined'],
    ['active', 'paused'],
    ['paused', 'active'],
    ['active', 'former'],
    ['paused', 'former'],
    ['former', 'applied'],
    ['declined', 'declined'],
    [undefined, 'active'],
  ])('may go from %s to %s', (from, to) => {
    expect(checkTransition(from, to)).toBeUndefined()
  })

  it.each([
    ['applied', 'active'],
    ['declined', 'active'],
    ['former', 'active'],
    ['active', 'applied'],
    ['paused', 'declined'],
  ])('may not go from %s to %s', (from, to) => {
    expect(checkTransition(from, to)?.fault).toBe('memberTransition')
  })

  it('has a day of joining once it was active', () => {
    const all = ['applied', 'under-review', 'active', 'paused', 'declined', 'former']
    expect(all.filter(hasJoined)).toEqual(['active', 'paused', 'former'])
  })
})
