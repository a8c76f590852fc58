import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InlineText } from '../../inline/inline'
import { PATIENCE, ROUNDS, texts } from '../exchange.arbitrary'
import { inPieces, LIMIT } from '../summit.fixture'
import type { TmxUnit } from './document'
import { readTmx } from './read-tmx'
import { writeTmx } from './write-tmx'

const LANGUAGES = { sourceLocale: 'en', targetLocale: 'fr' }
const entry = (source: InlineText, target: InlineText): TmxUnit => ({
  ...LANGUAGES,
  tuid: '7',
  changedAt: new Date('2026-11-21T09:30:00Z'),
  props: { 'x-context': 'events/12/title' },
  source,
  target,
})
const written = async (units: Iterable<TmxUnit>) => {
  const pieces: string[] = []
  for await (const piece of writeTmx(units, 'en')) pieces.push(piece)
  return pieces.join('')
}
const read = async (text: string, wanted = LANGUAGES, limit = LIMIT) => {
  const units: TmxUnit[] = []
  for await (const unit of readTmx(inPieces(text, 64), limit, wanted)) units.push(unit)
  return units
}
const foreign = (seg: string, target = seg) =>
  `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header/><body><tu><tuv xml:lang="en-GB"><seg>${seg}</seg></tuv><tuv xml:lang="FR_ca"><seg>${target}</seg></tuv></tu></body></tmx>`

describe('TMX', () => {
  it('brings back any text and any code unchanged', PATIENCE, async () => {
    await fc.assert(
      fc.asyncProperty(texts, texts, async (source, target) => {
        fc.pre(source.content.length > 0 && target.content.length > 0)
        const unit = entry(source.content, target.content)
        expect(await read(await written([unit]))).toEqual([unit])
      }),
      { numRuns: ROUNDS },
    )
  })

  it('writes codes as pairs and placeholders of level 2', async () => {
    expect(await written([entry([{ g: 3, content: ['City'] }, { x: 4 }], ['Ville'])])).toContain(
      '<seg><bpt i="1" x="3">&lt;g3&gt;</bpt>City<ept i="1">&lt;/g3&gt;</ept><ph x="4">&lt;x4/&gt;</ph></seg>',
    )
  })

  it('reads a memory of another tool that names a DTD, another region and old attributes', async () => {
    const text = foreign('City', 'Ville').replaceAll('xml:lang', 'lang')
    expect(await read(text)).toMatchObject([{ source: ['City'], target: ['Ville'] }])
  })

  it('gives nothing for a language that is not in it', async () => {
    expect(await read(foreign('City'), { sourceLocale: 'en', targetLocale: 'ar' })).toEqual([])
  })

  it.each([
    ['crossed', '<bpt i="1"/>a<bpt i="2"/>b<ept i="1"/>c<ept i="2"/>', 'abc'],
    ['isolated', '<it pos="begin">&lt;b&gt;</it>abc', 'abc'],
    ['unclosed', '<bpt i="1">{\\b</bpt>abc', 'abc'],
    ['doubled', 'a<ph x="1"/>b<ph x="1"/>c', 'abc'],
    ['foreign', 'ab<ut>{x}</ut>c', 'abc'],
    [
      'ten thousand deep',
      `${Array.from({ length: 10_000 }, (_, at) => `<bpt i="${at + 1}"/>`).join('')}abc`,
      'abc',
    ],
    ['named without a number', '<bpt i="one"/>abc<ept i="one"/>', 'abc'],
  ])('keeps the words where codes are %s', async (_, seg, words) => {
    expect(await read(foreign(seg, 'Ville'))).toMatchObject([{ source: [words] }])
  })

  it('looks through highlighting and leaves out native code', async () => {
    const seg = 'a <hi type="x">b</hi><ph x="2"><sub>alt</sub>[img]</ph>'
    expect(await read(foreign(seg, 'Ville'))).toMatchObject([{ source: ['a b', { x: 2 }] }])
  })

  it('reads a hundred thousand entries without holding them', PATIENCE, async () => {
    const count = process.env.FULL_COUNTS ? 100_000 : 10_000
    const one = foreign('City').match(/<tu>.*<\/tu>/)?.[0] ?? ''
    let given = 0
    function* memory() {
      const encoder = new TextEncoder()
      yield encoder.encode('<tmx version="1.4"><body>')
      for (let at = 0; at < count; at += 1) {
        // Entries are given while the file still comes, not at its end.
        expect(at - given).toBeLessThan(3)
        yield encoder.encode(one)
      }
      yield encoder.encode('</body></tmx>')
    }
    for await (const unit of readTmx(memory(), LIMIT, LANGUAGES)) given += unit.source.length
    expect(given).toBe(count)
  })

  it.each([
    [
      'an entity bomb',
      foreign('&b;').replace('SYSTEM "tmx14.dtd"', '[<!ENTITY a "ha"><!ENTITY b "&a;&a;">]'),
      'exchangeDoctype',
    ],
    [
      'an external entity beside a DTD',
      foreign('&b;').replace(
        '"tmx14.dtd"',
        '"tmx14.dtd" [<!ENTITY b SYSTEM "file:///etc/passwd">]',
      ),
      'exchangeDoctype',
    ],
    ['half a file', foreign('City').slice(0, 150), 'exchangeTruncated'],
    ['XLIFF', '<xliff version="1.2"/>', 'exchangeNotThisFormat'],
  ])('refuses %s', async (_, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ name: 'ExchangeError', code })
  })

  it('refuses what is larger than allowed', async () => {
    await expect(read(foreign('City'), LANGUAGES, { maxBytes: 100 })).rejects.toMatchObject({
      code: 'exchangeTooLarge',
    })
  })
})
