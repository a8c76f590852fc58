import { describe, expect, it } from 'vitest'

import { CONCEPTS } from '../../../../../tests/translation/corpus/concepts'
import { unitOf } from '../../../../../tests/translation/corpus/measure'
import { failingChecks } from './failing'
import { waiverHash } from './waivers'

const clean = unitOf(['The mayors', 'Les maires'], 'fr', { ordinal: 0 })
const doubled = unitOf(['The mayors', 'Les maires maires'], 'fr', { ordinal: 1 })
const careless = unitOf(['The mayors?', 'Les  maires?'], 'fr', { ordinal: 2 })

describe('the checks that keep a document from being published', () => {
  it('are told of each text that fails one', () => {
    const failing = failingChecks([clean, doubled, careless], { concepts: CONCEPTS })
    expect([...failing]).toEqual([[doubled.unit.key, ['doubled-words']]])
  })

  it('are those that block in the locale', () => {
    const severities = { 'doubled-words': 'off', 'double-space': 'blocking' } as const
    expect([...failingChecks([doubled, careless], { severities })]).toEqual([
      [careless.unit.key, ['double-space']],
    ])
  })

  it('are not those that somebody waived for the texts as they are', () => {
    const waiver = { check: 'doubled-words', hash: waiverHash(doubled) } as const
    const waived = { ...doubled, waivers: [waiver] }
    expect(failingChecks([waived]).size).toBe(0)
    expect(
      failingChecks([{ ...waived, unit: { ...waived.unit, content: ['All mayors'] } }]).size,
    ).toBe(1)
  })
})
