import { describe, expect, it } from 'vitest'

import { readFallback, shownLocale } from './fallback'
import { FALLBACK_CHAINS, LOCALE_CODES } from './locales'

describe('the languages that may stand in', () => {
  it.each([
    ['en', ['en']],
    ['es, en', ['es', 'en']],
    [
      ['es', 'en'],
      ['es', 'en'],
    ],
    ['fr,en,en', ['en']],
    ['default', FALLBACK_CHAINS.fr],
    ['none', []],
    ['', []],
    [undefined, []],
    [false, []],
  ])('of French, asked as %j, are %j', (asked, chain) => {
    expect(readFallback(asked, 'fr')).toEqual({ chain })
  })

  it('are none where a word names no language', () => {
    expect(readFallback('en,de', 'fr')).toEqual({ unknown: 'de' })
  })

  it.each(LOCALE_CODES)('by default of %s are others than itself', (locale) => {
    expect(FALLBACK_CHAINS[locale]).not.toContain(locale)
    expect(FALLBACK_CHAINS[locale].length).toBeGreaterThan(0)
  })
})

describe('the language of a value', () => {
  it('is that asked for unless the document tells of another', () => {
    const document = { _fallback: [{ path: 'slug', locale: 'en' }] }
    expect(shownLocale(document, 'slug', 'fr')).toBe('en')
    expect(shownLocale(document, 'title', 'fr')).toBe('fr')
    expect(shownLocale({}, 'slug', 'fr')).toBe('fr')
    expect(shownLocale(undefined, 'slug', 'fr')).toBe('fr')
  })
})
