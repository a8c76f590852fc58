import { describe, expect, it } from 'vitest'

import { graphqlKey } from './graphql-key'

describe('the key of a GraphQL question', () => {
  it('does not depend on spaces, comments or the order of variables', () => {
    const spaced = graphqlKey({
      query: 'query A($a: Int, $b: Int) {\n  Events { docs { id } } # all\n}',
      variables: { a: 1, b: { d: 2, c: 3 } },
    })
    const dense = graphqlKey({
      query: 'query A($a:Int,$b:Int){Events{docs{id}}}',
      variables: { b: { c: 3, d: 2 }, a: 1 },
      operationName: 'A',
    })
    expect(spaced).toBeDefined()
    expect(dense).toBe(spaced)
  })

  it.each([
    [{ query: '{ a }' }, { query: '{ b }' }],
    [{ query: '{ a }' }, { query: '{ x: a }' }],
    [
      { query: '{ a }', variables: { a: 1 } },
      { query: '{ a }', variables: { a: '1' } },
    ],
    [{ query: '{ a(b: "c d") }' }, { query: '{ a(b: "c  d") }' }],
  ])('tells %j from %j', (one, other) => {
    expect(graphqlKey(one)).not.toBe(graphqlKey(other))
  })

  it('depends on the locale of the address', () => {
    expect(graphqlKey({ query: '{ a }' }, 'fr')).not.toBe(graphqlKey({ query: '{ a }' }, 'en'))
  })

  it.each([
    { query: 'mutation { a }' },
    { query: 'subscription { a }' },
    { query: 'query A { a } query B { b }', operationName: 'A' },
    { query: 'query A { a } mutation B { b }', operationName: 'A' },
    { query: 'query A { a }', operationName: 'B' },
    { query: 'fragment A on B { c }' },
    { query: '{ a ' },
    { query: 1 },
    { query: `{ ${'a '.repeat(10_000)} }` },
    { query: '{ a }', variables: 'x' },
    { query: '{ a }', extensions: { persistedQuery: {} } },
  ])('is not there for %j', (question) => {
    expect(graphqlKey(question)).toBeUndefined()
  })
})
