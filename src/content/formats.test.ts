import { describe, expect, it } from 'vitest'

import { isLanguageTag } from './language-tag'
import { isTimeZone } from './time-zone'
import { isHostedBy, isWebAddress } from './web-address'

describe('isLanguageTag', () => {
  it.each(['en', 'sq', 'pt-BR', 'zh-Hant', 'bs'])('accepts %s', (tag) => {
    expect(isLanguageTag(tag)).toBe(true)
  })
  it.each(['', 'english', 'pt_BR', 'EN', 'e'])('refuses %j', (tag) => {
    expect(isLanguageTag(tag)).toBe(false)
  })
})

describe('isTimeZone', () => {
  it.each(['Europe/Paris', 'Asia/Kolkata', 'Asia/Calcutta', 'America/Vancouver'])(
    'accepts %s',
    (zone) => {
      expect(isTimeZone(zone)).toBe(true)
    },
  )
  it.each(['', 'CET', '+02:00', 'Europe/Atlantis', 'Paris'])('refuses %j', (zone) => {
    expect(isTimeZone(zone)).toBe(false)
  })
})

describe('isWebAddress', () => {
  it.each(['https://example.org', 'https://example.org/a?b=c#d', 'https://xn--mgbh0fb.org/'])(
    'accepts %s',
    (address) => {
      expect(isWebAddress(address)).toBe(true)
    },
  )
  it.each([
    '',
    'http://example.org',
    'javascript:alert(1)//https://example.org',
    'https://',
    'https://localhost',
    'https://user:secret@example.org',
    '/about',
  ])('refuses %j', (address) => {
    expect(isWebAddress(address)).toBe(false)
  })
})

describe('isHostedBy', () => {
  it('takes a domain with everything under it, and nothing that merely ends like it', () => {
    expect(isHostedBy('https://www.youtube.com/watch?v=1', ['youtube.com'])).toBe(true)
    expect(isHostedBy('https://notyoutube.com/', ['youtube.com'])).toBe(false)
    expect(isHostedBy('not an address', ['youtube.com'])).toBe(false)
  })
})
