import { describe, expect, it } from 'vitest'

import { changesBetween, type Page } from './changes'

const page = (locale: string, content: unknown = locale): Page => ({
  path: `/${locale}/hague`,
  title: `Hague ${locale}`,
  content,
})
const told = (type: string, locale: string) => {
  const { path, title } = page(locale)
  return { type, locale, path, title }
}

describe('what readers would notice of a write', () => {
  it('is nothing where they see the same', () => {
    expect(changesBetween({}, {})).toEqual([])
    expect(changesBetween({ en: page('en') }, { en: page('en') })).toEqual([])
  })

  it('is that a language went on line, and no other', () => {
    const before = { en: page('en') }
    expect(changesBetween(before, { ...before, fr: page('fr') })).toEqual([told('published', 'fr')])
  })

  it('is that a language went off line, as it was before', () => {
    const before = { en: page('en'), fr: page('fr') }
    expect(changesBetween(before, { en: page('en') })).toEqual([told('unpublished', 'fr')])
  })

  it('is a change in each language that shows it', () => {
    const before = { en: page('en'), fr: page('fr'), es: page('es') }
    const after = { en: page('en', 'new'), fr: page('fr'), es: page('es', 'nuevo') }
    expect(changesBetween(before, after)).toEqual([told('changed', 'en'), told('changed', 'es')])
  })

  it('is a change where only the address is another', () => {
    const moved = { ...page('en'), path: '/moved' }
    expect(changesBetween({ en: page('en') }, { en: moved })).toEqual([
      { ...told('changed', 'en'), path: '/moved' },
    ])
  })

  it('is the end of every language that was on line, when the document is gone', () => {
    const before = { en: page('en'), ar: page('ar') }
    expect(changesBetween(before, 'deleted')).toEqual([
      told('deleted', 'en'),
      told('deleted', 'ar'),
    ])
    expect(changesBetween({}, 'deleted')).toEqual([])
  })
})
