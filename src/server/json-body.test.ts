import { describe, expect, it } from 'vitest'

import { faultOfJson, MAX_JSON_DEPTH } from './json-body'

const bytes = (text: string) => new TextEncoder().encode(text)
const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`

describe('the fault of a JSON body', () => {
  it.each(['', '{}', '{"title":"Équité"}', '{"text":"{{{[[["}', String.raw`{"a":"\\u0000"}`])(
    'is none in %s',
    (text) => {
      expect(faultOfJson(bytes(text))).toBeUndefined()
    },
  )

  it.each([
    ['{"title":', 'jsonInvalid'],
    ['null', 'jsonNotObject'],
    ['"x"', 'jsonNotObject'],
    ['[]', 'jsonNotObject'],
    ['7', 'jsonNotObject'],
    [String.raw`{"a":{"b":"x\u0000"}}`, 'jsonHasNull'],
  ])('of %s is %s', (text, message) => {
    expect(faultOfJson(bytes(text))).toMatchObject({ message })
  })

  it('names invalid UTF-8', () => {
    expect(faultOfJson(Uint8Array.from([0x7b, 0xff, 0x7d]))).toEqual({ message: 'jsonNotUtf8' })
  })

  it('allows the deepest body and refuses one level more', () => {
    expect(faultOfJson(bytes(nested(MAX_JSON_DEPTH)))).toBeUndefined()
    expect(faultOfJson(bytes(nested(MAX_JSON_DEPTH + 1)))).toMatchObject({ message: 'jsonTooDeep' })
  })

  it('survives a hundred thousand levels', () => {
    expect(faultOfJson(bytes('['.repeat(100_000)))).toMatchObject({ message: 'jsonTooDeep' })
  })
})
