import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { files, PATIENCE, ROUNDS } from '../exchange.arbitrary'
import { mergeReturned } from '../merge-returned'
import type { ReturnedUnit } from '../model'
import {
  AGENDA,
  AGENDA_FR,
  CODES,
  fileOf,
  inPieces,
  LIMIT,
  SUMMIT,
  unitOf,
} from '../summit.fixture'
import { fromPo, toPo } from './po'

const NOW = new Date('2026-11-21T09:30:00Z')
const back = async (text: string) => (await fromPo(inPieces(text), LIMIT)).units as ReturnedUnit[]
const PARAGRAPH = unitOf('body#k1', AGENDA, {
  unit: { codes: CODES },
  state: 'translated',
  target: AGENDA_FR,
})

describe('PO', () => {
  it('brings back any text and any code unchanged, and nothing to write', PATIENCE, async () => {
    await fc.assert(
      fc.asyncProperty(files, async (file) => {
        const returned = await back(toPo([file], NOW))
        expect(returned.map(({ source, target }) => [source, target])).toEqual(
          file.units.map(({ unit, target }) => [
            unit.content,
            target?.length === 0 && unit.content.length > 0
              ? undefined
              : // PO cannot tell an empty target from none.
                (target ?? (unit.content.length > 0 ? undefined : [])),
          ]),
        )
        const applied = file.units.filter(
          (unit, at) =>
            unit.unit.content.length > 0 &&
            mergeReturned(unit, returned[at] as ReturnedUnit).outcome !== 'unchanged',
        )
        expect(applied).toEqual([])
      }),
      { numRuns: ROUNDS },
    )
  })

  it('writes the same bytes for the same units', () => {
    expect(toPo([SUMMIT], NOW)).toBe(toPo([structuredClone(SUMMIT)], NOW))
  })

  it('says context, notes, codes, state and the previous source as gettext does', () => {
    const text = toPo([SUMMIT, { ...SUMMIT, documentId: '13' }], NOW)
    expect(text).toContain('"Language: fr\\n"')
    expect(text).toContain('msgctxt "events/13/body#k1"')
    expect(text).toContain('#. <g1> link, <g2> bold, <g5> italic, <x7/> lb')
    expect(text).toContain('#. At most 60 characters.')
    expect(text).toMatch(
      /#, fuzzy\n#\| msgid "Ministers arrive"\nmsgctxt "events\/12\/body#k3"\nmsgid "Ministers meet mayors"/,
    )
    expect(text).toContain(
      'msgid "The <g1>Fifth Global <g2>Summit</g2></g1> of the <g5>Strong Cities</g5><x7/> network &amp; &lt;friends&gt;."',
    )
  })

  it('is understood by its units when a tool stripped the header (mozilla/pontoon#3596)', async () => {
    const [, ...entries] = toPo([fileOf(PARAGRAPH)], NOW).split('\n\n')
    expect(await back(entries.join('\n\n'))).toMatchObject([
      { collection: 'events', documentId: '12', key: 'body#k1', sourceHash: 'a1b2c3' },
    ])
  })

  it('knows the source by its text when a tool stripped the comments', async () => {
    const bare = toPo([fileOf(PARAGRAPH)], NOW).replace(/^#.*\n/gm, '')
    const [returned] = await back(bare.replace('amis', 'villes'))
    expect(returned?.sourceHash).toBeUndefined()
    expect(returned?.source).toEqual(AGENDA)
  })

  it('reads a fuzzy entry as a draft and the others as translated', async () => {
    const text = toPo([fileOf({ ...PARAGRAPH, state: 'machine' })], NOW)
    expect(await back(text)).toMatchObject([{ state: 'draft' }])
    expect(await back(text.replace('#, fuzzy\n', ''))).toMatchObject([{ state: 'translated' }])
  })

  it.each([
    ['crossed codes', (text: string) => text.replace('Sommet</g2></g1>', 'Sommet</g1></g2>')],
    ['an unclosed code', (text: string) => text.replace('Sommet</g2>', 'Sommet')],
    ['a tag of its own', (text: string) => text.replace('cinquième', '<b>cinquième</b>')],
    ['a document type', (text: string) => text.replace('cinquième', '<!DOCTYPE x>')],
    ['an entity of its own', (text: string) => text.replace('cinquième', '&nbsp;')],
    ['codes ten thousand deep', (text: string) => text.replace('cinquième', '<g1>'.repeat(10_000))],
  ])('names a unit with %s and takes the others', async (_, damage) => {
    const other = unitOf('title', ['City'], { state: 'translated', target: ['Ville'] })
    expect(await back(damage(toPo([fileOf(PARAGRAPH, other)], NOW)))).toMatchObject([
      { key: 'body#k1', fault: { fault: 'exchangeCodesCrossed' } },
      { key: 'title', target: ['Ville'] },
    ])
  })

  it('takes a text with a hundred line breaks', async () => {
    const breaks = Array.from({ length: 100 }, (_, at) => ({ x: at + 1 }))
    const unit = unitOf('body#k1', breaks, { state: 'translated', target: breaks })
    expect(await back(toPo([fileOf(unit)], NOW))).toMatchObject([{ target: breaks }])
  })

  it('names a unit with a control character', async () => {
    const text = toPo([fileOf(PARAGRAPH)], NOW).replace('amis', 'a\u0007mis')
    expect(await back(text)).toMatchObject([{ fault: { fault: 'exchangeControlCharacter' } }])
  })

  it('does not bring back obsolete entries', async () => {
    const text = `${toPo([fileOf(PARAGRAPH)], NOW)}\n#~ msgctxt "events/12/old"\n#~ msgid "Old"\n#~ msgstr "Vieux"\n`
    expect(await back(text)).toHaveLength(1)
  })
})

describe('fromPo refuses', () => {
  it('a megabyte of nonsense without repeating it', async () => {
    const refusal = await fromPo(inPieces(`${'a'.repeat(1_000_000)} b`, 4_096), LIMIT).catch(
      (error: unknown) => error,
    )
    expect(refusal).toMatchObject({ code: 'exchangeNotWellFormed' })
    expect(String(refusal).length).toBeLessThan(300)
  })

  const text = toPo([SUMMIT], NOW)
  it.each([
    [
      'an entry that is there twice',
      `${text}\n${text.split('\n\n').at(-1)}`,
      'exchangeUnitDoubled',
    ],
    ['a file that ends in a text', text.slice(0, -6), 'exchangeTruncated'],
    [
      'a file that ends before a translation',
      text.slice(0, text.lastIndexOf('msgstr')),
      'exchangeTruncated',
    ],
    [
      'a quote that nobody closed',
      text.replace('Bienvenue"', 'Bienvenue'),
      'exchangeNotWellFormed',
    ],
    ['XLIFF', '<?xml version="1.0"?><xliff/>', 'exchangeNotThisFormat'],
    ['JSON', '{"a": "b"}', 'exchangeNotThisFormat'],
    ['a letter', 'Dear editors, here it is.', 'exchangeNotWellFormed'],
    [
      'another encoding in its header',
      text.replace('charset=utf-8', 'charset=iso-8859-1'),
      'exchangeNotUtf8',
    ],
  ])('%s', async (_, damaged, code) => {
    await expect(fromPo(inPieces(damaged), LIMIT)).rejects.toMatchObject({
      name: 'ExchangeError',
      code,
    })
  })
})
