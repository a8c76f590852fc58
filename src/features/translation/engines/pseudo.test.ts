import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { codeIds, type InlineText, plainText } from '../core/inline/inline'
import { mask, readMasked, unmasked } from '../core/machine/mask'
import { verified } from '../core/machine/verify'
import { pseudoEngine } from './pseudo'

const NAMES = ['Oslo']

const pseudo = async (to: string, text: InlineText) => {
  const masked = mask(text, NAMES)
  const request = { from: 'en', to, glossary: [] }
  const unit = { id: '1', text: masked.line, before: [], after: [] }
  const [answer] = await pseudoEngine().translate(
    { ...request, units: [unit] },
    AbortSignal.any([]),
  )
  if (!answer || !('text' in answer)) throw new Error(JSON.stringify(answer))
  return { masked, line: answer.text, text: unmasked(readMasked(answer.text, masked), masked) }
}

describe('qps-ploc', () => {
  it('reads like the source, in brackets, with names and tags as they were', async () => {
    const { text } = await pseudo('qps-ploc', ['Mayors of ', { g: 1, content: ['Oslo & all'] }])
    expect(text).toEqual(['⟦Ṁåýöŕš öƒ ', { g: 1, content: ['Oslo & åļļ'] }, ' ~~~~⟧'])
  })

  it('is 35 % longer, the same number of times it is applied', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const once = (await pseudo('qps-ploc', text)).text
        const [was, is] = [plainText(text).length, plainText(once).length]
        expect(is).toBeGreaterThanOrEqual(Math.ceil(was * 1.35))
        expect(is).toBeLessThanOrEqual(Math.max(Math.ceil(was * 1.35), was + 2))
        expect((await pseudo('qps-ploc', once)).text).toEqual(once)
      }),
    )
  })
})

describe('qps-rtl', () => {
  it('turns words and leaves numbers', async () => {
    const { text } = await pseudo('qps-rtl', ['In 2024 Oslo'])
    expect(text).toEqual(['\u200F\u202EIn\u202C 2024 Oslo\u200F'])
  })

  it('closes every override in the text in which it was opened', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { text: turned } = await pseudo('qps-rtl', text)
        for (const words of strings(turned)) {
          expect(words.split('\u202E').length).toBe(words.split('\u202C').length)
        }
        expect((await pseudo('qps-rtl', turned)).text).toEqual(turned)
      }),
    )
  })
})

describe.each(['qps-ploc', 'qps-rtl'])('every text of %s', (to) => {
  it('keeps its codes and is taken like that of any engine', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { masked, line, text: turned } = await pseudo(to, text)
        expect(codeIds(turned)).toEqual(codeIds(text))
        expect(verified(line, masked, { names: NAMES })).toEqual({ content: turned })
      }),
    )
  })
})

const strings = (text: InlineText): string[] =>
  text.flatMap((part) => {
    if (typeof part === 'string') return [part]
    return 'g' in part ? strings(part.content) : []
  })

const sentence = fc
  .array(
    fc.constantFrom('Mayors', 'of', 'Oslo', 'meet', '2024', 'Zürich', '<all>', '&', 'a', 'مدينة'),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((words) => words.join(' '))

const texts: fc.Arbitrary<InlineText> = fc
  .tuple(sentence, fc.array(fc.tuple(sentence, fc.boolean()), { maxLength: 4 }))
  .map(([first, rest]) => [
    `Start ${first} `,
    ...rest.flatMap(([words, paired], at) => [
      paired ? { g: at + 1, content: [words] } : { x: at + 1 },
      ` ${words} `,
    ]),
    'end',
  ])
