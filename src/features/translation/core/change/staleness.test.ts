import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { LexicalNode } from '@/content/lexical-node'

import { extractUnits } from '../units/extract'
import { element, richTexts, text } from '../units/rich-text.arbitrary'
import { richText } from '../units/schema.fixture'
import { sourceHashes } from './hashes'
import { staleness } from './staleness'

const TEXTS = process.env.FULL_COUNTS ? 2_000 : 100
const PATIENCE = TEXTS * 300
const schema = [richText('body')]
const unitOf = (...children: LexicalNode[]) => {
  const paragraph = element('paragraph', children, { $: { uid: 'p1' } })
  return extractUnits(schema, { body: { root: element('root', [paragraph]) } })
}
const link = (words: string, url: string, id = 'l1') =>
  element('link', [text(words)], {
    id,
    version: 3,
    fields: { linkType: 'custom', url, newTab: false },
  })

const compare = (now: LexicalNode[], before: LexicalNode[]) => {
  const was = unitOf(...before)
  const [[source], [basedOn]] = [
    extractUnits(
      schema,
      { body: { root: element('root', [element('paragraph', now, { $: { uid: 'p1' } })]) } },
      was,
    ),
    was,
  ]
  if (!source || !basedOn) throw new Error('Both texts must have words.')
  return staleness(sourceHashes(source), sourceHashes(basedOn))
}
const FRESH = { stale: false, codesChanged: false, carriedOver: false }

describe('a target', () => {
  it('is stale when a word of its source changed', () => {
    expect(compare([text('Two cities')], [text('One city')])).toEqual({ ...FRESH, stale: true })
  })

  it('is no longer stale when the source is put back', () => {
    expect(compare([text('One city')], [text('One city')])).toEqual(FRESH)
  })

  it('is not stale for another way to encode the same letters', () => {
    expect(compare([text('Caf\u0065\u0301')], [text('Caf\u00e9')])).toEqual(FRESH)
  })

  it('is stale when a line was broken', () => {
    const broken = [text('One'), { type: 'linebreak', version: 1 }, text('city')]
    expect(compare(broken, [text('One'), text('city')])).toEqual({ ...FRESH, stale: true })
  })

  it('is carried over when only the target of a link changed', () => {
    expect(
      compare([link('here', 'https://b.example')], [link('here', 'https://a.example')]),
    ).toEqual({ stale: false, codesChanged: true, carriedOver: true })
  })

  it('needs somebody when words became bold', () => {
    expect(compare([text('One '), text('city', { format: 1 })], [text('One city')])).toEqual({
      stale: false,
      codesChanged: true,
      carriedOver: false,
    })
  })

  it('needs somebody when a link moved to other words', () => {
    expect(
      compare(
        [text('one '), link('two', 'https://b.example')],
        [link('one', 'https://a.example'), text(' two')],
      ),
    ).toEqual({ stale: false, codesChanged: true, carriedOver: false })
  })

  it('is untouched by ids and versions that editors renew', () => {
    const renewed = { ...link('here', 'https://a.example', 'l2'), version: 4 }
    expect(compare([renewed], [link('here', 'https://a.example')])).toEqual(FRESH)
  })
})

describe('a change of one word', { timeout: PATIENCE }, () => {
  it('makes exactly one unit stale, and putting it back none', () => {
    fc.assert(
      fc.property(richTexts(), fc.nat(), (body, choice) => {
        const before = extractUnits(schema, { body })
        const chosen = before[choice % Math.max(1, before.length)]
        if (!chosen) return
        const changed = { body: { root: withWord(body.root, chosen.key.split('#')[1] ?? '') } }
        const after = extractUnits(schema, changed, before)
        expect(staleKeys(after, before)).toEqual([chosen.key])
        expect(staleKeys(extractUnits(schema, { body }, after), before)).toEqual([])
      }),
      { numRuns: TEXTS },
    )
  })
})

type Units = ReturnType<typeof extractUnits>

const staleKeys = (now: Units, before: Units): string[] =>
  now.flatMap((unit, index) => {
    const was = before[index]
    if (!was) throw new Error(`${unit.key} was not there before.`)
    return staleness(sourceHashes(unit), sourceHashes(was)).stale ? [unit.key] : []
  })

const withWord = (node: LexicalNode, place: string): LexicalNode => {
  const [uid, name] = place.split('.')
  if (node.type === 'block' && node.fields?.id === uid && name) {
    return { ...node, fields: { ...node.fields, [name]: `${node.fields?.[name]} word` } }
  }
  const isIt = node.$?.uid === uid
  const children = node.children?.map((child) => withWord(child, place))
  if (!children) return node
  return { ...node, children: isIt ? [text('word '), ...children] : children }
}
