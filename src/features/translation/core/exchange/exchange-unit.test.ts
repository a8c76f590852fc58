import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { sourceHashes } from '../change/hashes'
import type { InlineText } from '../inline/inline'
import type { Unit } from '../unit'
import { compileDocument } from '../units/compile'
import { extractUnits } from '../units/extract'
import { richTexts } from '../units/rich-text.arbitrary'
import { richText } from '../units/schema.fixture'
import { PATIENCE, ROUNDS } from './exchange.arbitrary'
import { exchangeUnitOf, sourceTag } from './exchange-unit'
import { isFaulty, type ReturnedFile } from './model'
import { fromPo, toPo } from './po/po'
import { CODES, fileOf, inPieces, LIMIT, unitOf } from './summit.fixture'
import { fromXliff, toXliff } from './xliff/xliff'

const schema = [richText('body')]
const NOW = new Date('2026-11-21T09:30:00Z')
const FORMATS = {
  XLIFF: async (file: ReturnType<typeof fileOf>) => fromXliff(inPieces(toXliff([file])), LIMIT),
  PO: async (file: ReturnType<typeof fileOf>) => [await fromPo(inPieces(toPo([file], NOW)), LIMIT)],
}

/** The unit, translated word for word. */
const translated = (unit: Unit) =>
  exchangeUnitOf({
    ...sourceHashes(unit),
    unit,
    locale: 'fr',
    sourceLocale: 'en',
    state: 'translated',
    target: unit.content,
    stale: false,
    codesChanged: false,
  })
const targetsOf = (files: readonly ReturnedFile[]) =>
  new Map(
    files
      .flatMap(({ units }) => units)
      .flatMap((unit): [string, InlineText][] =>
        isFaulty(unit) || !unit.target ? [] : [[unit.key, unit.target]],
      ),
  )

describe('a rich text that goes to a translator', () => {
  it.each(Object.entries(FORMATS))(
    'comes back as it was through %s',
    PATIENCE,
    async (_, exchanged) => {
      await fc.assert(
        fc.asyncProperty(richTexts(), async (body) => {
          const document = { body }
          const units = extractUnits(schema, document)
          const targets = targetsOf(await exchanged(fileOf(...units.map(translated))))
          const { data } = compileDocument(schema, { document, units }, undefined, targets)
          expect(data).toEqual(document)
        }),
        { numRuns: ROUNDS },
      )
    },
  )
})

describe('exchangeUnitOf', () => {
  const stored = {
    ...unitOf('title', ['City'], { target: ['Ville'] }),
    ...sourceHashes({ content: ['City'], codes: [] }),
  }

  it('gives a stale target as what was said of the previous source', () => {
    expect(exchangeUnitOf({ ...stored, stale: true }).previousTarget).toEqual(['Ville'])
    expect(exchangeUnitOf(stored).previousTarget).toBeUndefined()
  })
})

describe('sourceTag', () => {
  const tagOf = (content: InlineText, codes = CODES) => sourceTag(sourceHashes({ content, codes }))
  const linked = (words: string): InlineText => [{ g: 1, content: [words] }]

  it('moves with the words and with where the codes are', () => {
    expect(tagOf(linked('City'))).not.toBe(tagOf(linked('Town')))
    expect(tagOf(linked('City'))).not.toBe(tagOf(['City']))
  })

  it('stays when a link leads elsewhere', () => {
    const elsewhere = CODES.map((code) => ({ ...code, attributes: { url: 'https://example.com' } }))
    expect(tagOf(linked('City'), elsewhere)).toBe(tagOf(linked('City')))
  })
})
