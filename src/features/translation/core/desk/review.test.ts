import { describe, expect, it } from 'vitest'

import { translatedUnit } from './desk.fixture'
import { approvable } from './review'

const reviewedBefore = (text: string) => ({ base: { state: 'reviewed' as const, text } })
const SAME = translatedUnit('a', reviewedBefore('Texte de a'))

describe('Texts that may be approved unread', () => {
  it('say the very words that were approved before', () => {
    const units = [
      SAME,
      translatedUnit('b', reviewedBefore('Autre texte')),
      translatedUnit('c', { base: { state: 'machine', text: 'Texte de c' } }),
      translatedUnit('d', { ...reviewedBefore('Texte de d'), stale: true }),
      translatedUnit('e', { ...reviewedBefore('Texte de e'), state: 'draft' }),
      translatedUnit('f'),
    ]
    expect(approvable(units, { user: 'users:2', selfReview: false })).toEqual(['a'])
  })

  it('are somebody else’s, unless the language lets people review their own', () => {
    expect(approvable([SAME], { user: 'users:1', selfReview: false })).toEqual([])
    expect(approvable([SAME], { user: 'users:1', selfReview: true })).toEqual(['a'])
  })
})
