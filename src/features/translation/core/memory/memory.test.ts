import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { filingKeys, LEAST_SIMILARITY, searchKeys } from './keys'
import { type MemoryEntry, type MemoryQuery, ranked } from './ranking'
import { comparableMaker, similarity } from './similarity'
import { memoryForm, tokensOf } from './tokens'

const PAIR = { sourceLocale: 'en', targetLocale: 'fr' }

const alike = (one: string, other: string, locale = 'en'): number => {
  const comparable = comparableMaker(locale)
  return similarity(comparable(one), comparable(other))
}

const meet = (one: string, other: string, pair = PAIR): boolean => {
  const filed = new Set(filingKeys(one, pair))
  return searchKeys(other, pair).some((key) => filed.has(key))
}

describe('tokens', () => {
  it('are words, numbers and marks, whatever the script', () => {
    expect(tokensOf(memoryForm('Join  the 5th Summit, in Málaga!'), 'en')).toEqual([
      ...['join', 'the', '5th', 'summit', ',', 'in', 'málaga', '!'],
    ])
    expect(tokensOf(memoryForm('شبكة المُدُن القويــة'), 'ar')).toEqual([
      ...['شبكة', 'المدن', 'القوية'],
    ])
    expect(tokensOf(memoryForm('强大城市网络'), 'zh').length).toBeGreaterThan(1)
  })
})

describe('similarity', () => {
  it.each([
    ['the same but for case and spaces', 'Read  More', 'read more', 1],
    ['one word of eight', 'a b c d e f g h', 'a b c d x f g h', 0.875],
    ['one letter of a short text', 'About us', 'About as', 0.875],
    ['nothing in common', 'one two three four five', 'six seven eight nine ten', 0],
    ['two empty texts', '', ' ', 1],
  ])('of %s', (_, one, other, expected) => {
    expect(alike(one, other)).toBeCloseTo(expected, 5)
  })
})

describe('filing', () => {
  const WORDS = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `w${letter}${letter}`)
  const rewording = (sizes: { minLength: number; maxLength: number }) =>
    fc.tuple(
      fc.array(fc.constantFrom(...WORDS), sizes),
      fc.array(
        fc.record({
          at: fc.nat(),
          kind: fc.constantFrom('replace', 'insert', 'delete'),
          word: fc.constantFrom('xx', 'yyyyyyyyyy', 'w'),
        }),
        { maxLength: sizes.maxLength / 4 },
      ),
    )

  type Rewording = ReturnType<typeof rewording> extends fc.Arbitrary<infer T> ? T : never

  const reworded = ([words, changes]: Rewording) => {
    const other = [...words]
    for (const { at, kind, word } of changes) {
      other.splice(
        at % (other.length + 1),
        kind === 'insert' ? 0 : 1,
        ...(kind === 'delete' ? [] : [word]),
      )
    }
    return { words, other, text: words.join(' '), changed: other.join(' ') }
  }

  it('lets every two texts meet that are alike, of five to 24 tokens', () => {
    let counted = 0
    fc.assert(
      fc.property(rewording({ minLength: 5, maxLength: 24 }), (input) => {
        const { text, changed, other } = reworded(input)
        if (other.length < 5 || other.length > 24 || alike(text, changed) < LEAST_SIMILARITY) return
        counted++
        expect(meet(text, changed)).toBe(true)
        expect(meet(changed, text)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
    expect(counted).toBeGreaterThan(200)
  })

  it('lets 95 of 100 longer texts meet that are alike, however little', () => {
    const all = fc
      .sample(rewording({ minLength: 25, maxLength: 90 }), { numRuns: 1_000, seed: 7 })
      .map(reworded)
      .filter(({ text, changed }) => alike(text, changed) >= LEAST_SIMILARITY)
    expect(all.length).toBeGreaterThan(200)
    const met = all.filter(({ text, changed }) => meet(text, changed))
    expect(met.length / all.length).toBeGreaterThan(0.95)
  })

  it.each(['About us', 'Read more', 'من نحن', 'À propos', '关于我们'])(
    'lets the short text "%s" meet itself with another ending',
    (text) => {
      expect(meet(text, `${text}!`)).toBe(true)
    },
  )

  it('keeps pairs of languages and different texts apart', () => {
    const text = 'The network supports local governments in preventing hate'
    expect(meet(text, text, PAIR)).toBe(true)
    const other = new Set(filingKeys(text, { ...PAIR, targetLocale: 'es' }))
    expect(searchKeys(text, PAIR).some((key) => other.has(key))).toBe(false)
    expect(meet(text, 'Apply before the end of March to take part in it')).toBe(false)
  })

  it('costs a bounded number of keys', () => {
    const long = (words: number) => Array.from({ length: words }, (_, n) => `word${n}`).join(' ')
    const sizes = [5, 20, 24, 32, 300].map((n) => filingKeys(long(n), PAIR).length)
    expect(Math.max(...sizes)).toBeLessThan(90)
  })
})

describe('ranking', () => {
  const query: MemoryQuery = {
    ...PAIR,
    source: ['See ', { g: 1, content: ['the report'] }],
    text: 'See the report',
    textHash: 'h',
    previousHash: 'p',
    nextHash: undefined,
  }
  const entry = (id: number, more: Partial<MemoryEntry> = {}): MemoryEntry => ({
    id,
    source: query.source,
    sourceText: query.text,
    sourceHash: 'h',
    target: ['Voir le rapport'],
    reviewedBy: 'users:2',
    reviewedAt: '2026-01-01T00:00:00.000Z',
    ...more,
  })

  it('puts context before the same text, that before what is alike, and drops the rest', () => {
    const found = ranked(query, [
      entry(1, { sourceText: 'See the reports', sourceHash: 'a' }),
      entry(2),
      entry(3, { previousHash: 'p' }),
      entry(4, { sourceText: 'Something else', sourceHash: 'b' }),
      entry(5, { reviewedAt: '2026-06-01T00:00:00.000Z' }),
    ])
    expect(found.map(({ id, kind }) => [id, kind])).toEqual([
      ...[
        [3, 'context'],
        [5, 'exact'],
        [2, 'exact'],
        [1, 'fuzzy'],
      ],
    ])
  })

  it('offers the same words with other codes as alike only', () => {
    const [match] = ranked(query, [entry(1, { source: ['See the report'], previousHash: 'p' })])
    expect(match).toMatchObject({ kind: 'fuzzy', score: 0.98 })
  })

  it('never offers another case as the same text', () => {
    const [match] = ranked(query, [entry(1, { sourceText: 'SEE THE REPORT', sourceHash: 'x' })])
    expect(match).toMatchObject({ kind: 'fuzzy', score: 0.99 })
  })

  it('sees no context in a text that stands alone', () => {
    const alone = { ...query, previousHash: undefined }
    expect(ranked(alone, [entry(1)])[0]?.kind).toBe('exact')
  })
})
