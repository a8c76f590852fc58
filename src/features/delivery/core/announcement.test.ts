import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { announcements, readAnnouncement } from './announcement'

describe('the announcement of a change', () => {
  it('says every tag, in messages that Postgres takes', () => {
    const tag = fc.integer({ min: 1, max: 1e9 }).map((id) => `events.città=cities:${id}`)
    fc.assert(
      fc.property(fc.uniqueArray(tag, { maxLength: 900, size: 'max' }), (tags) => {
        const messages = announcements('me', new Set(tags))
        expect(messages.every((it) => Buffer.byteLength(it) < 8_000)).toBe(true)
        expect(messages.flatMap((it) => readAnnouncement(it)?.tags ?? [])).toEqual(tags)
      }),
      { numRuns: 30 },
    )
  })

  it('names collections where the documents are too many', () => {
    const tags = Array.from({ length: 2_000 }, (_, at) => `events:${at}`)
    expect(announcements('me', new Set(tags))).toEqual(['{"from":"me","tags":["events:anything"]}'])
  })

  it.each([undefined, '', '{', '{}', '[1]', 'null', '{"from":"me","tags":[1]}'])(
    'is not found in %j',
    (message) => {
      expect(readAnnouncement(message)).toBeUndefined()
    },
  )
})
