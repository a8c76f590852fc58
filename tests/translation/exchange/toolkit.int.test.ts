import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { checkReturned } from '@/features/translation/core/exchange/check-returned'
import { mergeReturned } from '@/features/translation/core/exchange/merge-returned'
import { fromPo, toPo } from '@/features/translation/core/exchange/po/po'
import {
  AGENDA,
  AGENDA_FR,
  LIMIT,
  SUMMIT,
} from '@/features/translation/core/exchange/summit.fixture'
import { writeTmx } from '@/features/translation/core/exchange/tmx/write-tmx'
import { fromXliff, toXliff } from '@/features/translation/core/exchange/xliff/xliff'
import { describeWithGettext, describeWithToolkit, PYTHON, scratchFolder, tool } from './tools'

const folder = await scratchFolder()
const NOW = new Date('2026-11-21T09:30:00Z')
const EXPECTED = { targetLocale: 'fr' }
const PATHS = { xliff: join(folder, 'event.xlf'), po: join(folder, 'event.po') }
await writeFile(PATHS.xliff, toXliff([SUMMIT]))
await writeFile(PATHS.po, toPo([SUMMIT], NOW))

/** Translates every unit into its own source, as a program that knows codes would. */
const REWRITE = `
import sys
from translate.storage import xliff
store = xliff.xlifffile.parsefile(sys.argv[1])
for unit in store.units:
    if unit.istranslatable():
        unit.rich_target = unit.rich_source
        unit.markfuzzy(False)
store.savefile(sys.argv[2])
`

const PRINT_TMX = `
import json, sys
from translate.storage import tmx
print(json.dumps([[unit.source, unit.target] for unit in tmx.tmxfile.parsefile(sys.argv[1]).units]))
`

describeWithToolkit('translate-toolkit', () => {
  it('reads and rewrites our XLIFF without losing a code or an identity', async () => {
    const rewritten = join(folder, 'rewritten.xlf')
    await tool(PYTHON, ['-c', REWRITE, PATHS.xliff, rewritten])
    const files = await fromXliff([await readFile(rewritten)], LIMIT)
    checkReturned(files, EXPECTED)
    const returned = files.flatMap(({ units }) => units)
    expect(returned.map(({ key }) => key)).toEqual(SUMMIT.units.map(({ unit }) => unit.key))
    const outcomes = SUMMIT.units.map((now, at) => {
      const unit = returned[at]
      return unit && mergeReturned(now, unit)
    })
    expect(outcomes.map((merge) => merge?.target)).toEqual(
      SUMMIT.units.map(({ unit }) => unit.content),
    )
  })

  it('still names every unit after pofilter, which rewrites the namespace', async () => {
    const filtered = join(folder, 'filtered.xlf')
    await tool('pofilter', ['--progress=none', PATHS.xliff, filtered])
    const files = await fromXliff([await readFile(filtered)], LIMIT)
    checkReturned(files, EXPECTED)
    expect(files.flatMap(({ units }) => units)).toContainEqual(
      expect.objectContaining({ key: 'body#k1', source: AGENDA }),
    )
  })

  it('counts the units that we wrote', async () => {
    for (const path of [PATHS.xliff, PATHS.po]) {
      const [, figures = ''] = (await tool('pocount', ['--csv', path])).trim().split('\n')
      expect(Number(figures.split(',')[8])).toBe(SUMMIT.units.length)
    }
  })

  it('flattens codes in xliff2po: what comes of it is refused as none of ours', async () => {
    const flat = join(folder, 'flat.po')
    await tool('xliff2po', ['--progress=none', PATHS.xliff, flat])
    expect(await readFile(flat, 'utf8')).not.toContain('<g')
    const file = await fromPo([await readFile(flat)], LIMIT)
    expect(() => checkReturned([file], EXPECTED)).toThrow(/exchangeNoUnits/)
  })

  it('finds in our PO what is wrong with codes and doubled words', async () => {
    const damaged = join(folder, 'damaged.po')
    const text = await readFile(PATHS.po, 'utf8')
    await writeFile(damaged, text.replace('"Bienvenue"', '"Bienvenue bienvenue <g9>ici</g9>"'))
    const found = await tool('pofilter', [
      '--progress=none',
      '-t',
      'xmltags',
      '-t',
      'doublewords',
      damaged,
    ])
    expect(found).toContain('xmltags')
    expect(found).toContain('doublewords')
  })

  it('reads our memory with its codes as tags', async () => {
    const path = join(folder, 'memory.tmx')
    const unit = {
      props: {},
      sourceLocale: 'en',
      targetLocale: 'fr',
      source: AGENDA,
      target: AGENDA_FR,
    }
    let memory = ''
    for await (const piece of writeTmx([unit], 'en')) memory += piece
    await writeFile(path, memory)
    expect(JSON.parse(await tool(PYTHON, ['-c', PRINT_TMX, path]))).toEqual([
      [
        'The <g1>Fifth Global <g2>Summit</g2></g1> of the <g5>Strong Cities</g5><x7/> network & <friends>.',
        '<g5>Strong Cities</g5><x7/> & <amis> : le <g1>cinquième <g2>Sommet</g2></g1>.',
      ],
    ])
  })
})

describeWithGettext('gettext', () => {
  it('finds our PO clean', async () => {
    const output = await tool('msgfmt', ['-c', '--statistics', '-o', '/dev/null', PATHS.po], {
      LC_ALL: 'C',
    })
    expect(output.trim()).toBe(
      '2 translated messages, 2 fuzzy translations, 2 untranslated messages.',
    )
  })

  it('rewrites it without anything to import', async () => {
    const rewritten = join(folder, 'rewritten.po')
    await tool('msgcat', ['--width=40', '-o', rewritten, PATHS.po])
    const { units } = await fromPo([await readFile(rewritten)], LIMIT)
    const outcomes = SUMMIT.units.map((now) => {
      const unit = units.find(({ key }) => key === now.unit.key)
      return unit && mergeReturned(now, unit).outcome
    })
    expect(outcomes).toEqual(SUMMIT.units.map(() => 'unchanged'))
  })
})
