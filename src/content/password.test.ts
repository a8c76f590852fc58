import { describe, expect, it } from 'vitest'

import { passwordFault } from './password'

describe('passwordFault', () => {
  it.each([
    ['twelve chars', 'a@example.org', undefined],
    ['ك'.repeat(128), null, undefined],
    ['eleven char', null, { fault: 'length', length: 11 }],
    ['x'.repeat(129), null, { fault: 'length', length: 129 }],
    ['Mayor@Example.org', 'mayor@example.org', { fault: 'isEmail' }],
  ])('of %j for %j is %j', (password, email, fault) => {
    expect(passwordFault(password, email)).toEqual(fault)
  })
})
