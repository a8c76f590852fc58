import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { shownText } from './shown-text'

/** As Payload flattens them, as far as they are looked into. */
const fields = [
  { name: 'title', type: 'text', localized: true },
  { name: 'body', type: 'richText', localized: true },
  { name: 'seats', type: 'number' },
  { name: '_status', type: 'select', localized: true },
] as FlattenedField[]

const paragraph = (...children: object[]) => ({
  root: { children: [{ type: 'paragraph', children }] },
})
const EMPTY = paragraph()
const WRITTEN = paragraph({ type: 'text', text: 'Words' })

describe('the text that is shown', () => {
  it('comes from the first language that is published and has one', () => {
    const document = {
      title: { fr: '', en: 'Title', es: 'Título' },
      body: { fr: EMPTY, en: null, es: WRITTEN },
      seats: 3,
      _status: { fr: 'published', en: 'published', es: 'published' },
    }
    expect(shownText(document, fields, ['fr', 'en', 'es'])).toEqual({
      document: {
        title: { fr: 'Title' },
        body: { fr: WRITTEN },
        seats: 3,
        _status: { fr: 'published' },
      },
      fallenBack: [
        { path: 'title', locale: 'en' },
        { path: 'body', locale: 'es' },
      ],
    })
  })

  it('never comes from a language that is not published, the one asked for included', () => {
    const document = {
      title: { fr: 'SECRET', en: 'SECRET', es: 'Título' },
      _status: { fr: 'draft', en: 'draft', es: 'published' },
    }
    expect(shownText(document, fields, ['fr', 'en', 'es'])).toEqual({
      document: { title: { fr: 'Título' }, _status: { fr: 'published' } },
      fallenBack: [
        { path: '', locale: 'es' },
        { path: 'title', locale: 'es' },
      ],
    })
  })

  it('is none of a document whose status is not known', () => {
    const { document } = shownText({ title: { fr: 'SECRET', en: 'SECRET' } }, fields, ['fr', 'en'])
    expect(document).toEqual({ title: {} })
  })
})
