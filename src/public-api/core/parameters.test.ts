import { describe, expect, it } from 'vitest'

import { choice, flag, LOCALE, readParameters, required, textLike, wholeNumber } from './parameters'

const DECLARED = {
  locale: LOCALE,
  kind: choice(['guide', 'toolkit'], 'What it is.'),
  limit: wholeNumber({ min: 1, max: 50, otherwise: 6 }, 'How many.'),
  sessions: flag('With sessions.'),
  region: textLike({ pattern: /^[a-z-]+$/, expected: 'western-balkans', maxLength: 20 }, 'Where.'),
}

const read = (query: string, passing: string[] = []) =>
  readParameters(new URLSearchParams(query), DECLARED, passing)

describe('readParameters', () => {
  it('gives every parameter its value, or what its absence stands for', () => {
    expect(read('kind=guide&limit=50&sessions=true&region=africa&locale=ar')).toEqual({
      values: { kind: 'guide', limit: 50, sessions: true, region: 'africa', locale: 'ar' },
    })
    expect(read('kind=')).toEqual({
      values: { kind: undefined, limit: 6, sessions: false, region: undefined, locale: 'en' },
    })
  })

  it.each([
    ['limit=0', 'limit', '0', '1–50'],
    ['limit=51', 'limit', '51', '1–50'],
    ['limit=5.5', 'limit', '5.5', '1–50'],
    ['limit=1e1', 'limit', '1e1', '1–50'],
    ['sessions=yes', 'sessions', 'yes', 'true, false'],
    ['sessions=toString', 'sessions', 'toString', 'true, false'],
    ['kind=poster', 'kind', 'poster', 'guide, toolkit'],
    ['region=A%20B', 'region', 'A B', 'western-balkans'],
    ['region=aaaaaaaaaaaaaaaaaaaaa', 'region', 'aaaaaaaaaaaaaaaaaaaaa', 'western-balkans'],
    ['locale=auto', 'locale', 'auto', 'en, fr, es, ar'],
    ['kind=guide&kind=toolkit', 'kind', 'guide', 'guide, toolkit'],
  ])('refuses %s and says what it expects', (query, parameter, value, expected) => {
    expect(read(query)).toEqual({
      fault: { fault: 'parameterInvalid', parameters: { parameter, value, expected } },
    })
  })

  it('refuses what nobody declared, and names what there is', () => {
    const known = 'locale, kind, limit, sessions, region'
    expect(read('limit=5&colour=red')).toEqual({
      fault: { fault: 'parameterUnknown', parameters: { parameter: 'colour', known } },
    })
    expect(read('constructor=x')).toHaveProperty('fault')
  })

  it('lets pass what somebody else reads', () => {
    expect(read('where[kind][equals]=x', ['where'])).toHaveProperty('values')
    expect(read('whereabouts=x', ['where'])).toHaveProperty('fault')
  })

  it('asks for what may not be left out', () => {
    const declared = { kind: required(DECLARED.kind) }
    expect(readParameters(new URLSearchParams(), declared)).toEqual({
      fault: {
        fault: 'parameterMissing',
        parameters: { parameter: 'kind', expected: 'guide, toolkit' },
      },
    })
  })
})
