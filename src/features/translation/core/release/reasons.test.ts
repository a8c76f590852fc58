import { describe, expect, it } from 'vitest'

import { DEFAULT_POLICY } from './policy'
import { type ReleaseCandidate, releaseReasons } from './reasons'

const title: ReleaseCandidate = {
  unit: { key: 'title', field: 'title', kind: 'plain', policy: 'translate', required: true },
  hasText: true,
  state: 'reviewed',
  stale: false,
  codesChanged: false,
  blocking: [],
}
const paragraph = (uid: string, changes: Partial<ReleaseCandidate> = {}): ReleaseCandidate => ({
  ...title,
  unit: { key: `body#${uid}`, field: 'body', kind: 'rich', policy: 'translate', required: false },
  ...changes,
})
const missing = { hasText: false, state: 'untranslated' } as const

const codes = (candidates: ReleaseCandidate[], policy = DEFAULT_POLICY) =>
  releaseReasons(candidates, policy).map(({ code }) => code)

describe('the reasons against publishing a locale', () => {
  it('are none when every text was approved by a person', () => {
    expect(codes([title, paragraph('a', { state: 'translated' })])).toEqual([])
  })

  it.each(['machine', 'draft', 'rejected'] as const)('name a text that is %s', (state) => {
    expect(releaseReasons([{ ...title, state }], DEFAULT_POLICY)).toEqual([
      { code: state, units: [{ key: 'title', field: 'title' }] },
    ])
  })

  it('ask for a second person only where the locale does', () => {
    const translated: ReleaseCandidate = { ...title, state: 'translated' }
    expect(codes([translated])).toEqual([])
    expect(codes([translated], { release: 'reviewed', selfReview: false })).toEqual(['unreviewed'])
  })

  it('name a required text that is missing, and leave an optional field its emptiness', () => {
    expect(codes([{ ...title, ...missing }])).toEqual(['untranslated'])
    expect(codes([title, paragraph('a', missing), paragraph('b', missing)])).toEqual([])
  })

  it('name the paragraph that a half translated text lacks', () => {
    expect(
      releaseReasons([title, paragraph('a'), paragraph('b', missing)], DEFAULT_POLICY),
    ).toEqual([{ code: 'untranslated', units: [{ key: 'body#b', field: 'body' }] }])
  })

  it('name what is out of date, changed in its codes or refused by a check', () => {
    expect(codes([{ ...title, stale: true }])).toEqual(['stale'])
    expect(codes([{ ...title, codesChanged: true }])).toEqual(['codesChanged'])
    expect(codes([{ ...title, blocking: ['inline-codes'] }])).toEqual(['check'])
  })

  it('say nothing of slugs and of texts that are copied or left alone', () => {
    const unit = (changes: Partial<ReleaseCandidate['unit']>): ReleaseCandidate => ({
      ...title,
      state: 'machine',
      unit: { ...title.unit, ...changes },
    })
    expect(
      codes([unit({ kind: 'slug' }), unit({ policy: 'copy' }), unit({ policy: 'never' })]),
    ).toEqual([])
  })

  it('come with the gravest first', () => {
    expect(
      codes([
        { ...title, stale: true },
        paragraph('a', { state: 'machine' }),
        paragraph('b', missing),
      ]),
    ).toEqual(['untranslated', 'machine', 'stale'])
  })
})
