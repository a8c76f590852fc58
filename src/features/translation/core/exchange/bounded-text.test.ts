import { describe, expect, it } from 'vitest'

import { LARGEST, wholeText } from './bounded-text'

const LIMIT = { maxBytes: LARGEST.xliff }
const MEGABYTE = 1_000_000

describe('wholeText', () => {
  it('reads letters that are cut in two by the pieces, and no byte order mark', async () => {
    const bytes = new TextEncoder().encode('\ufeffVilles fortes – 城市 🏙')
    expect(
      await wholeText(
        [...bytes].map((byte) => Uint8Array.of(byte)),
        LIMIT,
      ),
    ).toBe('Villes fortes – 城市 🏙')
  })

  it('refuses 500 MB by what is declared, before a byte is read', async () => {
    const unread: Iterable<Uint8Array> = {
      [Symbol.iterator]: () => {
        throw new Error('read')
      },
    }
    await expect(
      wholeText(unread, { ...LIMIT, declaredBytes: 500 * MEGABYTE }),
    ).rejects.toMatchObject({ code: 'exchangeTooLarge', parameters: { max: 20 } })
  })

  it('refuses 500 MB that were not declared as soon as it has read too much', async () => {
    let read = 0
    function* endless() {
      for (; read < 500 * MEGABYTE; read += MEGABYTE) yield new Uint8Array(MEGABYTE).fill(0x61)
    }
    await expect(wholeText(endless(), { ...LIMIT, declaredBytes: 1 })).rejects.toMatchObject({
      code: 'exchangeTooLarge',
    })
    expect(read).toBeLessThanOrEqual(21 * MEGABYTE)
  })

  it.each([
    ['UTF-16 with a mark', Uint8Array.of(0xff, 0xfe, 0x3c, 0x00), 'UTF-16'],
    ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0x00, 0x3c), 'UTF-16'],
    ['UTF-16 without a mark', Uint8Array.of(0x3c, 0x00, 0x3f, 0x00), 'UTF-16'],
    ['Latin-1', Uint8Array.of(0x56, 0xe9, 0x6c, 0x6f), '?'],
    ['a lone surrogate', Uint8Array.of(0x61, 0xed, 0xa0, 0xbc), '?'],
    ['a letter that is cut off', Uint8Array.of(0x61, 0xc3), '?'],
  ])('refuses %s', async (_, bytes, encoding) => {
    await expect(wholeText([bytes], LIMIT)).rejects.toMatchObject({
      code: 'exchangeNotUtf8',
      parameters: { encoding },
    })
  })
})
