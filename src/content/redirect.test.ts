import { describe, expect, it } from 'vitest'

import { isDecodedPath, redirectFault } from './redirect'

describe('isDecodedPath', () => {
  it.each(['/', '/a/b', '/ar/أخبار/س', '/100%'])('accepts %s', (path) => {
    expect(isDecodedPath(path)).toBe(true)
  })

  it.each(['', 'a', '//evil.example', '/a?b', '/a#b', '/caf%C3%A9', '/a b', '/\\evil', '/e\u0301'])(
    'refuses %j',
    (path) => {
      expect(isDecodedPath(path)).toBe(false)
    },
  )
})

describe('redirectFault', () => {
  const to = { relationTo: 'pages', value: 1 }

  it.each([
    { from: '/a', to, status: '301' },
    { from: '/a', url: '/b', status: '302' },
    { from: '/a', url: 'https://example.org', status: '301' },
    { from: '/a', status: '410' },
  ])('finds none in %j', (redirect) => {
    expect(redirectFault(redirect)).toBeUndefined()
  })

  it.each([
    [{ from: 'a', url: '/b', status: '301' }, 'redirectFromMalformed'],
    [{ from: '/a', status: '301' }, 'redirectTarget'],
    [{ from: '/a', to, url: '/b', status: '301' }, 'redirectTarget'],
    [{ from: '/a', url: '/b', status: '410' }, 'redirectTarget'],
    [{ from: '/a', url: 'javascript:0', status: '301' }, 'redirectUrlMalformed'],
    [{ from: '/a', url: '//evil.example', status: '301' }, 'redirectUrlMalformed'],
  ])('of %j is %s', (redirect, fault) => {
    expect(redirectFault(redirect)?.fault).toBe(fault)
  })
})
