import { describe, expect, it } from 'vitest'

import { canonicalTarget } from './canonical-target'

describe('the canonical form of an address', () => {
  it.each(['/', '/admin', '/api/events?limit=3&sort=-date', '/api/%D9%85', '/api/a%2Fb'])(
    'is served as it is: %s',
    (url) => {
      expect(canonicalTarget(url)).toMatchObject({ kind: 'serve', url })
    },
  )

  it.each([
    ['/admin/', '/admin'],
    ['/api//events', '/api/events'],
    ['//evil.example/x', '/evil.example/x'],
    ['/api/./events?x=1', '/api/events?x=1'],
    ['/api/media/../users/first-register', '/api/users/first-register'],
    ['/api/media/%2e%2e/users', '/api/users'],
  ])('%s redirects to %s', (given, location) => {
    expect(canonicalTarget(given)).toEqual({ kind: 'redirect', location })
  })

  it('shows rules the decoded path in lower case, as the router matches it', () => {
    expect(canonicalTarget('/api/users/First%2Dregister')).toMatchObject({
      path: '/api/users/first-register',
    })
  })

  it.each(['/%E0%A4%A', '/a%00b', '/api/events?where[title]=%00', 'http://x/y'])(
    'refuses what is no address: %s',
    (url) => {
      expect(canonicalTarget(url)).toMatchObject({ kind: 'refuse', status: 400 })
    },
  )

  it('refuses more than 8 KB by 414', () => {
    expect(canonicalTarget(`/${'x'.repeat(8_192)}`)).toMatchObject({ kind: 'refuse', status: 414 })
  })
})
