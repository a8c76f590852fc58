import { describe, expect, it } from 'vitest'

import { decoderOf, NotDirect } from './decode'

const decoded = (type: string, stored: unknown) => decoderOf(type)?.(stored)

const richText = (...children: object[]) => JSON.stringify({ root: { type: 'root', children } })

describe('a value as Postgres writes it', () => {
  it.each([
    ['text', 'Ünï "x"', 'Ünï "x"'],
    ['text', null, null],
    ['number', '12.50', 12.5],
    ['number', null, null],
    ['date', '2026-11-21 20:12:01.847+00', '2026-11-21T20:12:01.847Z'],
    ['date', '2026-11-21T22:12:01.8+02:00', '2026-11-21T20:12:01.800Z'],
    ['checkbox', 't', true],
    ['checkbox', 'false', false],
    ['checkbox', null, null],
    ['json', '{"a":[1]}', { a: [1] }],
    ['json', null, null],
  ])('of a %s, %j, is %j in a document', (type, stored, value) => {
    expect(decoded(type, stored)).toEqual(value)
  })

  it('of another type is nothing that we know', () => {
    expect([decoderOf('blocks'), decoderOf('point')]).toEqual([undefined, undefined])
  })
})

describe('rich text', () => {
  it('is read as it is stored when it is nothing but text', () => {
    const stored = richText({ type: 'paragraph', children: [{ type: 'text', text: 'a' }] })
    expect(decoded('richText', stored)).toEqual(JSON.parse(stored))
  })

  it.each(['link', 'upload', 'relationship', 'block', 'new kind'])(
    'with a %s in it is left to Payload, which fills it in',
    (type) => {
      const stored = richText({ type: 'paragraph', children: [{ type }] })
      expect(() => decoded('richText', stored)).toThrow(NotDirect)
    },
  )
})
