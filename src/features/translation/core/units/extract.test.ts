import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { LexicalNode } from '@/content/lexical-node'
import { lexicalNodes } from '@/content/lexical-node'

import { toTagged } from '../inline/tagged'
import { extractUnits } from './extract'
import { element, richTexts, text } from './rich-text.arbitrary'
import { field, richText, shared } from './schema.fixture'

const paragraph = (uid: string, ...children: LexicalNode[]) =>
  element('paragraph', children, { $: { uid } })
const body = (...children: LexicalNode[]) => ({ root: element('root', children) })
const bold = (words: string) => text(words, { format: 1 })
const link = (words: string, url: string) =>
  element('link', [text(words)], { fields: { linkType: 'custom', url } })
const linesOf = (...children: LexicalNode[]) =>
  extractUnits([richText('body')], { body: body(...children) }).map(
    ({ key, content }) => `${key} ${toTagged(content)}`,
  )

describe('the units of fields', () => {
  const schema = [
    field('title', { required: true, maxLength: 200, note: 'On cards' }),
    field('slug', { slugFrom: 'title' }),
    shared('start'),
    shared('seo', { kind: 'group', fields: [field('title'), shared('image')] }),
    shared('agenda', {
      kind: 'array',
      fields: [
        field('title'),
        shared('time'),
        shared('more', { kind: 'group', fields: [field('note')] }),
      ],
    }),
    shared('layout', {
      kind: 'blocks',
      blocks: { hero: [field('heading')], text: [field('heading'), richText('body')] },
    }),
  ]

  it('are found in groups, rows and blocks, in reading order, by the ids of rows', () => {
    const units = extractUnits(schema, {
      title: 'Forum',
      slug: 'forum',
      start: '2026-01-01',
      seo: { title: 'Forum 2026', image: 4 },
      agenda: [
        { id: 'a1', title: 'Opening', time: '09:00', more: { note: 'In the hall' } },
        { id: 'a2', title: 'Closing', more: {} },
      ],
      layout: [
        { id: 'b1', blockType: 'hero', heading: 'Welcome' },
        { id: 'b2', blockType: 'text', heading: '', body: body(paragraph('p1', text('Hello'))) },
      ],
    })
    expect(units.map(({ key, field: name, kind, ordinal }) => [key, name, kind, ordinal])).toEqual([
      ['title', 'title', 'plain', 0],
      ['slug', 'slug', 'slug', 1],
      ['seo.title', 'seo.title', 'plain', 2],
      ['agenda.a1.title', 'agenda.title', 'plain', 3],
      ['agenda.a1.more.note', 'agenda.more.note', 'plain', 4],
      ['agenda.a2.title', 'agenda.title', 'plain', 5],
      ['layout.b1.heading', 'layout.hero.heading', 'plain', 6],
      ['layout.b2.body#p1', 'layout.text.body', 'rich', 7],
    ])
  })

  it('carry what the field says about them', () => {
    const [title] = extractUnits(schema, { title: 'Forum' })
    expect(title).toMatchObject({
      required: true,
      maxLength: 200,
      note: 'On cards',
      policy: 'translate',
    })
  })

  it('of one row are shown together', () => {
    const document = { agenda: [{ id: 'a1', title: 'Opening', more: { note: 'Hall' } }] }
    expect(extractUnits(schema, document).map(({ group }) => group)).toEqual([
      'agenda.a1',
      'agenda.a1',
    ])
  })

  it.each(['', ' \u00a0\n', null, undefined])('are none for %j', (title) => {
    expect(extractUnits(schema, { title })).toEqual([])
  })

  it('keep white space at the edges', () => {
    expect(extractUnits(schema, { title: ' Forum\u00a0' })[0]?.content).toEqual([' Forum\u00a0'])
  })

  it.each(['copy', 'never'] as const)('are none where the policy is %s', (policy) => {
    expect(extractUnits([field('title', { policy })], { title: 'Forum' })).toEqual([])
  })

  it('may be left as they are where the policy is copy-once', () => {
    const schema = [field('value', { policy: 'copy-once', required: true })]
    expect(extractUnits(schema, { value: '3 million' })).toMatchObject([
      { key: 'value', policy: 'copy-once', required: false },
    ])
  })

  it('keep their keys while rows move, and those of others when rows come and go', () => {
    const rows = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 })
    const keysIn = (ids: string[]) =>
      new Map(
        extractUnits(schema, {
          agenda: ids.map((id) => ({ id, title: `Title ${id}` })),
        }).map(({ key, content }) => [content.join(''), key]),
      )
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const [was, is] = [keysIn(before), keysIn(after)]
        for (const [words, key] of is) if (was.has(words)) expect(was.get(words)).toBe(key)
      }),
    )
  })
})

describe('the units of a rich text', () => {
  it('are its paragraphs, with formats, links and breaks as numbered codes', () => {
    expect(
      linesOf(
        paragraph(
          'p1',
          text('The '),
          bold('Fifth'),
          text(' summit, '),
          link('see here', 'https://example.org'),
          { type: 'linebreak', version: 1 },
          text('at noon'),
        ),
      ),
    ).toEqual(['body#p1 The <g1>Fifth</g1> summit, <g2>see here</g2><x3/>at noon'])
  })

  it('join runs of words that look the same', () => {
    expect(linesOf(paragraph('p1', text('Stra'), text('tegy'), bold('a'), bold('b')))).toEqual([
      'body#p1 Strategy<g1>ab</g1>',
    ])
  })

  it('name each code as translators know it', () => {
    const formats = [1, 2, 4, 8, 16, 32, 64, 3]
    const [unit] = extractUnits([richText('body')], {
      body: body(
        paragraph(
          'p1',
          ...formats.map((format) => text('w', { format })),
          link('l', 'https://a.b'),
        ),
      ),
    })
    expect(unit?.codes.map(({ type }) => type)).toEqual([
      ...['bold', 'italic', 'x-strikethrough', 'underlined', 'x-code', 'x-subscript'],
      ...['x-superscript', 'x-format', 'link'],
    ])
  })

  it('of an item are its own words, without those of the list in it', () => {
    const inner = element('list', [element('listitem', [text('inner')], { $: { uid: 'i2' } })])
    const outer = element('list', [
      element('listitem', [text('outer'), inner], { $: { uid: 'i1' } }),
    ])
    expect(linesOf(outer)).toEqual(['body#i1 outer', 'body#i2 inner'])
  })

  it('of a list and of lists in it are shown together', () => {
    const item = (uid: string, ...children: LexicalNode[]) =>
      element('listitem', children, { $: { uid } })
    const nested = element('listitem', [element('list', [item('i3', text('c'))])])
    const tree = body(
      paragraph('p1', text('before')),
      element('list', [item('i1', text('a')), item('i2', text('b')), nested]),
    )
    const units = extractUnits([richText('body')], { body: tree })
    expect(units.map(({ group }) => group)).toEqual([undefined, 'body#i1', 'body#i1', 'body#i1'])
  })

  it('are none for paragraphs without words', () => {
    expect(linesOf(paragraph('p1'), paragraph('p2', { type: 'linebreak', version: 1 }))).toEqual([])
  })

  it('reach into embedded blocks and the rich text in their rows', () => {
    const accordion = {
      type: 'block',
      version: 2,
      fields: {
        id: 'b1',
        blockType: 'accordion',
        items: [{ id: 'r1', heading: 'Who?', body: body(paragraph('p1', bold('All'))) }],
      },
    }
    const units = extractUnits([richText('body', { required: true })], { body: body(accordion) })
    expect(
      units.map(({ key, field: name, group, required }) => [key, name, group, required]),
    ).toEqual([
      ['body#b1.items.r1.heading', 'body.accordion.items.heading', 'body#b1', true],
      ['body#b1.items.r1.body#p1', 'body.accordion.items.body', 'body#b1', true],
    ])
  })

  it('are required only where the whole text is', () => {
    const quote = { type: 'block', fields: { id: 'b1', blockType: 'quote', text: 'Words' } }
    const items = [{ id: 'r1', label: 'cities' }]
    const figures = { type: 'block', fields: { id: 'b2', blockType: 'figures', items } }
    const requiredIn = (required: boolean) =>
      extractUnits([richText('body', { required })], { body: body(quote, figures) }).map(
        (unit) => unit.required,
      )
    expect(requiredIn(false)).toEqual([false, false])
    expect(requiredIn(true)).toEqual([true, true])
  })

  it('have keys of their own also where identities are missing or doubled', () => {
    const nameless = element('paragraph', [text('c')])
    const lines = linesOf(paragraph('p1', text('a')), paragraph('p1', text('b')), nameless)
    expect(new Set(lines.map((line) => line.split(' ')[0])).size).toBe(3)
  })

  it('lose no word of any text', () => {
    fc.assert(
      fc.property(richTexts(), (state) => {
        const words = [...lexicalNodes(state.root)].flatMap(({ type, text: it }) =>
          type === 'text' && it?.trim() ? [it] : [],
        )
        const all = extractUnits([richText('body')], { body: state })
          .map(({ content }) => toTagged(content).replaceAll(/<\/?[gx]\d+\/?>/g, ''))
          .join('')
        for (const it of words) expect(all).toContain(toTagged([it]))
      }),
      { numRuns: 50 },
    )
  }, 60_000)
})
