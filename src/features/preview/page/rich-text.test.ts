import { describe, expect, it } from 'vitest'

import type { LexicalNode } from '@/content/lexical-node'

import type { RichTextPiece } from '../core/piece'
import { piecesHtml } from './pieces-html'
import { richTextHtml } from './rich-text'
import { pageIn } from './shown'

const page = pageIn(
  'fr',
  new Map([['events/5', { title: 'Sommet', locale: 'fr', href: '/preview/events/5?locale=fr' }]]),
  piecesHtml,
)
const words = (text: string, format = 0): LexicalNode => ({ type: 'text', text, format })
const p = (uid: string, ...children: LexicalNode[]): LexicalNode => ({
  ...{ type: 'paragraph', children, $: { uid } },
})
const link = (fields: object, text = 'ici'): LexicalNode => ({
  ...{ type: 'link', fields: { ...fields }, children: [words(text)] },
})

const rendered = (children: LexicalNode[], more: Partial<RichTextPiece> = {}): string =>
  richTextHtml(page, {
    ...{ kind: 'richText', name: 'body', label: 'Body', at: 'body', piecesOf: () => [] },
    ...{ locale: 'fr', sourceLocale: 'en', root: { type: 'root', children }, ...more },
  }).source

describe('a rich text on a page', () => {
  it('marks each block with its unit and keeps the order of formats', () => {
    expect(rendered([p('a', words('un'), words('deux', 3))])).toContain(
      '<p data-path="body" data-node="a">un<em><strong>deux</strong></em></p>',
    )
  })

  it('writes words as text and unknown nodes as their words', () => {
    const html = rendered([p('a', { type: 'mystery', children: [words('<script>"x"&')] })])
    expect(html).toContain('>&#60;script&#62;&#34;x&#34;&#38;</p>')
  })

  it('has no style attributes, which the policy of the page refuses', () => {
    const centred = { ...p('a', words('u', 8)), format: 'center', indent: 2 }
    expect(rendered([centred])).not.toContain('style')
  })

  it.each([
    ['https://example.org/?a=1&b="', '<a href="https://example.org/?a=1&#38;b=&#34;"'],
    ['mailto:a@example.org', '<a href="mailto:a@example.org"'],
  ])('links to %s', (url, expected) => {
    expect(rendered([p('a', link({ linkType: 'custom', url }))])).toContain(expected)
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'http://example.org'])(
    'does not link to %s',
    (url) => {
      const html = rendered([p('a', link({ linkType: 'custom', url }))])
      expect(html).not.toContain('<a')
      expect(html).toContain('ici')
    },
  )

  it('links to the page of a document of ours, unless readers do not see it', () => {
    const to = (id: number) =>
      link({ linkType: 'internal', doc: { relationTo: 'events', value: id } })
    expect(rendered([p('a', to(5))])).toContain('<a href="/preview/events/5?locale=fr">ici</a>')
    expect(rendered([p('a', to(6))])).toContain('<span class="absent">ici</span>')
  })

  it('says of lent blocks that they are not translated, and in which language they are', () => {
    const html = rendered([p('a', words('un')), { ...p('b', words('two')), lent: true }])
    expect(html).toContain('data-node="a">un</p>')
    expect(html).toMatch(
      /data-node="b" lang="en" dir="ltr"><span class="note" lang="fr" dir="ltr">Pas encore traduit[^<]*<\/span>two<\/p>/,
    )
  })
})
