import { describe, expect, it } from 'vitest'

import { readQuery, replaceWords } from './query'

const web = (typed: string, locale = 'en') => readQuery(typed, locale).web.trim()

describe('a search as it is typed', () => {
  it.each([
    ['Köln Bonn', 'koln bonn'],
    ['"Strong Cities" network', '"strong cities" network'],
    ['« villes fortes »', '"villes fortes"'],
    ['cities or towns', 'cities or towns'],
    ['cities -draft', 'cities -draft'],
    ['cities -"old town"', 'cities -"old town"'],
    ['"not closed', '"not closed"'],
    ['Saint-Denis', '"saint denis"'],
    ['d’Ivoire', '"d ivoire"'],
    ["a & b | !c:* <-> (d) 'e'", 'a b c d e'],
    ['- " \' \\ %', ''],
  ])('%s is asked as %s', (typed, asked) => {
    expect(web(typed)).toBe(asked)
  })

  it('looks for the words that are not after a minus', () => {
    expect(readQuery('cities or "old town" -draft', 'en').words).toEqual(['cities', 'old', 'town'])
  })

  it('gives the stemmer its own words', () => {
    expect(readQuery('تقييم في الشبكات', 'ar').stemmable.trim()).toBe('تقييم شبك')
  })
})

describe('a corrected search', () => {
  it('has other words in the place of some, and all else as it was', () => {
    const replacements = new Map([
      ['skopie', 'Skopje'],
      ['draft', 'daft'],
    ])
    expect(replaceWords('"Mayors of SKOPIE", -draft (skopie)', 'en', replacements)).toBe(
      '"Mayors of Skopje", -draft (Skopje)',
    )
  })
})
