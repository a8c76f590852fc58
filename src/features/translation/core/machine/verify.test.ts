import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type InlineText, mapText, plainText } from '../inline/inline'
import { fromTagged, toTagged } from '../inline/tagged'
import { mask } from './mask'
import { type Expectations, verified } from './verify'

const NAMES = ['Strong Cities', 'Oslo', 'Bergen']
const check = (source: string, answer: string, more: Partial<Expectations> = {}) =>
  verified(answer, mask(fromTagged(source), NAMES), { names: NAMES, ...more })
const faultOf = (...args: Parameters<typeof check>) => {
  const verdict = check(...args)
  return 'fault' in verdict ? verdict.fault.kind : undefined
}

const SOURCE = 'See <g1>the <g2>2024</g2> report</g1> of Oslo.<x3/>'

describe('an answer is taken', () => {
  it('with codes and names in another order, as a text without masks', () => {
    expect(check(SOURCE, '<k1>Oslo</k1> : <g1>le rapport <g2>2024</g2></g1>.<x3/>')).toEqual({
      content: [
        'Oslo : ',
        { g: 1, content: ['le rapport ', { g: 2, content: ['2024'] }] },
        '.',
        { x: 3 },
      ],
    })
  })

  it.each([
    ['a short text that grew', 'City', 'Ayuntamiento'],
    ['one or two words that are the same', 'Forum Agenda', 'Forum Agenda'],
    ['a name that Arabic joins to "and"', 'Cities and Oslo', 'مدن و<k1>Oslo</k1>'],
    ['characters of markup', 'Q &amp; A of the day', 'Les Q &amp; R du jour'],
  ])('with %s', (_, source, answer) => {
    expect(faultOf(source, answer)).toBeUndefined()
  })

  it('when it is the same and may be', () => {
    const text = 'Plan de acción local'
    expect(faultOf(text, text)).toBe('identical')
    expect(faultOf(text, text, { allowIdentical: true })).toBeUndefined()
  })

  it('when only words changed, whatever the text', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const changed = mapText(source, nextLetters)
        const verdict = verified(toTagged(changed), mask(source, NAMES), { names: NAMES })
        expect(verdict).toEqual({ content: changed })
      }),
    )
  })
})

describe('an answer is refused', () => {
  it.each([
    ['tags', 'an unclosed tag', SOURCE, '<k1>Oslo</k1> <g1>le <g2>2024</g2> rapport.<x3/>'],
    ['tags', 'crossed tags', 'a <g1>b</g1> <g2>c</g2>', 'a <g1>b <g2></g1>c</g2>'],
    ['tags', 'a foreign tag', 'Hello there', '<b>Bonjour</b>'],
    ['codes', 'a lost code', 'a <g1>b</g1> c', 'a b c'],
    ['codes', 'a lost line break', 'a<x1/>b', 'a b'],
    ['codes', 'a doubled code', 'a <g1>b</g1> c', '<g1>a</g1> <g1>b</g1>'],
    ['codes', 'an invented code', 'a <g1>b</g1> c', 'a <g1>b</g1> <g9>c</g9>'],
    ['nesting', 'a code moved into another', 'a <g1>b</g1><x2/>', 'a <g1>b<x2/></g1>'],
    ['nesting', 'codes turned inside out', '<g1><g2>b</g2></g1>', '<g2><g1>b</g1></g2>'],
    ['nesting', 'a pair that became lone', 'a <g1>b</g1>', 'a b<x1/>'],
    ['names', 'a lost name', 'In Oslo today', "Aujourd'hui"],
    ['names', 'a doubled name', 'In Oslo today', '<k1>Oslo</k1> <k1>Oslo</k1>'],
    ['names', 'swapped names', 'Oslo or Bergen', '<k1>Bergen</k1> ou <k2>Oslo</k2>'],
    [
      'names',
      'a translated name across a code',
      'By <g1>Strong</g1> Cities',
      'Par les <g1>villes</g1> fortes',
    ],
    ['numbers', 'a changed number', 'In 2024 we met', 'En 2025 nous nous sommes vus'],
    ['empty', 'no text', 'Hello there', ' '],
    [
      'length',
      'a text far too long',
      'A sentence of forty characters, or more.',
      'mot '.repeat(40),
    ],
    ['length', 'a text far too short', 'A sentence of forty characters, or more.', 'Phrase'],
    ['identical', 'the source again', 'The cities meet again', 'The cities meet again'],
  ])('for %s: %s', (kind, _, source, answer) => {
    expect(faultOf(source, answer)).toBe(kind)
  })

  it('when it is longer than the field takes', () => {
    expect(faultOf('Annual report', 'Rapport annuel', { maxLength: 13 })).toBe('too-long')
  })

  it('when any one code is taken away', () => {
    fc.assert(
      fc.property(
        texts.filter((it) => it.some((part) => typeof part !== 'string')),
        (source) => {
          const masked = mask(source, [])
          const answer = masked.line.replace(/<g\d+>(.*?)<\/g\d+>|<x\d+\/>/, '$1')
          const verdict = verified(`${answer}.`, masked, { names: [], allowIdentical: true })
          expect(verdict).toHaveProperty('fault')
        },
      ),
    )
  })
})

const nextLetters = (words: string) =>
  words.replaceAll(/[a-y]/g, (it) => String.fromCharCode(it.charCodeAt(0) + 1))

const words = fc.stringMatching(/^[a-z ]{1,12}$/)
const texts: fc.Arbitrary<InlineText> = fc
  .array(fc.tuple(words, fc.constantFrom('text', 'g', 'x')), { minLength: 1, maxLength: 6 })
  .map((parts) => [
    'start ',
    ...parts.map(([text, kind], at) => {
      if (kind === 'text') return text
      return kind === 'g' ? { g: at + 1, content: [text] } : { x: at + 1 }
    }),
  ])
  .filter((text) => plainText(text).trim() !== '')
