import type { Where } from 'payload'
import { describe, expect, it } from 'vitest'

import { ofNewestVersion } from './newest-version'

const newest: Where = {
  or: [{ updatedAt: { greater_than: '2026-01-01' } }, { latest: { equals: true } }],
}
const parent: Where = { parent: { equals: 7 } }

describe('the question for the draft of one document', () => {
  it('is asked whatever the status of the locale', () => {
    expect(
      ofNewestVersion({ and: [{ 'version._status.fr': { equals: 'draft' } }, parent, newest] }),
    ).toEqual({ and: [parent, newest] })
  })

  it('is asked whatever the status of all locales', () => {
    const anyDraft: Where = {
      or: [
        { 'version._status.en': { equals: 'draft' } },
        { 'version._status.fr': { equals: 'draft' } },
      ],
    }
    expect(ofNewestVersion({ and: [anyDraft, parent, newest] })).toEqual({ and: [parent, newest] })
  })

  it('keeps what access adds to it', () => {
    const own = { 'version.member': { equals: 3 } }
    const asked = { and: [{ 'version._status': { equals: 'draft' } }, parent, newest] }
    expect(ofNewestVersion({ and: [asked, own] })).toEqual({
      and: [{ and: [parent, newest] }, own],
    })
  })

  it('is the only one that changes', () => {
    const drafts = { and: [{ 'version._status': { equals: 'draft' } }, parent] }
    expect(ofNewestVersion(drafts)).toEqual(drafts)
    expect(ofNewestVersion(undefined)).toBeUndefined()
  })
})
