import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { lexicalText } from './lexical-text'

const text = (value: string) => ({ type: 'text', text: value })

describe('lexicalText', () => {
  it('separates words at the borders of blocks, list items and links', () => {
    const root = {
      type: 'root',
      children: [
        { type: 'heading', children: [text('Cities')] },
        {
          type: 'list',
          children: ['one', 'two'].map((item) => ({ type: 'listitem', children: [text(item)] })),
        },
        { type: 'paragraph', children: [text('see'), { type: 'link', children: [text('here')] }] },
      ],
    }
    expect(lexicalText(root)).toBe('Cities one two see here')
  })

  it('joins the runs of a word that changes format in the middle', () => {
    const root = { type: 'root', children: [text('Stra'), text('tegy')] }
    expect(lexicalText(root)).toBe('Strategy')
  })

  it('keeps every word of every paragraph, in order', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé]{1,8}$/), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (paragraphs) => {
        const children = paragraphs.map((it) => ({
          type: 'paragraph',
          children: [text(it.join(' '))],
        }))
        expect(lexicalText({ type: 'root', children })).toBe(paragraphs.flat().join(' '))
      }),
    )
  })

  it.each([null, undefined, 'text', { children: [] }])('is empty for %j', (value) => {
    expect(lexicalText(value)).toBe('')
  })
})
