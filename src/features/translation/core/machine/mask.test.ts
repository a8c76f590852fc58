import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type Inline, type InlineText, normalized, plainText } from '../inline/inline'
import { TaggedTextError } from '../inline/tagged'
import { mask, readMasked, SwappedNamesError, unmasked } from './mask'

const NAMES = ['Strong Cities', 'Strong Cities Network', 'SCN', 'C++ (draft)']

describe('mask', () => {
  it.each([
    [
      'the longest name',
      'The Strong Cities Network meets',
      'The <k1>Strong Cities Network</k1> meets',
    ],
    ['each occurrence', 'SCN, SCN', '<k1>SCN</k1>, <k2>SCN</k2>'],
    ['whole words only', 'SCNs and ASCN', 'SCNs and ASCN'],
    ['names beside Arabic punctuation', 'مع SCN، ثم', 'مع <k1>SCN</k1>، ثم'],
    ['names with signs of regular expressions', 'a C++ (draft) b', 'a <k1>C++ (draft)</k1> b'],
    ['a name broken over lines', 'Strong\nCities', '<k1>Strong\nCities</k1>'],
    [
      'URLs without the full stop',
      'See https://a.org/b?c=1&d.',
      'See <k1>https://a.org/b?c=1&amp;d</k1>.',
    ],
    ['addresses without a scheme', '(www.example.org)', '(<k1>www.example.org</k1>)'],
    ['e-mail addresses', 'Write to a.b@city.gov.mk!', 'Write to <k1>a.b@city.gov.mk</k1>!'],
    ['nothing that is written otherwise', 'strong cities', 'strong cities'],
  ])('wraps %s', (_, text, line) => {
    expect(mask([text], NAMES).line).toBe(line)
  })

  it('keeps the codes of the text and looks inside them', () => {
    const text: InlineText = ['By ', { g: 3, content: ['SCN, ', { x: 7 }, 'Oslo'] }]
    expect(mask(text, NAMES).line).toBe('By <g3><k1>SCN</k1>, <x7/>Oslo</g3>')
  })

  it('does not take markup that an author wrote for a mask', () => {
    const masked = mask(['<k1>SCN</k1>'], ['SCN'])
    expect(masked.line).toBe('&lt;k1&gt;<k1>SCN</k1>&lt;/k1&gt;')
    expect(unmasked(readMasked(masked.line, masked), masked)).toEqual(['<k1>SCN</k1>'])
  })

  it('gives every text back as it was', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const masked = mask(text, NAMES)
        expect(unmasked(readMasked(masked.line, masked), masked)).toEqual(normalized(text))
      }),
    )
  })

  it('leaves no name outside a mask', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('SCN', 'Strong Cities', 'a', '1'), { maxLength: 8 }),
        (words) => {
          const outside = mask([words.join(' ')], NAMES).line.replaceAll(/<k\d+>[^<]*<\/k\d+>/g, '')
          expect(outside).not.toMatch(/SCN|Strong/)
        },
      ),
    )
  })
})

describe('what comes back in a mask', () => {
  const masked = mask(['From Oslo to Bergen'], ['Oslo', 'Bergen'])

  it('is exactly what was masked, even if the engine translated it', () => {
    const read = readMasked('De <k1>Christiania</k1> à <k2> Bergen </k2>', masked)
    expect(plainText(read)).toBe('De Oslo à Bergen')
  })

  it('may stand in another order', () => {
    const read = readMasked('À <k2>Bergen</k2> de <k1>Oslo</k1>', masked)
    expect(unmasked(read, masked)).toEqual(['À Bergen de Oslo'])
  })

  it('must not be the name of another mask', () => {
    expect(() => readMasked('De <k1>Bergen</k1> à <k2>Oslo</k2>', masked)).toThrow(
      SwappedNamesError,
    )
  })

  it.each(['De <k1>Oslo à <k2>Bergen</k2>', 'De <k1><k2>Oslo</k2></k1>', 'De <k1>Oslo</k1'])(
    'must be well-formed and without tags: %s',
    (line) => {
      expect(() => readMasked(line, masked)).toThrow(TaggedTextError)
    },
  )
})

const words = fc.oneof(
  fc.constantFrom(...NAMES, 'a@b.org', ' https://x.org/y ', '<k1>', '&amp;', ' '),
  fc
    .string({ unit: 'grapheme', maxLength: 6 })
    .map((it) => it.replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, '')),
)

let next = 0
const texts: fc.Arbitrary<InlineText> = fc
  .array(
    fc.oneof(
      words,
      fc.array(words, { maxLength: 3 }).map((content): Inline => ({ g: 0, content })),
      fc.constant<Inline>({ x: 0 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => {
    next = 0
    return parts.map((part): Inline => {
      if (typeof part === 'string') return part
      next += 1
      return 'g' in part ? { g: next, content: part.content } : { x: next }
    })
  })
