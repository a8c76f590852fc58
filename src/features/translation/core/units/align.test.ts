import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type LexicalNode, type LexicalState, lexicalNodes } from '@/content/lexical-node'

import { toTagged } from '../inline/tagged'
import { withUidsOf } from './adopt'
import { alignTargets } from './align'
import { compileDocument } from './compile'
import { extractUnits } from './extract'
import { element, richTexts, text } from './rich-text.arbitrary'
import { field, richText, shared } from './schema.fixture'

const schema = [field('title'), richText('body')]
const p = (uid: string | undefined, ...children: LexicalNode[]) =>
  element('paragraph', children, uid ? { $: { uid } } : {})
const heading = (uid: string | undefined, words: string) =>
  element('heading', [text(words)], { tag: 'h2', ...(uid ? { $: { uid } } : {}) })
const body = (...children: LexicalNode[]) => ({ root: element('root', children) })
const link = (words: string, url: string, id?: string) =>
  element('link', [text(words)], { id, fields: { linkType: 'custom', url } })
const aligned = (source: LexicalState, target: LexicalState, removed?: ReadonlySet<string>) => {
  const document = { body: source }
  const units = extractUnits(schema, document)
  return Object.fromEntries(
    [...alignTargets(schema, { document, units }, { body: target }, { removed })].map(
      ([key, { content, how }]) => [key, `${how} ${toTagged(content)}`],
    ),
  )
}

describe('the texts of a target document', () => {
  it('are found by field and row', () => {
    const fields = [field('title'), shared('agenda', { kind: 'array', fields: [field('title')] })]
    const document = { title: 'Forum', agenda: [{ id: 'a', title: 'Opening' }] }
    const target = { title: 'Le forum', agenda: [{ id: 'a', title: 'Ouverture' }] }
    const source = { document, units: extractUnits(fields, document) }
    expect([...alignTargets(fields, source, target)]).toEqual([
      ['title', { content: ['Le forum'], ownCodes: [], how: 'uid' }],
      ['agenda.a.title', { content: ['Ouverture'], ownCodes: [], how: 'uid' }],
    ])
  })

  it('are found by identity, wherever they stand', () => {
    const source = body(p('p1', text('One')), p('p2', text('Two')))
    const target = body(p('p2', text('Deux')), p('p1', text('Un')))
    expect(aligned(source, target)).toEqual({ 'body#p1': 'uid Un', 'body#p2': 'uid Deux' })
  })

  it('of other origin are found in order where the kinds of blocks agree', () => {
    const source = body(heading('h1', 'Aims'), p('p1', text('One')), p('p2', text('Two')))
    const target = body(heading('x', 'Buts'), p(undefined, text('Un')), p('y', text('Deux')))
    expect(aligned(source, target)).toEqual({
      'body#h1': 'order Buts',
      'body#p1': 'order Un',
      'body#p2': 'order Deux',
    })
  })

  it('of other origin are found by what languages share, and in order between those', () => {
    const source = body(
      heading('h1', 'Aims'),
      p('p1', text('Half of them met in Nairobi in 2019')),
      p('p2', text('Never translated')),
      p('p3', text('The plan of Medellín counts 12 steps')),
    )
    const target = body(
      heading(undefined, 'Buts'),
      p(undefined, text('La moitié fut à Nairobi en 2019')),
      p(undefined, text('Le plan de Medellín compte 12 pas')),
    )
    expect(aligned(source, target)).toEqual({
      'body#h1': 'order Buts',
      'body#p1': 'similarity La moitié fut à Nairobi en 2019',
      'body#p3': 'similarity Le plan de Medellín compte 12 pas',
    })
  })

  it('are not guessed for what the source has lost', () => {
    const source = body(p('p1', text('One')), p('p3', text('Nairobi 2019 and more')))
    const target = body(p('p1', text('Un')), p('p2', text('Nairobi 2019 et plus')))
    const lost = new Set(['body#p2'])
    expect(aligned(source, target, lost)).toEqual({ 'body#p1': 'uid Un' })
    expect(Object.keys(aligned(source, target))).toEqual(['body#p1', 'body#p3'])
  })

  it('refer to the codes of the source, also in another order', () => {
    const source = body(p('p1', link('A', 'https://a.example'), link('B', 'https://b.example')))
    const target = body(
      p('p1', link('b', 'https://b.example', 'x'), link('a', 'https://a.example', 'y')),
    )
    expect(aligned(source, target)).toEqual({ 'body#p1': 'uid <g2>b</g2><g1>a</g1>' })
  })

  it('come with the codes that are their own', () => {
    const source = { body: body(p('p1', link('here', 'https://en.example'))) }
    const target = {
      body: body(p('p1', link('ici', 'https://fr.example'), text('!', { format: 1 }))),
    }
    const units = extractUnits(schema, source)
    const found = alignTargets(schema, { document: source, units }, target).get('body#p1')
    expect(found?.ownCodes.map(({ id, type }) => [id, type])).toEqual([
      [1, 'link'],
      [2, 'bold'],
    ])
    const again = compileDocument(
      schema,
      { document: source, units },
      undefined,
      new Map([['body#p1', found?.content ?? []]]),
      { ownCodes: new Map([['body#p1', found?.ownCodes ?? []]]) },
    )
    expect(again.data).toEqual(target)
  })

  it('follow a link that the source changed, unless they had changed it themselves', () => {
    const links = (a: string, b: string) =>
      p('p1', link('A', `https://${a}.example`), text(' '), link('B', `https://${b}.example`))
    const before = extractUnits(schema, { body: body(links('a', 'b')) })
    const document = { body: body(links('new-a', 'new-b')) }
    const source = { document, units: extractUnits(schema, document, before) }
    const target = { body: body(links('a', 'b-fr')) }
    const previousCodes = new Map(before.map(({ key, codes }) => [key, codes]))
    const said = alignTargets(schema, source, target, { previousCodes }).get('body#p1')
    expect(said?.ownCodes.map(({ id }) => id)).toEqual([2])
    const { data } = compileDocument(
      schema,
      source,
      target,
      new Map([['body#p1', said?.content ?? []]]),
      { ownCodes: new Map([['body#p1', said?.ownCodes ?? []]]) },
    )
    expect(data.body).toEqual(body(links('new-a', 'b-fr')))
  })

  it('go through a compilation unchanged, for any text', () => {
    fc.assert(
      fc.property(richTexts(), (state) => {
        const source = { document: { body: state }, units: extractUnits(schema, { body: state }) }
        const found = alignTargets(schema, source, { body: withoutIdentities(state) })
        const targets = new Map([...found].map(([key, { content }]) => [key, content]))
        const { data, missing } = compileDocument(schema, source, undefined, targets)
        expect(missing).toEqual([])
        expect(data).toEqual({ body: state })
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})

describe('a text with the identities of another', () => {
  it('has them on its paragraphs, blocks and rows', () => {
    const quote = (id: string, words: string) => ({
      type: 'block',
      fields: { id, blockType: 'figures', items: [{ id: `${id}-row`, label: words }] },
    })
    const source = body(p('p1', text('One')), quote('b1', 'cities'))
    const target = body(p('x', text('Un')), quote('y', 'villes'))
    const [first, second] = withUidsOf(source, target).root.children ?? []
    expect(first?.$?.uid).toBe('p1')
    expect(second?.fields).toMatchObject({ id: 'b1', items: [{ id: 'b1-row', label: 'villes' }] })
  })
})

const withoutIdentities = (state: LexicalState): LexicalState => {
  const copy = structuredClone(state)
  for (const node of lexicalNodes(copy.root)) delete node.$?.uid
  return copy
}
