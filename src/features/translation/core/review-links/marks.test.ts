import { describe, expect, it } from 'vitest'

import type { Code, InlineText } from '../inline/inline'
import { fromMarked, toMarked } from './marks'

const code = (id: number, type: Code['type'], paired: boolean): Code => ({
  ...{ id, type, paired, attributes: {} },
})
const CODES = [code(1, 'link', true), code(2, 'lb', false), code(3, 'x-block', false)]
const TEXT: InlineText = ['See ', { g: 1, content: ['R & <D>'] }, { x: 2 }, 'or ', { x: 3 }, '.']

describe('a text with marks', () => {
  it('is readable, and read back as it was', () => {
    const marked = toMarked(TEXT, CODES)
    expect(marked).toBe('See ⟦1⟧R & <D>⟦/1⟧\nor ⟦3⟧.')
    expect(fromMarked(marked, TEXT, CODES)).toEqual({ content: TEXT })
  })

  it('may have its marks elsewhere', () => {
    expect(fromMarked('⟦3⟧ : ⟦1⟧voir\nceci⟦/1⟧', TEXT, CODES)).toEqual({
      content: [{ x: 3 }, ' : ', { g: 1, content: ['voir', { x: 2 }, 'ceci'] }],
    })
  })

  it.each([
    ['See ⟦1⟧x⟦/1⟧ or ⟦3⟧.', 'marksLost', '⟦2⟧'],
    ['See x\nor ⟦3⟧.', 'marksLost', '⟦1⟧'],
    ['⟦1⟧x⟦/1⟧\n⟦3⟧⟦3⟧', 'marksUnknown', '⟦3⟧'],
    ['⟦1⟧x⟦/1⟧\n⟦3⟧⟦9⟧', 'marksUnknown', '⟦9⟧'],
    ['⟦1⟧x\n⟦3⟧', 'marksBroken', '⟦1⟧ ⟦3⟧'],
    ['⟦/1⟧x⟦1⟧\n⟦3⟧', 'marksBroken', '⟦/1⟧ ⟦1⟧ ⟦3⟧'],
    ['⟦1x⟧x⟦/1⟧\n⟦3⟧', 'marksBroken', '⟦1x⟧ ⟦/1⟧ ⟦3⟧'],
    ['⟦1x⟦/1⟧\n⟦3⟧', 'marksBroken', '⟦1x ⟦/1⟧ ⟦3⟧'],
  ])('cannot be broken: %j', (marked, fault, marks) => {
    expect(fromMarked(marked, TEXT, CODES)).toEqual({ fault, marks })
  })

  it('keeps line breaks where they are words, and makes spaces of those that stand for nothing', () => {
    expect(fromMarked('a\r\nb', ['x\ny'], [])).toEqual({ content: ['a\nb'] })
    const bold = [code(1, 'bold', true)]
    expect(fromMarked('⟦1⟧a⟦/1⟧\nb', [{ g: 1, content: ['x'] }], bold)).toEqual({
      content: [{ g: 1, content: ['a'] }, ' b'],
    })
  })
})
