import { type GraphQLError, parse } from 'graphql'
import { describe, expect, it } from 'vitest'

import { limitIn } from './graphql-limit'

describe('an error of a GraphQL document', () => {
  it.each([
    ['Syntax Error: Aliases limit of 15 exceeded, found 16.', 'aliases', 15, 16],
    ['Syntax Error: Query depth limit of 10 exceeded, found 12.', 'depth', 10, 12],
    ['Syntax Error: Directives limit of 20 exceeded, found 21.', 'directives', 20, 21],
    [
      'The query exceeds the maximum complexity of 500. Actual complexity is 501',
      'complexity',
      500,
      501,
    ],
  ])('that says "%s" is about %s', (message, limit, max, found) => {
    expect(limitIn(message)).toEqual({ limit, max, found })
  })

  it('that gives up reading is about tokens', () => {
    try {
      parse('{ a b c }', { maxTokens: 3 })
      expect.unreachable()
    } catch (error) {
      expect(limitIn((error as GraphQLError).message)).toEqual({ limit: 'tokens', max: 3 })
    }
  })

  it('of another kind is about none', () => {
    expect(limitIn('Cannot query field "limit" on type "Query".')).toBeUndefined()
  })
})
