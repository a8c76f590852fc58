import type { Field, FlattenedField } from 'payload'
import { flattenAllFields } from 'payload'
import { describe, expect, it } from 'vitest'

import { richText } from '@/rich-text/field'

import { fieldSchemaOf } from './field-schema-of'

const schemaOf = (...fields: Field[]) => fieldSchemaOf(flattenAllFields({ fields }))
const title: Field = { name: 'title', type: 'text', localized: true }

describe('the schema of a field', () => {
  it('takes a localized text that says nothing for one to translate', () => {
    expect(schemaOf(title)).toMatchObject([
      { name: 'title', kind: 'text', localized: true, policy: 'translate', required: false },
    ])
  })

  it('has what the field says to translators', () => {
    const translation = { policy: 'copy-once', maxLength: 40, note: 'On the button' }
    expect(schemaOf({ ...title, custom: { translation } })).toMatchObject([translation])
  })

  it('has the room the field itself has where nothing else is said', () => {
    expect(schemaOf({ ...title, maxLength: 80 })).toMatchObject([{ maxLength: 80 }])
  })

  it('is required where each published locale needs it, not where the source alone does', () => {
    const needed = (it: string) => ({ ...title, required: true, custom: { needed: it } })
    const required = [
      needed('in each published locale'),
      needed('in source'),
      { ...title, required: true },
    ]
    expect(required.flatMap((it) => schemaOf(it)).map((it) => it.required)).toEqual([
      true,
      false,
      true,
    ])
  })

  it('leaves values alone that are no text: selects, numbers, lists of words', () => {
    const fields: Field[] = [
      { name: 'size', type: 'number', localized: true },
      { name: 'words', type: 'text', hasMany: true, localized: true },
    ]
    expect(schemaOf(...fields)).toMatchObject([
      { kind: 'other', policy: 'never' },
      { kind: 'other', policy: 'never' },
    ])
  })

  it('is left out for what is not stored', () => {
    const virtual: Field = { name: 'count', type: 'number', virtual: true }
    const join: Field = { name: 'events', type: 'join', collection: 'events', on: 'city' }
    expect(schemaOf(virtual, join, title)).toHaveLength(1)
  })

  it('has the fields of groups, tabs, rows and blocks', () => {
    const inner: Field[] = [title]
    const schema = schemaOf(
      { name: 'seo', type: 'group', fields: inner },
      {
        type: 'tabs',
        tabs: [
          { name: 'tab', fields: inner },
          { label: 'Plain', fields: inner },
        ],
      },
      { name: 'agenda', type: 'array', fields: inner },
      { name: 'layout', type: 'blocks', blocks: [{ slug: 'hero', fields: inner }] },
    )
    expect(schema.map(({ name, kind }) => [name, kind])).toEqual([
      ['seo', 'group'],
      ['tab', 'group'],
      ['title', 'text'],
      ['agenda', 'array'],
      ['layout', 'blocks'],
    ])
    expect(schema.at(-1)?.blocks.hero).toMatchObject([{ name: 'title' }])
  })

  it('says of the words in a block of rich text that each language has its own', () => {
    const quote = {
      slug: 'quote',
      fields: [
        { name: 'text', type: 'text', custom: { translation: { policy: 'translate' } } },
        { name: 'url', type: 'text' },
      ],
    }
    const features = new Map([['blocks', { sanitizedServerFeatureProps: { blocks: [quote] } }]])
    const field = {
      ...richText({ name: 'body' }),
      editor: { editorConfig: { resolvedFeatureMap: features } },
    }
    // The editor is resolved by Payload; here it is what Payload would make of it.
    const [body] = fieldSchemaOf([field as unknown as FlattenedField])
    expect(body?.blocks.quote).toMatchObject([
      { name: 'text', localized: true, policy: 'translate' },
      { name: 'url', localized: true, policy: 'copy' },
    ])
  })

  it('is refused for a localized container, whose rows no two locales would share', () => {
    const agenda: Field = { name: 'agenda', type: 'array', localized: true, fields: [title] }
    expect(() => schemaOf({ name: 'day', type: 'group', fields: [agenda] })).toThrow(
      'day.agenda is a localized array: localize the fields in it instead.',
    )
  })

  it('is refused for a policy that there is not', () => {
    const field = { ...title, custom: { translation: { policy: 'none' } } }
    expect(() => schemaOf(field)).toThrow(
      'title: "none" is no translation policy. Those are: translate, copy, copy-once, never.',
    )
  })
})
