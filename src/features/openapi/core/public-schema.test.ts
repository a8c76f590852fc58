import { describe, expect, it } from 'vitest'

import { asComponent, publicSchema } from './public-schema'

const field = (name: string, isReadable = true) => ({ name, isReadable })

describe('publicSchema', () => {
  it('does not name what readers may not see, at any depth', () => {
    const text = { type: 'string' }
    const schema = {
      type: 'object',
      required: ['id', 'title'],
      properties: {
        id: { type: 'number' },
        title: text,
        notes: text,
        contact: { type: 'object', required: ['phone'], properties: { phone: text, name: text } },
        rows: {
          type: 'array',
          items: { type: 'object', properties: { label: text, token: text } },
        },
      },
    }
    const fields = [
      field('title'),
      field('notes', false),
      { ...field('contact'), fields: [field('phone', false), field('name')] },
      { ...field('rows'), fields: [field('label'), field('token', false)] },
    ]
    expect(publicSchema(schema, fields, {})).toEqual({
      type: 'object',
      required: ['id'],
      properties: {
        id: { type: 'number' },
        title: text,
        contact: { type: 'object', properties: { name: text } },
        rows: { type: 'array', items: { type: 'object', properties: { label: text } } },
      },
    })
  })

  it('looks into blocks that have a name of their own', () => {
    const definitions = {
      QuoteBlock: {
        type: 'object',
        properties: { text: { type: 'string' }, source: { type: 'string' } },
      },
    }
    const blocks = [
      { slug: 'quote', schemaName: 'QuoteBlock', fields: [field('text'), field('source', false)] },
    ]
    publicSchema(
      { properties: { layout: { type: 'array' } } },
      [{ ...field('layout'), blocks }],
      definitions,
    )
    expect(Object.keys(definitions.QuoteBlock.properties)).toEqual(['text'])
  })
})

describe('asComponent', () => {
  it('refers to components, and to nothing that is not public', () => {
    const schema = { oneOf: [{ $ref: '#/definitions/cities' }, { $ref: '#/definitions/users' }] }
    expect(asComponent(schema, new Set(['cities']))).toEqual({
      oneOf: [{ $ref: '#/components/schemas/cities' }, { type: 'integer' }],
    })
  })

  it('allows null where the type does', () => {
    expect(asComponent({ type: ['string', 'null'], enum: ['a'] }, new Set())).toEqual({
      type: ['string', 'null'],
      enum: ['a', null],
    })
  })
})
