import { describe, expect, it } from 'vitest'

import { LOCALE_CODES } from '@/content/locales'

import { deeplLanguage, languageName, UnknownLanguageError } from './languages'

describe('deeplLanguage', () => {
  it.each(LOCALE_CODES)('has %s as a source and as a target', (locale) => {
    expect(deeplLanguage(locale, 'source')).toBe(locale)
    expect(deeplLanguage(locale, 'target')).toBe(locale === 'en' ? 'en-GB' : locale)
  })

  it.each([
    ['en', 'en-US', 'en-US'],
    ['en-US', undefined, 'en-US'],
    ['pt', undefined, 'pt-PT'],
    ['pt-BR', undefined, 'pt-BR'],
    ['zh-Hant', undefined, 'zh-HANT'],
    ['zh', undefined, 'zh-HANS'],
  ] as const)('gives the target %s (%s) its region: %s', (locale, english, code) => {
    expect(deeplLanguage(locale, 'target', english)).toBe(code)
  })

  it('gives sources none', () => {
    expect(deeplLanguage('pt-BR', 'source')).toBe('pt')
  })

  it('names what DeepL does not have', () => {
    expect(() => deeplLanguage('qps-ploc', 'target')).toThrow('"qps-ploc" as a target language')
  })
})

describe('languageName', () => {
  it('is what the language is called in English', () => {
    expect(['fr', 'pt-BR'].map(languageName)).toEqual([
      'French (fr)',
      'Brazilian Portuguese (pt-BR)',
    ])
  })

  it.each(['qqq', 'not a tag'])('refuses %s', (locale) => {
    expect(() => languageName(locale)).toThrow(UnknownLanguageError)
  })
})
