import { describe, expect, it } from 'vitest'

import { listenerOf } from './listener'

const languageOf = (headers: Record<string, string>) =>
  listenerOf((name) => headers[name]).i18n.language

describe('the language in which a caller is spoken to', () => {
  it.each([
    ['fr', 'fr'],
    ['ES-mx', 'es'],
    ['de, ar;q=0.7, fr;q=0.8', 'fr'],
    ['en;q=0.1, es ; q=0.5', 'es'],
    ['fr;q=0, es;q=0.2', 'es'],
    ['de, *', undefined],
    ['', undefined],
    ['fr;q=much', undefined],
  ])('is taken from what the browser prefers: %s', (acceptLanguage, language) => {
    expect(languageOf({ 'accept-language': acceptLanguage })).toBe(language)
  })

  it('is the one chosen in the panel, whatever the browser prefers', () => {
    const headers = { cookie: 'a=b; payload-lng=ar; c=d', 'accept-language': 'fr' }
    expect(languageOf(headers)).toBe('ar')
  })

  it('is the browser’s where the panel’s is none of ours', () => {
    expect(languageOf({ cookie: 'payload-lng=de', 'accept-language': 'fr' })).toBe('fr')
  })
})
