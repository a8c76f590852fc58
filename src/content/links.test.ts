import { describe, expect, it } from 'vitest'

import { isSafeLink, isVideoAddress } from './links'

describe('isSafeLink', () => {
  it.each(['https://example.org/a?b#c', 'mailto:a@example.org'])('accepts %s', (url) => {
    expect(isSafeLink(url)).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'http://example.org',
    '//example.org',
    '/relative',
    'https://user:secret@example.org',
    'https://localhost',
    'mailto:',
    '',
    null,
    7,
  ])('refuses %j', (url) => {
    expect(isSafeLink(url)).toBe(false)
  })
})

describe('isVideoAddress', () => {
  it.each(['https://www.youtube.com/watch?v=x', 'https://player.vimeo.com/video/1'])(
    'accepts %s',
    (url) => {
      expect(isVideoAddress(url)).toBe(true)
    },
  )

  it.each(['https://youtube.com.evil.example/x', 'https://evil.example/youtube.com', 'x'])(
    'refuses %s',
    (url) => {
      expect(isVideoAddress(url)).toBe(false)
    },
  )
})
