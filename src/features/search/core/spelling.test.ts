import { describe, expect, it } from 'vitest'

import { isCorrectable, nearest, trigramsOf } from './spelling'

describe('trigrams', () => {
  it('are the groups of three letters, with the ends of the word', () => {
    expect(trigramsOf('bonn')).toEqual(['^bo', 'bon', 'onn', 'nn$'])
    expect(trigramsOf('مدن')).toEqual(['^مد', 'مدن', 'دن$'])
  })
})

describe('the nearest words', () => {
  it('differ by one letter, by two in long words', () => {
    expect(nearest('skopie', ['skopje', 'skopelos', 'scope'])).toEqual(['skopje'])
    expect(nearest('munciipalitis', ['municipality', 'municipalities'])).toEqual([])
    expect(nearest('municipalites', ['municipality', 'municipalities'])[0]).toBe('municipalities')
    expect(nearest('cohesoin', ['cohesion'])).toEqual(['cohesion'])
  })

  it('begin with the same letter where several are as near', () => {
    expect(nearest('bern', ['kern', 'bern', 'born'])).toEqual(['born', 'kern'])
  })

  it('are never the word itself', () => {
    expect(nearest('bonn', ['bonn'])).toEqual([])
  })
})

describe('a word worth a correction', () => {
  it('is no number, not short and not endless', () => {
    expect(['Bonn', 'abc', '2026', 'g20x', 'x'.repeat(41)].filter(isCorrectable)).toEqual(['Bonn'])
  })
})
