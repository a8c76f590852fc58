import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { wordsOfFact, wordsOfTime } from './fact-words'

const field = (it: object) => ({ name: 'it', ...it }) as unknown as FlattenedField

describe('a value that is the same in every language', () => {
  const kinds = field({
    type: 'select',
    options: [{ value: 'summit', label: { en: 'Summit', ar: 'قمة' } }],
  })

  it.each([
    ['a choice by its label', kinds, 'summit', 'ar', ['قمة']],
    ['a choice nobody knows as it is', kinds, 'x', 'en', ['x']],
    ['a number as it is written', field({ type: 'number' }), 12_345, 'es', ['12.345']],
    ['a country by its name', field({ type: 'text', name: 'country' }), 'XK', 'fr', ['Kosovo']],
    [
      'languages by their names',
      field({ type: 'text', name: 'languages', hasMany: true }),
      ['en', 'cy'],
      'en',
      ['English', 'Welsh'],
    ],
  ] as const)('says %s', (_, of, value, locale, words) => {
    expect(wordsOfFact(of, value, locale)?.values).toEqual(words)
  })

  it.each([
    ['https://www.example.org/', 'example.org', 'https://www.example.org/'],
    ['javascript:alert(1)', 'javascript:alert(1)', undefined],
  ])('links to %s only where that is safe', (address, words, href) => {
    expect(wordsOfFact(field({ type: 'text' }), address, 'en')).toMatchObject({ values: [words] })
    expect(wordsOfFact(field({ type: 'text' }), address, 'en')?.href).toBe(href)
  })

  it.each([
    [kinds, 'none'],
    [field({ type: 'checkbox' }), false],
    [field({ type: 'text' }), ''],
    [field({ type: 'number' }), null],
  ])('says nothing of what is not there (%#)', (of, value) => {
    expect(wordsOfFact(of, value, 'en')).toBeUndefined()
  })
})

describe('a time', () => {
  const plain = (text: string | undefined) => text?.replace(/[\u2009\u202F\u00A0]/g, ' ')

  it('is told in the zone of where it happens', () => {
    const from = '2025-06-12T22:30:00.000Z'
    const options = { precision: 'instant', timeZone: 'Asia/Tokyo', locale: 'en' } as const
    expect(plain(wordsOfTime({ from }, options))).toBe('June 13, 2025 at 7:30 AM')
  })

  it('is a day in no zone, and as much of it as is known', () => {
    const from = '2025-06-12T00:00:00.000Z'
    const told = (precision: 'day' | 'month' | 'year') =>
      wordsOfTime({ from }, { precision, timeZone: 'America/Los_Angeles', locale: 'fr' })
    expect([told('day'), told('month'), told('year')]).toEqual([
      '12 juin 2025',
      'juin 2025',
      '2025',
    ])
  })

  it('is one range with what it ends at', () => {
    const range = { from: '2025-06-12T00:00:00.000Z', to: '2025-06-14T00:00:00.000Z' }
    expect(plain(wordsOfTime(range, { precision: 'day', locale: 'es' }))).toBe(
      '12–14 de junio de 2025',
    )
  })

  it('is the beginning alone where the end lies before it', () => {
    const range = { from: '2025-06-12T00:00:00.000Z', to: '2025-06-11T00:00:00.000Z' }
    expect(wordsOfTime(range, { precision: 'day', locale: 'en' })).toBe('June 12, 2025')
  })
})
