import { describe, expect, it } from 'vitest'

import { runChecks } from '../checks'
import { fromTagged } from '../inline/tagged'

import { deskDocument, deskUnit, translatedUnit } from './desk.fixture'
import { blocking, liveChecks } from './live-checks'

const UNIT = deskUnit('body#p1', {
  kind: 'rich',
  source: 'The <g1>fifth summit</g1> of Strong Cities met.',
  codes: [{ id: 1, type: 'link', paired: true, tag: '<g1>', label: 'Link' }],
})
const CONCEPTS = [
  {
    ...{ id: 'sc', kind: 'name' as const, caseSensitive: true },
    terms: ['en', 'fr'].map((locale) => ({
      ...{ locale, text: 'Strong Cities', status: 'preferred' as const, keepSource: true },
    })),
  },
]
const BROKEN = 'Le  cinquième sommet de villes fortes a eu lieu.'
const { units: _, ...about } = deskDocument([], { concepts: CONCEPTS })
const check = liveChecks(about, ({ fault }) => fault)

describe('Checks while somebody writes', () => {
  it('find what the server finds', () => {
    const found = check(UNIT, BROKEN, [UNIT]).map(({ check: id }) => id)
    const unit = {
      ...{ locale: 'fr', sourceLocale: 'en', state: 'draft' as const, stale: false },
      ...{ codesChanged: false, target: fromTagged(BROKEN) },
      unit: {
        ...{ key: UNIT.key, field: UNIT.field, kind: UNIT.kind, ordinal: 0, required: true },
        ...{ content: fromTagged(UNIT.source), policy: 'translate' as const },
        codes: UNIT.codes.map((code) => ({ ...code, attributes: {} })),
      },
    }
    expect(found).toEqual(runChecks({ unit, concepts: CONCEPTS }).map(({ check: id }) => id))
    expect(found).toEqual(expect.arrayContaining(['codes', 'names', 'double-space']))
  })

  it('offer the whole text as it would be mended', () => {
    const space = check(UNIT, BROKEN, [UNIT]).find(({ check: id }) => id === 'double-space')
    expect(space?.fixes[0]?.target).toBe('Le cinquième sommet de villes fortes a eu lieu.')
  })

  it('do not block for what was waived, as long as the text is the one that was waived', () => {
    const waiver = { reason: 'So it is.', by: 'users:1', at: '' }
    const waivers = ['codes', 'names'].map((id) => ({ check: id, ...waiver }))
    const unit = { ...UNIT, target: BROKEN, version: 1, waivers }
    expect(blocking(check(unit, BROKEN, [unit]))).toEqual([])
    expect(blocking(check(unit, `${BROKEN} Encore.`, [unit])).length).toBeGreaterThan(0)
  })

  it('see the other texts as they are now, not as they were', () => {
    const terms = (fr: readonly string[]) => [
      ...[{ locale: 'en', text: 'city', status: 'preferred' as const }],
      ...fr.map((text, at) => ({
        ...{
          locale: 'fr',
          text,
          status: at === 0 ? ('preferred' as const) : ('admitted' as const),
        },
      })),
    ]
    const concepts = [{ id: 'city', kind: 'term' as const, terms: terms(['ville', 'cité']) }]
    const live = liveChecks({ ...about, concepts }, ({ fault }) => fault)
    const mine = deskUnit('a', { source: 'A city.' })
    const other = translatedUnit('b', { source: 'The city.', target: 'La ville.' })
    const inconsistent = (units: (typeof mine)[]) =>
      live(mine, 'Une cité.', units).some(({ check: id }) => id === 'consistency')
    expect(inconsistent([mine, other])).toBe(true)
    expect(inconsistent([mine, { ...other, target: 'La cité.' }])).toBe(false)
  })

  it('leave addresses and empty texts alone', () => {
    expect(check({ ...UNIT, kind: 'slug' }, 'le--sommet', [])).toEqual([])
    expect(check(UNIT, '', [UNIT])).toEqual([])
  })
})
