import { describe, expect, it } from 'vitest'

import { languageOf } from './notice'

const SPOKEN = ['en', 'fr', 'ar'] as const

describe('the language that somebody is written to in', () => {
  it.each([
    ['the one they chose', { language: 'ar', languages: [{ locale: 'fr' }] }, 'ar'],
    ['the first they translate into', { language: null, languages: [{ locale: 'fr' }] }, 'fr'],
    ['one that we speak', { languages: [{ locale: 'de' }, { locale: 'ar' }] }, 'ar'],
    ['the usual one where nothing is known', { languages: null }, 'en'],
  ])('is %s', (_, account, language) => {
    expect(languageOf(account, SPOKEN, 'en')).toBe(language)
  })
})
