import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'

import { namedLanguages } from './graphql-languages'

const named = (query: string, variables = {}) => namedLanguages(parse(query), variables)
const faultOf = (query: string) => named(query).fault?.message

describe('the languages that a GraphQL document names', () => {
  it('are found in fields, fragments and variables', () => {
    const query = `query ($l: LocaleInputType) { a: Cities(locale: $l) { docs { ...B } } ...C }
      fragment B on City { name region(locale: fr) { name } }
      fragment C on Query { c: Events(locale: fr, fallbackLocale: [en, es]) { totalDocs } }`
    expect(named(query, { l: 'fr' })).toEqual({ locales: ['fr'], fallbacks: ['en,es'] })
  })

  it('are none in fragments that nobody uses', () => {
    const query = '{ Cities { totalDocs } } fragment A on City { region(locale: fr) { name } }'
    expect(named(query)).toEqual({ locales: [], fallbacks: [] })
  })

  it.each([
    '{ a: Cities(locale: en) { totalDocs } b: Cities(locale: fr) { totalDocs } __typename }',
    '{ a: Cities(locale: en) { docs { region(locale: en) { name } } } b: City(id: 1, locale: fr) { name } }',
    '{ a: Cities(locale: fr, fallbackLocale: en) { totalDocs } b: Cities(locale: es) { totalDocs } }',
    '{ a: Cities(fallbackLocale: en) { totalDocs } b: Cities(fallbackLocale: es) { totalDocs } }',
    '{ Cities(locale: en) { docs { region(fallbackLocale: fr) { name } } } }',
    'query A { Cities(locale: en) { totalDocs } } query B { Cities(locale: fr) { totalDocs } }',
  ])('may be several, one for each field: %s', (query) => {
    expect(faultOf(query)).toBeUndefined()
  })

  it.each([
    [
      '{ a: Cities(locale: en) { totalDocs } b: Cities(locale: fr) { docs { region(locale: es) { name } } } }',
      'localesMixed',
    ],
    ['{ Cities(locale: en) { docs { region(locale: fr) { name } } } }', 'localesMixed'],
    ['mutation { a: update(locale: en) { id } b: update(locale: fr) { id } }', 'localesMixed'],
    [
      '{ a: Cities(locale: en) { totalDocs } b: Cities(locale: fr) { totalDocs } Events { totalDocs } }',
      'localeNotNamed',
    ],
    [
      '{ a: Cities(locale: en) { totalDocs } b: Cities { docs { region(locale: fr) { name } } } }',
      'localeNotNamed',
    ],
    [
      '{ a: Cities(fallbackLocale: en) { docs { region(fallbackLocale: fr) { name } } } }',
      'fallbacksMixed',
    ],
    [
      '{ a: Cities(locale: en) { docs { region(fallbackLocale: fr) { name } } } b: Cities(locale: fr) { totalDocs } }',
      'fallbacksMixed',
    ],
  ])('are not several in one part: %s is %s', (query, fault) => {
    expect(faultOf(query)).toBe(fault)
  })

  it('are looked for in each fragment once, however often it is used', () => {
    const nested = [...Array(40).keys()]
      .map((it) => `fragment F${it} on City { ...F${it + 1} ...F${it + 1} ...F${it + 1} }`)
      .join('\n')
    const query = `{ Cities { docs { ...F0 } } } ${nested} fragment F40 on City { region(locale: fr) { name } }`
    expect(named(query).locales).toEqual(['fr'])
  })
})
