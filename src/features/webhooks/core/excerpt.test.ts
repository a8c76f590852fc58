import { describe, expect, it } from 'vitest'

import { excerptOf } from './excerpt'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('the excerpt of an answer', () => {
  it('is its text', () => {
    expect(excerptOf(bytes(' <h1>Désolé</h1>\nعذراً '))).toBe('<h1>Désolé</h1>\nعذراً')
  })

  it('has no characters that a database or terminal chokes on', () => {
    expect(excerptOf(bytes('a\u0000b\u001b[31mc\r\n'))).toBe('a b [31mc')
    expect(excerptOf(Uint8Array.of(0xff, 0x41))).toBe('\uFFFDA')
  })

  it('is short, and splits no character', () => {
    expect(excerptOf(bytes('🏙'.repeat(2_000)))).toBe('🏙'.repeat(1_000))
  })
})
