import { readFileSync } from 'node:fs'

import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'

import { examplesOf, FIRST_QUERY, localesOf } from './examples'

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))
const examples = examplesOf(schema)
const named = (name: string) => examples.find((it) => it.name === name)

describe('the examples of the explorer', () => {
  it('ask for what the schema has', () => {
    for (const query of [FIRST_QUERY, ...examples.map((it) => it.query)]) {
      expect(validate(schema, parse(query)), query).toEqual([])
    }
  })

  it('are one for each collection and global, in a language of their own', () => {
    const names = examples.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['Cities', 'Events', 'Articles', 'SiteSetting', 'Navigation']),
    )
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((it) => /^(version|count|docAccess)/.test(it))).toEqual([])
    expect(named('SiteSetting')?.isList).toBe(false)
    expect(localesOf(schema)).toEqual(['en', 'fr', 'es', 'ar'])
  })

  it('show a few values of a document and what it points to', () => {
    expect(named('Cities')?.query).toMatch(/^query Cities\(\$locale: LocaleInputType\) \{\n/)
    expect(named('Cities')?.query).toContain('limit: 5')
    expect(named('Cities')?.query).toContain('      name\n')
    expect(named('Events')?.query).toContain('      parent { title }\n')
  })

  it('show the entries of the menus, which say nothing themselves', () => {
    expect(named('Navigation')?.query).toContain(`    header {
      label
      link {
        url
        reference {
          relationTo
        }
      }
      children {
        label
        link {`)
  })

  it('follow the schema', () => {
    const small = buildSchema(`
      enum LocaleInputType { en fr }
      type Query { Boats(locale: LocaleInputType, limit: Int): Boats Boat(id: Int!, locale: LocaleInputType): Boat }
      type Boats { docs: [Boat!]! totalDocs: Int! }
      type Boat { id: Int! name: String createdAt: String harbour: Harbour crew: [Sailor!] _status: String }
      type Harbour { id: Int! title: String }
      type Sailor { id: String name: String }`)
    expect(examplesOf(small)).toEqual([
      {
        name: 'Boats',
        isList: true,
        query: `query Boats($locale: LocaleInputType) {
  Boats(locale: $locale, limit: 5) {
    totalDocs
    docs {
      id
      name
      harbour { title }
    }
  }
}
`,
      },
    ])
  })
})
