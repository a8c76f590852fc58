import { describe, expect, it } from 'vitest'

import { isLanguageTag } from './language-tag'
import { isTimeZone } from './time-zone'

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
