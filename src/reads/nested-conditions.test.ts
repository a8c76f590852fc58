import type { Where } from 'payload'
import { describe, expect, it } from 'vitest'

import { asPaths } from './nested-conditions'

describe('conditions on one of several related documents', () => {
  it.each<[string, Where, Where]>([
    [
      'become paths',
      {
        'event.topics': {
          contains: { and: [{ slug: { equals: 'x' } }, { _status: { equals: 'p' } }] },
        },
      },
      {
        and: [
          { 'event.topics.slug': { equals: 'x' } },
          { 'event.topics._status': { equals: 'p' } },
        ],
      },
    ],
    [
      'become paths inside of others',
      { or: [{ city__region: { contains: { code: { in: ['a'] } } } }, { seats: { equals: 1 } }] },
      { or: [{ 'city.region.code': { in: ['a'] } }, { seats: { equals: 1 } }] },
    ],
    [
      'leave alone what is asked beside them',
      { topics: { contains: { slug: { equals: 'x' } }, exists: true }, title: { contains: 'x' } },
      {
        and: [
          { 'topics.slug': { equals: 'x' } },
          { topics: { exists: true } },
          { title: { contains: 'x' } },
        ],
      },
    ],
    ['leave alone a question without conditions', {}, {}],
  ])('%s', (_, where, spelledOut) => {
    expect(asPaths(where)).toEqual(spelledOut)
  })
})
