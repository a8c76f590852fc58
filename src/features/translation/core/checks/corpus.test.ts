import { describe, expect, it } from 'vitest'

import { CLEAN, DEFECTS, type Half, halfOf } from '../../../../../tests/translation/corpus'
import { findingsInDocuments, findingsOf } from '../../../../../tests/translation/corpus/measure'
import { type Defect, NOT_MECHANICAL } from '../../../../../tests/translation/corpus/types'

const isMechanical = (defect: Defect): boolean =>
  !NOT_MECHANICAL.some((name) => name === defect.class)

const missedIn = (half: Half) => {
  const defects = DEFECTS.filter((_, index) => halfOf(index) === half).filter(isMechanical)
  const missed = defects.filter(
    (defect) => !findingsOf(defect).some(({ check }) => check === defect.class),
  )
  return { all: defects.length, missed: missed.map(({ target }) => target) }
}

const blockedIn = (half: Half) => {
  const texts = Object.entries(CLEAN).flatMap(([locale, pairs]) => {
    const chosen = pairs.filter((_, index) => halfOf(index) === half)
    return findingsInDocuments(chosen, locale).map((findings, index) => ({
      target: chosen[index]?.[1],
      blocked: findings.some(({ severity }) => severity === 'blocking'),
    }))
  })
  const blocked = texts.filter((text) => text.blocked)
  return { all: texts.length, blocked: blocked.map(({ target }) => target) }
}

describe.each(['tuned', 'held back'] as const)(
  'on the half of the corpus that is %s, the checks',
  (half) => {
    it('find at least 95 % of the mechanical defects', () => {
      const { all, missed } = missedIn(half)
      const recall = 1 - missed.length / all
      process.stdout.write(`${half}: ${all - missed.length} of ${all} defects found\n`)
      expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.95)
    })

    it('block at most 2 % of the texts that are right', () => {
      const { all, blocked } = blockedIn(half)
      process.stdout.write(`${half}: ${blocked.length} of ${all} clean texts blocked\n`)
      expect(blocked.length / all, blocked.join('\n')).toBeLessThanOrEqual(0.02)
    })
  },
)

describe('the corpus', () => {
  it('has at least 60 defective and 200 clean texts', () => {
    expect(DEFECTS.length).toBeGreaterThanOrEqual(60)
    expect(Object.values(CLEAN).flat().length).toBeGreaterThanOrEqual(200)
  })
})
