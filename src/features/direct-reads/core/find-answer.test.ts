import { describe, expect, it } from 'vitest'

import { findAnswer } from './find-answer'

const told = (...args: Parameters<typeof findAnswer>) => {
  const { docs, ...page } = findAnswer(...args)
  return page
}

describe('what is told of a page', () => {
  it('names its neighbours where all were counted', () => {
    expect(told([1, 2], { limit: 2, page: 2, total: 5 })).toEqual({
      hasNextPage: true,
      hasPrevPage: true,
      limit: 2,
      nextPage: 3,
      page: 2,
      pagingCounter: 3,
      prevPage: 1,
      totalDocs: 5,
      totalPages: 3,
    })
  })

  it('is that it is all there is where nothing was counted', () => {
    expect(told([1, 2], { limit: 10, page: 1 })).toMatchObject({
      hasNextPage: false,
      totalDocs: 2,
      totalPages: 1,
      pagingCounter: 1,
    })
  })

  it('is the first of none when nothing was found', () => {
    expect(told([], { limit: 10, page: 7, total: 0 })).toMatchObject({
      page: 1,
      pagingCounter: 0,
      totalPages: 0,
    })
  })
})
