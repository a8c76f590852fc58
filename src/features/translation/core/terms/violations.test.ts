import { describe, expect, it } from 'vitest'

import { unitOf } from '../../../../../tests/translation/corpus/measure'
import type { Concept, Term } from './concept'
import { violationsOf } from './violations'

const concept = (french: Omit<Term, 'locale'>[]): Concept => ({
  id: 'hub',
  kind: 'term',
  terms: [
    { locale: 'en', text: 'regional hub', status: 'preferred' },
    ...french.map((term) => ({ locale: 'fr', ...term })),
  ],
})

const units = [
  unitOf(['Our regional hub', 'Notre centre régional'], 'fr', { ordinal: 0 }),
  unitOf(['The regional hub opens', 'Le pôle régional ouvre'], 'fr', { ordinal: 1 }),
  unitOf(['Our office', 'Notre centre régional'], 'fr', { ordinal: 2 }),
]

const broken = (french: Omit<Term, 'locale'>[]) =>
  violationsOf(concept(french), units).map(({ unit, findings }) => [
    unit.unit.ordinal,
    findings.map(({ check }) => check),
  ])

describe('a term that changes', () => {
  it('lists the texts that do not say it', () => {
    expect(broken([{ text: 'pôle régional', status: 'preferred' }])).toEqual([[0, ['terms']]])
  })

  it('lists the texts that say what is now forbidden, where it is meant', () => {
    expect(
      broken([
        { text: 'pôle régional', status: 'preferred' },
        { text: 'centre régional', status: 'forbidden' },
      ]),
    ).toEqual([[0, ['forbidden-terms']]])
  })

  it('lists nothing once both are admitted', () => {
    expect(
      broken([
        { text: 'pôle régional', status: 'preferred' },
        { text: 'centre régional', status: 'admitted' },
      ]),
    ).toEqual([])
  })
})
