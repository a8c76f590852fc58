import { describe, expect, it } from 'vitest'

import { isInterestedIn } from './interest'

const everything = { events: ['document.published'], collections: [], locales: [] }
const event = { type: 'document.published', collection: 'events', locale: 'fr' }

describe('a webhook', () => {
  it('is told of the kinds of events it names', () => {
    expect(isInterestedIn(everything, event)).toBe(true)
    expect(isInterestedIn(everything, { ...event, type: 'document.deleted' })).toBe(false)
  })

  it('is told of the collections and languages it names', () => {
    expect(isInterestedIn({ ...everything, collections: ['events'] }, event)).toBe(true)
    expect(isInterestedIn({ ...everything, collections: ['cities'] }, event)).toBe(false)
    expect(isInterestedIn({ ...everything, locales: ['fr', 'ar'] }, event)).toBe(true)
    expect(isInterestedIn({ ...everything, locales: ['en'] }, event)).toBe(false)
  })

  it('is told of events that are about no collection or language', () => {
    const narrow = { events: ['cache.invalidated'], collections: ['events'], locales: ['fr'] }
    expect(isInterestedIn(narrow, { type: 'cache.invalidated' })).toBe(true)
  })
})
