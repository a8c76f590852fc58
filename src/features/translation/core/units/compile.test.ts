import { describe, expect, it } from 'vitest'

import type { LexicalNode } from '@/content/lexical-node'

import { fromTagged } from '../inline/tagged'
import { type CompileOptions, compileDocument } from './compile'
import { extractUnits } from './extract'
import type { Schema, Values } from './field-schema'
import { element, text } from './rich-text.arbitrary'
import { field, richText, shared } from './schema.fixture'

const compiled = (
  schema: Schema,
  document: Values,
  target: Values | undefined,
  targets: Record<string, string>,
  options?: CompileOptions,
) =>
  compileDocument(
    schema,
    { document, units: extractUnits(schema, document) },
    target,
    new Map(Object.entries(targets).map(([key, line]) => [key, fromTagged(line)])),
    options,
  )

const paragraph = (uid: string, ...children: LexicalNode[]) =>
  element('paragraph', children, { $: { uid } })
const p = (uid: string, words: string) => paragraph(uid, text(words))
const li = (uid: string, words: string, value: number) =>
  element('listitem', [text(words)], { $: { uid }, value })
const ul = (...items: LexicalNode[]) => element('list', items, { listType: 'bullet', start: 1 })
const body = (...children: LexicalNode[]) => ({ root: element('root', children) })
const block = (id: string, blockType: string, fields: Values): LexicalNode => ({
  type: 'block',
  version: 2,
  fields: { id, blockType, ...fields },
})
const inText = (
  source: Values['body'],
  target: Values['body'],
  targets: Record<string, string>,
  options?: CompileOptions,
) =>
  compiled([richText('body')], { body: source }, target ? { body: target } : {}, targets, options)

describe('the values of a locale', () => {
  const schema = [
    field('title'),
    field('slug', { slugFrom: 'title' }),
    shared('start'),
    shared('seo', { kind: 'group', fields: [field('title'), shared('image')] }),
    shared('agenda', {
      kind: 'array',
      fields: [
        field('title'),
        shared('time'),
        shared('place', { kind: 'group', fields: [field('note'), shared('city')] }),
      ],
    }),
  ]
  const document = {
    title: 'Forum',
    slug: 'forum',
    start: '2026',
    seo: { title: 'Forum 2026', image: 4 },
    agenda: [
      { id: 'a', title: 'Opening', time: '09:00', place: { note: 'Hall', city: 7 } },
      { id: 'b', title: 'Closing', time: '17:00', place: { note: null, city: 8 } },
    ],
  }
  const stored = {
    start: '2026',
    seo: { image: 4 },
    agenda: [
      { id: 'a', time: '09:00', place: { city: 7 } },
      { id: 'b', title: 'Clôture', time: '17:00', place: { city: 8 } },
    ],
  }

  it('are the translated leaves alone, and of shared rows all there is', () => {
    const targets = { title: 'Le forum', 'seo.title': 'Forum', 'agenda.a.place.note': 'Salle' }
    expect(compiled(schema, document, stored, targets)).toMatchObject({
      data: {
        title: 'Le forum',
        seo: { title: 'Forum' },
        agenda: [
          { id: 'a', time: '09:00', place: { note: 'Salle', city: 7 } },
          { id: 'b', title: 'Clôture', time: '17:00', place: { city: 8 } },
        ],
      },
      missing: ['agenda.a.title'],
      kept: ['agenda.b.title'],
    })
  })

  it('hold no word of the source where nothing is translated', () => {
    expect(compiled(schema, document, stored, {}).data).toEqual({})
    const { data } = compiled(schema, document, undefined, { 'agenda.a.title': 'Ouverture' })
    expect(data).toEqual({
      agenda: [
        { id: 'a', title: 'Ouverture', time: '09:00', place: { city: 7 } },
        { id: 'b', time: '17:00', place: { city: 8 } },
      ],
    })
  })

  it('empty no list of a row that the target document did not have', () => {
    const rows = shared('days', {
      kind: 'array',
      fields: [field('title'), shared('talks', { kind: 'array', fields: [field('title')] })],
    })
    const days = [{ id: 'd1', title: 'Monday', talks: [] }]
    expect(compiled([rows], { days }, {}, { 'days.d1.title': 'Lundi' }).data).toEqual({
      days: [{ id: 'd1', title: 'Lundi', talks: [] }],
    })
  })

  it('leave out what says the same already', () => {
    const said = { ...stored, title: 'Le forum' }
    expect(compiled(schema, document, said, { title: 'Le forum' }).data).toEqual({})
  })

  it('never ask for a slug, which is made on save', () => {
    expect(compiled([field('slug', { slugFrom: 'title' })], document, {}, {}).missing).toEqual([])
  })

  it('leave a text alone that only the target has', () => {
    expect(compiled([field('title')], { title: '' }, { title: 'Le forum' }, {})).toMatchObject({
      data: {},
      missing: [],
    })
  })

  it.each([
    ['copy', { v: 'one' }, { v: 'un' }, { v: 'one' }],
    ['copy-once', { v: 'one' }, { v: 'un' }, {}],
    ['copy-once', { v: 'one' }, {}, { v: 'one' }],
    ['never', { v: 'one' }, { v: 'un' }, {}],
    ['never', { v: 'one' }, {}, {}],
  ] as const)('follow the policy %s: %j over %j gives %j', (policy, source, target, data) => {
    expect(compiled([field('v', { policy })], source, target, {}).data).toEqual(data)
  })
})

describe('a compiled rich text', () => {
  it('has the structure of the source and the words of the target', () => {
    const source = body(
      element('heading', [text('Aims')], { tag: 'h2', $: { uid: 'h1' } }),
      paragraph('p1', text('The '), text('Fifth', { format: 1 }), text(' summit')),
    )
    const targets = { 'body#h1': 'Buts', 'body#p1': 'Le <g1>Cinquième</g1> Sommet' }
    expect(inText(source, undefined, targets).data.body).toEqual(
      body(
        element('heading', [text('Buts')], { tag: 'h2', $: { uid: 'h1' } }),
        paragraph('p1', text('Le '), text('Cinquième', { format: 1 }), text(' Sommet')),
      ),
    )
  })

  it('carries the new target of a link over', () => {
    const link = (words: string, url: string) =>
      element('link', [text(words)], { fields: { linkType: 'custom', url } })
    const source = body(paragraph('p1', link('here', 'https://new.example')))
    const target = body(paragraph('p1', link('ici', 'https://old.example')))
    expect(inText(source, target, { 'body#p1': '<g1>ici</g1>' }).data.body).toEqual(
      body(paragraph('p1', link('ici', 'https://new.example'))),
    )
  })

  it('keeps a link target that is the translation’s own', () => {
    const link = (words: string, url: string) =>
      element('link', [text(words)], { fields: { linkType: 'custom', url } })
    const source = body(paragraph('p1', link('here', 'https://en.example')))
    const own = { ...link('', 'https://fr.example') }
    const ownCodes = new Map([
      ['body#p1', [{ id: 1, type: 'link', paired: true, attributes: own } as const]],
    ])
    const { data } = inText(source, undefined, { 'body#p1': '<g1>ici</g1>' }, { ownCodes })
    expect(data.body).toEqual(body(paragraph('p1', link('ici', 'https://fr.example'))))
  })

  it('keeps what the target says for a paragraph without a target', () => {
    const source = body(p('p1', 'One'), p('p2', 'Two'))
    const result = inText(source, body(p('p1', 'Un')), { 'body#p2': 'Deux' })
    expect(result.data.body).toEqual(body(p('p1', 'Un'), p('p2', 'Deux')))
    expect(result.kept).toEqual(['body#p1'])
  })

  it('leaves an item out that nobody translated, counts the others anew and says so', () => {
    const source = body(ul(li('i1', 'one', 1), li('i2', 'two', 2), li('i3', 'three', 3)))
    const result = inText(source, undefined, { 'body#i1': 'un', 'body#i3': 'trois' })
    expect(result.data.body).toEqual(body(ul(li('i1', 'un', 1), li('i3', 'trois', 2))))
    expect(result.missing).toEqual(['body#i2'])
  })

  it('has no empty list where no item is translated', () => {
    const source = body(p('p1', 'One'), ul(li('i1', 'one', 1)))
    expect(inText(source, undefined, { 'body#p1': 'Un' }).data.body).toEqual(body(p('p1', 'Un')))
  })

  it('has every cell of a table', () => {
    const table = (...cells: LexicalNode[][]) =>
      element('table', [
        element(
          'tablerow',
          cells.map((children) => element('tablecell', children)),
        ),
      ])
    const source = body(table([p('c1', 'a')], [p('c2', 'b')]))
    expect(inText(source, undefined, { 'body#c1': 'A' }).data.body).toEqual(
      body(table([p('c1', 'A')], [paragraph('c2')])),
    )
  })

  it('does not begin to exist before anything in it is translated', () => {
    const source = body(p('p1', 'One'), { type: 'horizontalrule', version: 1 })
    expect(inText(source, undefined, {})).toMatchObject({ data: {}, missing: ['body#p1'] })
  })

  it('has the pictures of a text without words', () => {
    const source = body(block('b1', 'image', { media: 3 }))
    expect(inText(source, undefined, {}).data).toEqual({ body: source })
  })

  it('has no direction of the other script', () => {
    const source = body({ ...p('p1', 'One'), direction: 'ltr' })
    const { data } = inText(source, undefined, { 'body#p1': 'واحد' }, { mirrored: true })
    expect(data.body).toEqual(body(p('p1', 'واحد')))
  })
})

describe('a compiled block in a rich text', () => {
  it('follows the source in everything but its words', () => {
    const source = body(block('b1', 'quote', { text: 'Words', person: 9, attribution: 'Mayor' }))
    const target = body(block('b1', 'quote', { text: 'Mots', person: 3 }))
    const result = inText(source, target, { 'body#b1.text': 'Des mots' })
    expect(result.data.body).toEqual(body(block('b1', 'quote', { text: 'Des mots', person: 9 })))
    expect(result.missing).toEqual(['body#b1.attribution'])
  })

  it('is left out while words are missing that it cannot do without', () => {
    const source = body(p('p1', 'One'), block('b1', 'quote', { text: 'Words', attribution: 'M' }))
    const result = inText(source, undefined, { 'body#p1': 'Un', 'body#b1.attribution': 'M.' })
    expect(result.data.body).toEqual(body(p('p1', 'Un')))
    expect(result).toMatchObject({
      missing: ['body#b1.text'],
      placed: ['body#p1'],
      withheld: ['body#b1.attribution'],
    })
  })

  it('has the rows that are translated, and values that are copied once', () => {
    const items = [
      { id: 'r1', value: '3 million', label: 'people' },
      { id: 'r2', value: '12', label: 'cities' },
    ]
    const targets = { 'body#b1.items.r1.label': 'habitants' }
    const own = body(block('b1', 'figures', { items: [{ id: 'r1', value: '3 millions' }] }))
    const source = body(block('b1', 'figures', { items }))
    expect(inText(source, own, targets).data.body).toEqual(
      body(
        block('b1', 'figures', { items: [{ id: 'r1', value: '3 millions', label: 'habitants' }] }),
      ),
    )
  })

  it('compiles the rich text in its rows', () => {
    const accordion = (heading: string, words: string) =>
      body(block('b1', 'accordion', { items: [{ id: 'r1', heading, body: body(p('p1', words)) }] }))
    const targets = { 'body#b1.items.r1.heading': 'Qui ?', 'body#b1.items.r1.body#p1': 'Tous' }
    expect(inText(accordion('Who?', 'All'), undefined, targets).data.body).toEqual(
      accordion('Qui ?', 'Tous'),
    )
  })
})

describe('what only the target has', () => {
  const source = body(p('p1', 'One'), ul(li('i1', 'a', 1), li('i2', 'b', 2)), p('p2', 'Two'))
  const targets = { 'body#p1': 'Un', 'body#i1': 'A', 'body#i2': 'B', 'body#p2': 'Deux' }

  it('stays after the paragraph and the item that it followed', () => {
    const target = body(
      p('t0', 'Chapeau'),
      p('p1', 'Un'),
      p('t1', 'Propre à nous'),
      ul(li('i1', 'A', 1), li('t2', 'A bis', 2), li('i2', 'B', 3)),
      p('p2', 'Deux'),
    )
    const result = inText(source, target, { ...targets, 'body#p2': 'Fin' })
    expect(result.data.body).toEqual(
      body(
        p('t0', 'Chapeau'),
        p('p1', 'Un'),
        p('t1', 'Propre à nous'),
        ul(li('i1', 'A', 1), li('t2', 'A bis', 2), li('i2', 'B', 3)),
        p('p2', 'Fin'),
      ),
    )
    expect(result.adapted).toEqual(['body#t0', 'body#t1', 'body#t2'])
  })

  it('moves with its neighbour', () => {
    const target = body(p('p1', 'Un'), p('t1', 'Propre à nous'), p('p2', 'Deux'))
    const moved = body(p('p2', 'Two'), p('p1', 'One'))
    expect(inText(moved, target, targets).data.body).toEqual(
      body(p('p2', 'Deux'), p('p1', 'Un'), p('t1', 'Propre à nous')),
    )
  })

  it('gets a list of its own when the list around it is gone', () => {
    const target = body(p('p1', 'Un'), ul(li('i1', 'A', 1), li('t2', 'A bis', 2)))
    const flat = body(p('p1', 'One'), p('i1', 'a'))
    expect(inText(flat, target, targets).data.body).toEqual(
      body(p('p1', 'Un'), p('i1', 'A'), ul(li('t2', 'A bis', 2))),
    )
  })

  it('goes with the unit that the source has lost', () => {
    const target = body(p('p1', 'Un'), p('gone', 'Perdu'), ul(li('lost', 'x', 1)))
    const removed = new Set(['body#gone', 'body#lost'])
    const result = inText(body(p('p1', 'One')), target, { 'body#p1': 'Un !' }, { removed })
    expect(result.data.body).toEqual(body(p('p1', 'Un !')))
    expect(result.adapted).toEqual([])
  })

  it('is never taken for the translation of a paragraph that came to the source', () => {
    const target = body(p('p1', 'Un'), p('t1', 'Propre à nous'))
    const grown = body(p('p1', 'One'), p('p9', 'New one'))
    const result = inText(grown, target, { 'body#p1': 'Un' })
    expect(result.missing).toEqual(['body#p9'])
    expect(result.adapted).toEqual(['body#t1'])
  })
})
