import { describe, expect, it } from 'vitest'

import { alternatesOf, canonicalPath } from './site-path'

describe('canonicalPath', () => {
  it.each([
    ['a path as it is stored', '/fr/evenements/x', '/fr/evenements/x'],
    ['what a browser sends', '/ar/%D9%81%D8%B9%D8%A7%D9%84%D9%8A%D8%A7%D8%AA/x', '/ar/فعاليات/x'],
    ['a trailing slash', '/fr/', '/fr'],
    ['doubled slashes and a query', '//fr//villes/oslo/?utm=1#top', '/fr/villes/oslo'],
    ['the prefix that the source language does not have', '/en/events/x', '/events/x'],
    ['decomposed letters', '/fr/themes/e\u0301', '/fr/themes/é'],
    ['the home page', '/', '/'],
  ])('gives one spelling to %s', (_, given, path) => {
    expect(canonicalPath(given)).toBe(path)
  })

  it.each(['', 'events/x', '/a b', '/%E0%A4%A', '/a\\b'])('knows that "%s" is no path', (given) => {
    expect(canonicalPath(given)).toBeUndefined()
  })
})

describe('alternatesOf', () => {
  it('lists each language once, and the source language for everybody else', () => {
    expect(alternatesOf({ fr: '/fr/villes/oslo', en: '/cities/oslo' })).toEqual([
      { locale: 'en', path: '/cities/oslo' },
      { locale: 'fr', path: '/fr/villes/oslo' },
      { locale: 'x-default', path: '/cities/oslo' },
    ])
  })

  it('gives everybody else the first language there is where the source language is missing', () => {
    expect(alternatesOf({ ar: '/ar/مدن/oslo' }).at(-1)).toEqual({
      locale: 'x-default',
      path: '/ar/مدن/oslo',
    })
  })

  it('lists nothing for what has no address', () => {
    expect(alternatesOf({})).toEqual([])
  })
})
