import { describe, expect, it } from 'vitest'

import { addressOf, quickViewsOf } from './quick-views'

const reader = { account: 'users:3', now: new Date('2026-11-21T23:59:00.000Z') }
const named = (collection: string, name: string) =>
  quickViewsOf(collection, reader).find((view) => view.label.en === name)

describe('the views of a list', () => {
  it('narrow the drafts to those that the reader wrote last', () => {
    expect(named('topics', 'My drafts')?.where).toEqual({
      or: [
        { and: [{ _status: { equals: 'draft' } }, { 'revision.localeBy': { equals: 'users:3' } }] },
        { and: [{ _status: { equals: 'draft' } }, { 'revision.sharedBy': { equals: 'users:3' } }] },
      ],
    })
  })

  it('count an event as upcoming until the end of its last day', () => {
    expect(named('events', 'Upcoming events')).toMatchObject({
      where: { or: [{ and: [{ endsAt: { greater_than_equal: '2026-11-21T00:00:00.000Z' } }] }] },
      sort: 'startsAt',
    })
  })

  it('offer upcoming events among events only', () => {
    expect(quickViewsOf('topics', reader).map(({ label }) => label.en)).toEqual([
      'All',
      'My drafts',
    ])
  })

  it('forget the filter, order and preset chosen before', () => {
    expect(addressOf('events', { label: { en: '', fr: '', es: '', ar: '' } })).toBe(
      '/admin/collections/events?sort=&preset=',
    )
    expect(
      addressOf('events', quickViewsOf('events', reader)[2] ?? { label: reader as never }),
    ).toBe(
      '/admin/collections/events?where[or][0][and][0][endsAt][greater_than_equal]=2026-11-21T00%3A00%3A00.000Z&sort=startsAt&preset=',
    )
  })
})
