import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { findQuote, type QuotedText } from './find-quote'
import { selectionsOf } from './page.arbitrary'

const texts: QuotedText[] = [
  { key: 'title', text: 'Mayors meet in Skopje' },
  { key: 'body#1', text: 'The mayors said: “We listen.” Then they met again.' },
  { key: 'body#2', text: 'They met again, and nobody left.' },
  { key: 'body#3', text: 'Une ville, c’est « un lieu » où l’on vit à 100 %.' },
  { key: 'body#4', text: 'قال العُمدة: نحن نستمع إلى الناس.' },
]
const found = (exact: string, more: object = {}) => findQuote(texts, { exact, ...more })
const keyOf = (exact: string, more: object = {}) => found(exact, more)?.key

describe('a quote', () => {
  it('is found in the text it is from, and where it stands there', () => {
    expect(found('meet in')).toEqual({ key: 'title', start: 7, end: 14, isExact: true })
  })

  it.each([
    ['white space', 'meet\n\t in\u00A0Skopje', 'title'],
    ['quotation marks', 'said: "We listen."', 'body#1'],
    ['soft hyphens', 'lis\u00ADten', 'body#1'],
    ['bidi marks', '\u2067نحن نستمع\u2069', 'body#4'],
    ['marks over letters', 'قال العمدة', 'body#4'],
    ['case', 'MAYORS MEET', 'title'],
    ['spaces of French punctuation', "«un lieu» où l'on vit à 100\u202F%", 'body#3'],
    ['decomposed letters', 'vit à 100'.normalize('NFD'), 'body#3'],
  ])('is found whatever %s it is copied with', (_, exact, key) => {
    expect(keyOf(exact)).toBe(key)
  })

  it('that stands in several texts is the one that prefix and suffix fit', () => {
    expect(keyOf('They met again', { prefix: 'listen.” Then ' })).toBe('body#1')
    expect(keyOf('They met again', { suffix: ', and nobody' })).toBe('body#2')
  })

  it('over several texts belongs to the one it has most of', () => {
    expect(keyOf('in Skopje\n\nThe mayors said: “We listen.”')).toBe('body#1')
    expect(found('again.\nThey met again, and nobody left.\nUne')).toMatchObject({
      ...{ key: 'body#2', start: 0, end: 32, isExact: false },
    })
  })

  it('with other words of the page in it belongs to the text it has most of', () => {
    expect(keyOf('met again.\nSpeakers\n12 June\nThey met again, and nobody left.')).toBe('body#2')
  })

  it('is found when a reader typed it with mistakes', () => {
    expect(found('Mayors meat in Skopie')).toMatchObject({ key: 'title', isExact: false })
  })

  it.each(['', ' \n ', '\u00AD', 'nothing of the kind is on the page', 'zq'])(
    'is nowhere when nothing is like it: %j',
    (exact) => {
      expect(found(exact)).toBeUndefined()
    },
  )

  it('is found in at least 95 % of random selections', () => {
    const letters = fc.constantFrom(...'abcdefghijklmnop éàçñ عمدة’"«»-.,')
    const words = fc.array(letters, { minLength: 15, maxLength: 220 }).map((it) => it.join(''))
    const page = fc
      .array(words, { minLength: 2, maxLength: 40 })
      .map((all) => all.map((text, index) => ({ key: `k${index}`, text })))
    const samples = fc.sample(
      page.chain((all) => selectionsOf(all).map((selection) => ({ all, selection }))),
      { numRuns: 300, seed: 20_261_121 },
    )
    const hits = samples.filter(({ all, selection: { quote, expected } }) =>
      expected.has(findQuote(all, quote)?.key ?? ''),
    )
    expect(hits.length / samples.length).toBeGreaterThanOrEqual(0.95)
  })

  it('of a thousand characters is looked for in a long page within a second', () => {
    const long = Array.from({ length: 400 }, (_, index) => ({
      ...{ key: `k${index}`, text: 'a '.repeat(100) + index },
    }))
    const begin = performance.now()
    findQuote(long, { exact: 'ab'.repeat(500), prefix: 'a'.repeat(32) })
    expect(performance.now() - begin).toBeLessThan(1_000)
  })
})
