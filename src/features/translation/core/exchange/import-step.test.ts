import { describe, expect, it } from 'vitest'

import { type Arriving, type Importer, importSteps } from './import-step'

const ARRIVING: Arriving = {
  now: { state: 'untranslated' },
  target: ['Titre'],
  state: 'translated',
  isBlocked: false,
}
const DONE = {
  state: 'translated',
  target: ['Titre'],
  translator: 'users:1',
  writtenBy: 'users:1',
} as const
const REVIEWER: Importer = { actor: 'users:2', review: true, selfReview: false }

const steps = (arriving: Partial<Arriving>, importer: Partial<Importer> = {}) =>
  importSteps({ ...ARRIVING, ...arriving }, { ...REVIEWER, ...importer })

describe('a text that a file brings', () => {
  it('is the importer’s word when it says that it is translated', () => {
    expect(steps({})).toEqual({ acts: ['translate'] })
  })

  it.each(['draft', 'machine', 'rejected', 'untranslated'] as const)(
    'is a draft as %s',
    (state) => {
      expect(steps({ state })).toEqual({ acts: ['edit'] })
    },
  )

  it('is a draft where a blocking check fails, whatever the file says', () => {
    for (const state of ['translated', 'reviewed'] as const) {
      expect(steps({ state, isBlocked: true })).toEqual({
        acts: ['edit'],
        lessened: 'importBlocked',
      })
    }
  })

  it('is still right where it says what was confirmed of an earlier source', () => {
    expect(steps({ now: DONE })).toEqual({ acts: ['keep'] })
  })

  it('is reviewed by a reviewer when somebody else wrote and confirmed these very words', () => {
    expect(steps({ now: DONE, state: 'reviewed' })).toEqual({ acts: ['keep', 'review'] })
  })

  it('is not reviewed without the right to it', () => {
    expect(steps({ now: DONE, state: 'reviewed' }, { review: false })).toEqual({
      acts: ['keep'],
      lessened: 'importNotReviewer',
    })
  })

  it.each([
    ['new words', ARRIVING.now],
    ['changed words', { ...DONE, target: ['Un titre'] }],
    ['words that they confirmed', { ...DONE, translator: 'users:2' }],
    ['words that they wrote', { ...DONE, writtenBy: 'users:2' }],
  ])('is the importer’s own work with %s', (_, now) => {
    expect(steps({ now, state: 'reviewed' }).lessened).toBe('importOwnWork')
    expect(steps({ now, state: 'reviewed' }, { selfReview: true }).acts).toContain('review')
  })
})
