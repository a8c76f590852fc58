import { describe, expect, it } from 'vitest'

import type { StoredAnswer } from '../core/stored-answer'
import { type CdnOptions, sendingOf } from './outgoing'

const answer = (tags: string[], headers: [string, string][] = []): StoredAnswer => ({
  key: 'GET /api/events',
  hash: 'abc',
  headers: [['content-type', 'application/json'], ...headers],
  vary: ['accept-language'],
  bodies: { identity: '{}' },
  tags,
  storedAt: 0,
})

const headersOf = (stored: StoredAnswer, cdn?: CdnOptions) => {
  const { headers } = sendingOf({
    answer: stored,
    request: { header: () => undefined },
    encoding: 'identity',
    cacheStatus: 'hit',
    cors: [],
    ...(cdn && { cdn }),
  })
  return Object.fromEntries(headers)
}

describe('what caches are told', () => {
  it('is to ask each time, without tags, where none of them can be purged', () => {
    const headers = headersOf(answer(['events:1']))
    expect(headers['Cache-Control']).toBe('no-cache')
    expect(headers).not.toHaveProperty('Surrogate-Key')
    expect(headers.Vary).toBe('Accept-Encoding, Authorization, Cookie, Origin, accept-language')
  })

  it('is how long and under which tags to keep it, where they can', () => {
    const cdn = { maxAge: 600, tagHeader: 'Cache-Tag' } as const
    const headers = headersOf(answer(['events:1', 'cities:2']), cdn)
    expect(headers['Cache-Control']).toBe('public, max-age=0, must-revalidate, s-maxage=600')
    expect(headers['Cache-Tag']).toBe('events:1,cities:2,events:anything,cities:anything')
  })

  it('is the collections alone, where the tags are too many for a header', () => {
    const cdn = { maxAge: 600, tagHeader: 'Surrogate-Key' } as const
    const tags = Array.from({ length: 2_000 }, (_, at) => `events:${at}`)
    expect(headersOf(answer(tags), cdn)['Surrogate-Key']).toBe('events:anything')
  })

  it('is what the answer itself says, where it says something', () => {
    const own = answer([], [['cache-control', 'public, max-age=60']])
    expect(headersOf(own)['Cache-Control']).toBe('public, max-age=60')
  })
})
