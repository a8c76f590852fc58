import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { toTagged } from '../inline/tagged'
import { inlineOfNodes } from './inline-of-nodes'
import { element, text } from './rich-text.arbitrary'

const bold = (words: string) => text(words, { format: 1 })
const link = (words: string, url: string, id = 'l1') =>
  element('link', [text(words)], { id, fields: { linkType: 'custom', url } })

const first = inlineOfNodes([
  link('one', 'https://a.example'),
  text(' and '),
  link('two', 'https://b.example'),
])
const line = (...nodes: Parameters<typeof inlineOfNodes>[0]) =>
  toTagged(inlineOfNodes(nodes, first).content)

describe('the numbers of codes', () => {
  it('stay when a link comes before them', () => {
    expect(
      line(
        link('new', 'https://c.example'),
        link('one', 'https://a.example'),
        link('two', 'https://b.example'),
      ),
    ).toBe('<g3>new</g3><g1>one</g1><g2>two</g2>')
  })

  it('stay when a link before them goes', () => {
    expect(line(text('one and '), link('two', 'https://b.example'))).toBe('one and <g2>two</g2>')
  })

  it('stay when links change places', () => {
    expect(line(link('two', 'https://b.example'), link('one', 'https://a.example'))).toBe(
      '<g2>two</g2><g1>one</g1>',
    )
  })

  it('stay with the words when the target of a link changes', () => {
    expect(line(text('x'), link('two', 'https://new.example'))).toBe('x<g2>two</g2>')
  })

  it('stay when the editor gives a link another id', () => {
    expect(
      line(link('2', 'https://b.example', 'other'), link('1', 'https://a.example', 'ids')),
    ).toBe('<g2>2</g2><g1>1</g1>')
  })

  it('stay with their words among codes that mean the same', () => {
    const before = inlineOfNodes([bold('Alpha'), text(' and '), bold('Beta')])
    const after = inlineOfNodes([text('Alpha and '), bold('Beta')], before)
    expect(toTagged(after.content)).toBe('Alpha and <g2>Beta</g2>')
  })

  it('are never those of codes of another type', () => {
    expect(line(bold('one'))).toBe('<g3>one</g3>')
  })

  it('keep meaning the same link under any insertion and removal', () => {
    const urls = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 })
    const coded = (names: string[], previous?: ReturnType<typeof inlineOfNodes>) =>
      inlineOfNodes(
        names.flatMap((name) => [link(name, `https://${name}.example`), text(' ')]),
        previous,
      )
    const meanings = ({ codes }: ReturnType<typeof inlineOfNodes>) =>
      new Map(codes.map(({ id, attributes }) => [JSON.stringify(attributes.fields), id]))
    fc.assert(
      fc.property(urls, urls, (before, after) => {
        const was = coded(before)
        const is = coded(after, was)
        for (const [meaning, id] of meanings(is))
          if (meanings(was).has(meaning)) expect(id).toBe(meanings(was).get(meaning))
        expect(new Set(is.codes.map(({ id }) => id)).size).toBe(after.length)
      }),
    )
  })
})
