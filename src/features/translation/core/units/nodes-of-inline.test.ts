import { describe, expect, it } from 'vitest'

import { fromTagged } from '../inline/tagged'
import { inlineOfNodes } from './inline-of-nodes'
import { nodesOfInline } from './nodes-of-inline'
import { element, text } from './rich-text.arbitrary'

const { codes } = inlineOfNodes([
  text('bold', { format: 1 }),
  element('link', [text('link')], { fields: { linkType: 'custom', url: 'https://a.example' } }),
  { type: 'linebreak', version: 1 },
  text('italic', { format: 2 }),
])
const written = (line: string) => nodesOfInline(fromTagged(line), codes)
const linkOf = (...children: ReturnType<typeof text>[]) =>
  element('link', children, { fields: { linkType: 'custom', url: 'https://a.example' } })

describe('a text with codes, written as nodes', () => {
  it('has its codes where the words put them', () => {
    expect(written('<g2>lien</g2> puis <g1>gras</g1><x3/>fin')).toEqual([
      linkOf(text('lien')),
      text(' puis '),
      text('gras', { format: 1 }),
      { type: 'linebreak', version: 1 },
      text('fin'),
    ])
  })

  it('has both formats where one is in the other', () => {
    expect(written('<g1>a<g4>b</g4></g1>')).toEqual([
      text('a', { format: 1 }),
      text('b', { format: 3 }),
    ])
  })

  it('has the format in the link where the link is in the format', () => {
    expect(written('<g1><g2>a</g2></g1>')).toEqual([linkOf(text('a', { format: 1 }))])
  })

  it('keeps the words of a code that nobody knows', () => {
    expect(written('a <g9>b</g9> c<x8/>')).toEqual([text('a b c')])
  })
})
