import { describe, expect, it } from 'vitest'

import { readBoardRequest, readWaitingRequest } from './board-request'

const known = { locales: ['fr', 'ar'], collections: ['events', 'pages'] }
const queue = { ...known, fallback: 'ar', isCursor: (text: string) => text === 'a place' }

describe('the address of the dashboard', () => {
  it('narrows it to what is there', () => {
    expect(readBoardRequest({ locale: 'fr', collection: 'events', per: 'day' }, known)).toEqual({
      ...{ locale: 'fr', collection: 'events', per: 'day' },
    })
  })

  it('is taken for what of it is right', () => {
    expect(
      readBoardRequest({ locale: ['de'], collection: 'users', per: 'year', x: '1' }, known),
    ).toEqual({ locale: undefined, collection: undefined, per: 'week' })
  })
})

describe('the address of the queue', () => {
  it('asks for what waits in the first language of its reader', () => {
    expect(readWaitingRequest({}, queue)).toEqual({ locale: 'ar', mine: false })
  })

  it('knows each filter', () => {
    const given = {
      ...{ locale: 'fr', collection: 'pages', state: 'machine,draft,machine', stale: 'true' },
      ...{ minAgeDays: '7', minWords: '0', maxWords: '200', mine: '1', after: 'a place' },
    }
    expect(readWaitingRequest(given, queue)).toEqual({
      ...{ locale: 'fr', collection: 'pages', states: ['machine', 'draft'], stale: true },
      ...{ minAgeDays: 7, minWords: 0, maxWords: 200, mine: true, after: 'a place' },
    })
  })

  it('leaves out a language that is not the reader’s, and what no filter understands', () => {
    const given = {
      ...{ locale: 'en', collection: 'users', state: 'done', stale: 'perhaps' },
      ...{ minWords: '-1', maxWords: '1e9', after: "'; drop table", mine: 'yes' },
    }
    expect(readWaitingRequest(given, queue)).toEqual({ locale: 'ar', mine: false })
  })
})
