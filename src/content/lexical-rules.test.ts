import { describe, expect, it } from 'vitest'

import type { LexicalNode } from './lexical-node'
import { lexicalFault } from './lexical-rules'

const rules = { blocks: ['accordion'], linkTargets: ['pages'] }
const state = (...children: LexicalNode[]) => ({ root: { type: 'root', children } })
const link = (fields: Record<string, unknown>) => state({ type: 'link', fields, children: [] })
const accordion = (body: unknown) =>
  state({ type: 'block', fields: { blockType: 'accordion', items: [{ heading: 'x', body }] } })

describe('lexicalFault', () => {
  it.each([
    ['a paragraph', state({ type: 'paragraph', children: [{ type: 'text', text: 'a' }] })],
    ['a heading of level 3', state({ type: 'heading', tag: 'h3', children: [] })],
    ['an https link', link({ linkType: 'custom', url: 'https://example.org' })],
    ['a link to a page', link({ linkType: 'internal', doc: { relationTo: 'pages', value: 1 } })],
    ['an accordion', accordion(state({ type: 'paragraph', children: [] }))],
  ])('finds none in %s', (_, value) => {
    expect(lexicalFault(value, rules)).toBeUndefined()
  })

  it.each([
    ['plain text', 'text', { fault: 'malformed' }],
    ['a root that is no root', { root: { type: 'paragraph' } }, { fault: 'malformed' }],
    ['children that are no list', { root: { type: 'root', children: 7 } }, { fault: 'malformed' }],
    ['raw HTML', state({ type: 'html', html: '<b>' }), { fault: 'node', found: 'html' }],
    ['an upload', state({ type: 'upload' }), { fault: 'node', found: 'upload' }],
    [
      'a heading of level 1',
      state({ type: 'heading', tag: 'h1' }),
      { fault: 'heading', found: 'h1' },
    ],
    [
      'a script behind a link',
      link({ linkType: 'custom', url: 'javascript:alert(1)' }),
      { fault: 'link', found: 'javascript:alert(1)' },
    ],
    [
      'a link of an unknown kind',
      link({ linkType: 'x', url: 'javascript:0' }),
      { fault: 'link', found: 'javascript:0' },
    ],
    [
      'a link to a user',
      link({ linkType: 'internal', doc: { relationTo: 'users', value: 1 } }),
      { fault: 'linkTarget', found: 'users' },
    ],
    [
      'an unknown block',
      state({ type: 'block', fields: { blockType: 'embed' } }),
      { fault: 'block', found: 'embed' },
    ],
    [
      'a script inside an accordion',
      accordion(link({ linkType: 'custom', url: 'javascript:0' })),
      { fault: 'link', found: 'javascript:0' },
    ],
  ])('finds %s', (_, value, fault) => {
    expect(lexicalFault(value, rules)).toEqual(fault)
  })
})
