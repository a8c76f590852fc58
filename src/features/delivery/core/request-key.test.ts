import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { requestKeys } from './request-key'

const keyOf = requestKeys({
  collections: ['events', 'cities'],
  globals: ['navigation'],
  endpoints: ['/vocabularies', '/events/:id/next'],
})

describe('the key of a question', () => {
  it('does not depend on the order of its parameters', () => {
    const pair = fc.tuple(fc.constantFrom('locale', 'limit', 'where[a][equals]'), fc.string())
    fc.assert(
      fc.property(fc.uniqueArray(pair, { selector: ([name]) => name }), (pairs) => {
        const given = new URLSearchParams(pairs)
        const turned = new URLSearchParams([...pairs].reverse())
        expect(keyOf(`/api/events?${given}`)).toEqual(keyOf(`/api/events?${turned}`))
      }),
    )
  })

  it('is the address that is asked in its place', () => {
    const found = keyOf('/api/events?where%5Ba%5D=1&locale=fr')
    expect(found).toEqual({
      key: 'GET /api/events?locale=fr&where%5Ba%5D=1',
      url: '/api/events?locale=fr&where%5Ba%5D=1',
    })
  })

  it('keeps the order of values that have one name', () => {
    expect(keyOf('/api/events?sort=b&sort=a')).not.toEqual(keyOf('/api/events?sort=a&sort=b'))
  })

  it.each([
    '/api/events',
    '/api/events/12?depth=1',
    '/api/cities/count',
    '/api/globals/navigation?locale=ar',
    '/api/vocabularies?locale=fr',
    '/api/events/12/next',
  ])('is there for %s', (url) => {
    expect(keyOf(url)?.url).toBe(url)
  })

  it.each([
    '/api/users',
    '/api/events/versions',
    '/api/events/abc',
    '/api/Events',
    '/api/events/',
    '/api//events',
    '/api/media/file/a.png',
    '/api/events?draft=true',
    '/api/events?trash=true',
    '/api/events?a=%ff',
    '/api/events?a=%00',
    `/api/events?a=${'x'.repeat(5_000)}`,
    `/api/events?${Array.from({ length: 101 }, (_, at) => `a${at}=1`).join('&')}`,
  ])('is not there for %s', (url) => {
    expect(keyOf(url)).toBeUndefined()
  })
})
