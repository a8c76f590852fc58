import { describe, expect, it } from 'vitest'

import { readQuestions } from './question'

const questionOf = readQuestions({ collections: ['events'], globals: [], endpoints: [] })

const asking = (headers: Record<string, string> = {}) => ({
  header: (name: string) => headers[name],
})
const json = { 'content-type': 'application/json' }
const query = '{ Events(locale: fr) { docs { title } } }'

describe('what a request asks', () => {
  it('is found again by the bytes it came in, and by others that ask the same', () => {
    const first = questionOf({ method: 'GET', url: '/api/events?limit=1&locale=fr', ...asking() })
    const other = questionOf({ method: 'GET', url: '/api/events?locale=fr&limit=1', ...asking() })
    const again = questionOf({ method: 'GET', url: '/api/events?limit=1&locale=fr', ...asking() })
    expect(first?.key).toBe('GET /api/events?limit=1&locale=fr')
    expect(other?.key).toBe(first?.key)
    expect(again).toBe(first)
  })

  it('by a body that reads like an address is not what that address asks', () => {
    const url = '/api/events?depth=0'
    const posted = { method: 'POST', url: '/api/graphql', body: url, ...asking(json) }
    expect(questionOf(posted)).toBeUndefined()
    expect(questionOf({ method: 'GET', url, ...asking() })).toBeDefined()
    expect(questionOf(posted)).toBeUndefined()
  })

  it('of GraphQL is another one with its own content type, and in another language', () => {
    const body = JSON.stringify({ query })
    const ask = (url: string, headers = {}) =>
      questionOf({ method: 'POST', url, body, ...asking({ ...json, ...headers }) })?.key
    const typed = { accept: 'application/graphql-response+json' }
    const keys = [
      ask('/api/graphql'),
      ask('/api/graphql', typed),
      ask('/api/graphql?locale=en'),
      ask('/api/graphql?locale=fr'),
    ]
    expect(new Set(keys).size).toBe(4)
    expect(keys).not.toContain(undefined)
  })

  it.each(['cookie', 'authorization', 'x-http-method-override'])(
    'is not known for whoever sends %s, also when it was before',
    (name) => {
      const url = '/api/events?depth=1'
      expect(questionOf({ method: 'GET', url, ...asking() })).toBeDefined()
      expect(questionOf({ method: 'GET', url, ...asking({ [name]: 'x' }) })).toBeUndefined()
    },
  )
})
