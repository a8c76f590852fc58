import { describe, expect, it } from 'vitest'

import { unitOf } from '../../../../../tests/translation/corpus/measure'
import { runChecks } from '.'
import { activeWaivers, unwaived, waiverHash } from './waivers'

const unit = unitOf(['The mayors', 'Les maires maires'], 'fr')
const waiver = { check: 'doubled-words', hash: waiverHash(unit), by: 'users:5' } as const

describe('a waiver', () => {
  it('takes back what its check found, and nothing else', () => {
    const target = unitOf(['The 7 mayors', 'Les maires maires'], 'fr')
    const found = runChecks({ unit: target })
    const left = unwaived(found, [{ check: 'doubled-words', hash: waiverHash(target) }], target)
    expect(left.map(({ check }) => check)).toEqual(['numbers'])
  })

  it.each([
    ['source', unitOf(['Some mayors', 'Les maires maires'], 'fr')],
    ['target', unitOf(['The mayors', 'Des maires maires'], 'fr')],
    ['codes of the target', unitOf(['The mayors', 'Les <g1>maires</g1> maires'], 'fr')],
  ])('dies when the %s changes', (_, changed) => {
    expect(activeWaivers([waiver], changed)).toEqual([])
    expect(activeWaivers([waiver], unit)).toEqual([waiver])
  })
})
