import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { CONCEPTS } from '../../../../../tests/translation/corpus/concepts'
import { unitOf } from '../../../../../tests/translation/corpus/measure'
import { codeIds } from '../inline/inline'
import type { Concept } from '../terms/concept'
import { CHECKS, checkDocument, runChecks } from '.'
import { applyFix } from './apply-fix'

describe('the checks', () => {
  it('each have an id of their own', () => {
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length)
  })

  it('say nothing of a text that is not translated yet', () => {
    const { target: _, ...unit } = unitOf(['See 7 towns.', ''], 'fr')
    expect(runChecks({ unit })).toEqual([])
  })

  it('take a document of 200 texts with 100 concepts in less than three seconds', () => {
    const sentence = 'Mayors of Strong Cities met with the International Steering Committee. '
    const translated = 'Des maires de Strong Cities ont vu le Comité directeur international. '
    const units = Array.from({ length: 200 }, (_, ordinal) =>
      unitOf([sentence.repeat(3), translated.repeat(3)], 'fr', { ordinal }),
    )
    const concepts = [
      ...CONCEPTS,
      ...Array.from(
        { length: 100 },
        (_, index): Concept => ({
          id: `concept-${index}`,
          kind: 'term',
          terms: [
            { locale: 'en', text: `mayor of town ${index}`, status: 'preferred' },
            { locale: 'fr', text: `maire de la ville ${index}`, status: 'preferred' },
          ],
        }),
      ),
    ]
    const began = performance.now()
    expect(checkDocument(units, { concepts }).size).toBe(200)
    expect(performance.now() - began).toBeLessThan(3000)
  })

  it.each([
    'a',
    'A',
    ' ',
    '.',
    '. a',
    '«',
    '“',
    '"',
    '1',
    '1 234 ',
    'a-',
    '@',
    'a@',
    'a ',
    'ل',
    '?',
    '¿',
    '\u2067',
  ])('take no time for a text that is made against them: %j again and again', (piece) => {
    const unit = unitOf(['See the town.', piece.repeat(40_000 / piece.length)], 'fr')
    const began = performance.now()
    runChecks({ unit, concepts: CONCEPTS })
    runChecks({ unit: { ...unit, locale: 'es' }, concepts: CONCEPTS })
    runChecks({ unit: { ...unit, locale: 'ar' }, concepts: CONCEPTS })
    expect(performance.now() - began).toBeLessThan(5000)
  })

  it('are as severe as the locale wants', () => {
    const unit = unitOf(['Why?', 'Pourquoi ?'], 'fr')
    const severitiesWith = (severity: 'blocking' | 'off') =>
      runChecks({ unit, severities: { punctuation: severity } }).map((each) => each.severity)
    expect(runChecks({ unit }).map(({ severity }) => severity)).toEqual(['warning'])
    expect([severitiesWith('blocking'), severitiesWith('off')]).toEqual([['blocking'], []])
  })

  it('offer no fix that could touch a code, on any text', () => {
    const piece = fc.constantFrom(
      ...[
        'le ',
        ' maire',
        'maire maire',
        ' ?',
        '«',
        '»',
        '12',
        'RCS',
        ' . ',
        '\u202e',
        '¿',
        'د, ',
        '’ ',
      ],
      ...['<x1/>', '<g2>lien</g2>', '<g3> ici </g3>', '<g4><g5>un</g5></g4>'],
    )
    const line = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(line, line, fc.constantFrom('fr', 'es', 'ar', 'ja'), (source, target, locale) => {
        const unit = unitOf([source, target], locale)
        const content = unit.target ?? []
        for (const { fixes } of runChecks({ unit })) {
          for (const fix of fixes) {
            expect(codeIds(applyFix(content, fix))).toEqual(codeIds(content))
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
