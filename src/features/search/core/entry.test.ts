import { describe, expect, it } from 'vitest'

import { entriesOf } from './entry'
import type { SearchField, SearchSchema } from './schema'

const field = (name: string, more: Partial<SearchField> = {}): SearchField => ({
  ...{ name, kind: 'text', localized: true, weight: 'body', targets: [], fields: [], blocks: {} },
  ...more,
})

const schema: SearchSchema = {
  fields: [
    field('title', { weight: 'title' }),
    field('summary', { weight: 'summary' }),
    field('body', { kind: 'richText', blocks: { quote: [field('text', { localized: false })] } }),
    field('rows', { kind: 'array', localized: false, fields: [field('text')] }),
    field('layout', { kind: 'blocks', localized: false, blocks: { hero: [field('heading')] } }),
    field('city', { kind: 'relation', localized: false, targets: ['cities'] }),
    field('hosts', { kind: 'relation', localized: false, targets: ['cities', 'partners'] }),
  ],
  dateField: 'startsAt',
  hasKind: true,
}

const text = (...children: unknown[]) => ({ root: { type: 'root', children } })

describe('the entries of a document', () => {
  it('are one for each locale in which it is published, with that locale’s words alone', () => {
    const entries = entriesOf(
      {
        _status: { en: 'published', fr: 'draft', ar: 'published' },
        title: { en: ' A  title ', fr: 'Un titre', ar: 'عنوان' },
        summary: { en: 'Short.', fr: 'Court.' },
        path: { en: '/events/a', ar: '/ar/a' },
        startsAt: '2027-01-01T00:00:00.000Z',
        kind: 'summit',
      },
      schema,
    )
    expect(
      entries.map(({ locale, path, summary, title }) => [locale, title, summary, path]),
    ).toEqual([
      ['en', 'A title', 'Short.', '/events/a'],
      ['ar', 'عنوان', '', '/ar/a'],
    ])
    expect(entries[0]).toMatchObject({ date: '2027-01-01T00:00:00.000Z', kind: 'summit' })
  })

  it('have the texts of rich text and its blocks, of rows and of sections', () => {
    const [entry] = entriesOf(
      {
        _status: { en: 'published' },
        title: { en: 'A title' },
        body: {
          en: text(
            { type: 'paragraph', children: [{ type: 'text', text: 'A paragraph.' }] },
            { type: 'block', fields: { blockType: 'quote', text: 'A quotation.', id: 'x1' } },
          ),
          fr: text({ type: 'paragraph', children: [{ type: 'text', text: 'Un paragraphe.' }] }),
        },
        rows: [{ text: { en: 'A row.', fr: 'Une ligne.' } }],
        layout: [
          { blockType: 'hero', heading: { en: 'A heading.' } },
          { blockType: 'unknown', heading: { en: 'Not known.' } },
        ],
      },
      schema,
    )
    expect(entry?.body).toBe('A paragraph.\nA quotation.\nA row.\nA heading.')
  })

  it('name what the document points to, each once', () => {
    const [entry] = entriesOf(
      {
        _status: { en: 'published' },
        title: { en: 'A title' },
        city: 12,
        hosts: [
          { relationTo: 'cities', value: 12 },
          { relationTo: 'partners', value: 3 },
          { relationTo: 'users', value: 1 },
        ],
      },
      schema,
    )
    expect(entry?.related).toEqual(['cities/12', 'partners/3'])
  })

  it('are none without a title and none without a status', () => {
    expect(entriesOf({ _status: { en: 'published' }, title: { fr: 'Un titre' } }, schema)).toEqual(
      [],
    )
    expect(entriesOf({ title: { en: 'A title' } }, schema)).toEqual([])
  })
})
