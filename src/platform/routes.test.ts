import { describe, expect, it } from 'vitest'

import { LOCALE_CODES } from '@/content/locales'

import {
  absoluteUrl,
  documentPath,
  homePath,
  inLocale,
  isRouted,
  listPath,
  readPath,
  SECTIONS,
} from './routes'

const COLLECTIONS = Object.keys(SECTIONS).filter(isRouted)

describe('readPath', () => {
  it.each(LOCALE_CODES)('finds what documentPath and listPath made of it in %s', (locale) => {
    for (const collection of COLLECTIONS) {
      if (collection === 'pages') continue
      const path = documentPath({ collection, locale, slug: 'x' }) ?? ''
      expect(readPath(path)[0]).toEqual({ kind: 'document', locale, collection, slug: 'x' })
      expect(readPath(listPath(collection, locale))).toContainEqual({
        kind: 'list',
        locale,
        collection,
      })
    }
  })

  it('takes a section of another language for a page', () => {
    expect(readPath('/fr/events/x')).toEqual([{ kind: 'page', locale: 'fr', slug: 'x' }])
  })

  it.each(LOCALE_CODES)('finds the home of the site in %s, where homePath says', (locale) => {
    expect(readPath(homePath(locale))).toEqual([{ kind: 'home', locale }])
  })

  it('looks for a page before the list of the same name', () => {
    expect(readPath('/events').map(({ kind }) => kind)).toEqual(['page', 'list'])
  })
})

describe('inLocale', () => {
  it.each([
    ['/es/about', 'fr', '/fr/about'],
    ['/es/about/us', 'en', '/about/us'],
    ['/about', 'ar', '/ar/about'],
    ['/fr', 'en', '/'],
    ['/', 'fr', '/fr'],
  ] as const)('makes of %s in %s %s', (path, locale, expected) => {
    expect(inLocale(path, locale)).toBe(expected)
  })
})

describe('absoluteUrl', () => {
  it('encodes what an address may not hold', () => {
    expect(absoluteUrl('https://network.example/', '/ar/مدن/x')).toBe(
      'https://network.example/ar/%D9%85%D8%AF%D9%86/x',
    )
  })
})
