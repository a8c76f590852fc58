import { describe, expect, it } from 'vitest'

import { readJobRequest } from './job-request'
import { RequestFault } from './request-fault'

const KNOWN = { locales: ['en', 'fr'], collections: ['articles', 'events'] }
const JOB = { locale: 'fr', step: 'translate', assignees: [3] }

const read = (more: object) => readJobRequest({ ...JOB, ...more }, KNOWN)

describe('a request for a job', () => {
  it('names documents of one collection', () => {
    expect(read({ collection: 'articles', ids: [1, '2', 1], due: '2026-12-01' })).toMatchObject({
      ...JOB,
      due: '2026-12-01T00:00:00.000Z',
      scope: { collection: 'articles', ids: ['1', '2'] },
    })
  })

  it('or says what their texts are like, of one collection or all', () => {
    expect(read({ filter: { state: ['machine', 'draft'], stale: true } }).scope).toEqual({
      collection: undefined,
      states: ['machine', 'draft'],
      stale: true,
    })
    expect(read({ collection: 'events', filter: {} }).scope).toMatchObject({ collection: 'events' })
  })

  it.each([
    ['no documents and no filter', {}],
    ['both', { collection: 'articles', ids: [1], filter: {} }],
    ['documents of no collection', { ids: [1] }],
    ['no documents at all', { collection: 'articles', ids: [] }],
    ['nobody', { filter: {}, assignees: [] }],
    ['somebody without a number', { filter: {}, assignees: ['me'] }],
    ['another step', { filter: {}, step: 'proofread' }],
    ['a state that is none', { filter: { state: 'perfect' } }],
    [
      'more documents than one job has',
      {
        collection: 'articles',
        ids: Array.from({ length: 501 }, (_, at) => at),
      },
    ],
    ['something unknown', { filter: {}, colour: 'blue' }],
  ])('with %s is a fault', (_, more) => {
    expect(() => read(more)).toThrow(RequestFault)
  })
})
