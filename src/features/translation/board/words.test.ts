import { describe, expect, it } from 'vitest'

import { wordsFor } from './words'

describe('words with numbers', () => {
  it('have the forms that each language has', () => {
    const counted = (language: string) =>
      [0, 1, 2, 3, 11, 100].map((count) => wordsFor({ language }).n('texts', count))
    expect(counted('en')).toEqual([
      '0 texts',
      '1 text',
      '2 texts',
      '3 texts',
      '11 texts',
      '100 texts',
    ])
    expect(counted('fr').slice(0, 3)).toEqual(['0 texte', '1 texte', '2 textes'])
    expect(counted('es').slice(0, 2)).toEqual(['0 textos', '1 texto'])
    expect(new Set(counted('ar').map((it) => it.replace(/[\d٠-٩]+ /, ''))).size).toBe(5)
  })

  it('speak English to who reads none of our languages', () => {
    expect(wordsFor({ language: 'de' }).t('queue')).toBe('Queue')
  })
})

describe('how long ago something was', () => {
  const now = new Date('2026-11-21T12:00:00Z')
  const ago = (iso: string) => wordsFor({ language: 'en' }).ago(iso, now)

  it.each([
    ['2026-11-21T11:30:00Z', '30 minutes ago'],
    ['2026-11-21T07:00:00Z', '5 hours ago'],
    ['2026-11-20T12:00:00Z', 'yesterday'],
    ['2026-11-01T12:00:00Z', '20 days ago'],
    ['2026-05-01T12:00:00Z', '7 months ago'],
  ])('is said as people say it: %s', (iso, said) => {
    expect(ago(iso)).toBe(said)
  })

  it('is never in the future, whatever the clocks', () => {
    expect(ago('2026-11-21T12:05:00Z')).toBe('this minute')
  })
})
