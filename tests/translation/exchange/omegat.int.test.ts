import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { checkReturned } from '@/features/translation/core/exchange/check-returned'
import { mergeReturned } from '@/features/translation/core/exchange/merge-returned'
import { AGENDA_FR, LIMIT, SUMMIT } from '@/features/translation/core/exchange/summit.fixture'
import { writeTmx } from '@/features/translation/core/exchange/tmx/write-tmx'
import { fromXliff, toXliff } from '@/features/translation/core/exchange/xliff/xliff'
import { describeWithOmegat, scratchFolder, tool } from './tools'

const folder = await scratchFolder()

const FOLDERS = ['source', 'target', 'tm/auto', 'omegat', 'glossary', 'dictionary']
const SETTINGS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>en</source_lang><target_lang>fr</target_lang><sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags></project></omegat>`

/** What a translator typed in OmegaT, which numbers codes from 0 in the order of the source. */
const TYPED: readonly [string, string][] = [
  [
    'The <g0>Fifth Global <g1>Summit</g1></g0> of the <g2>Strong Cities</g2><x3/> network & <friends>.',
    '<g2>Strong Cities</g2><x3/> & <amis> : le <g0>cinquième <g1>Sommet</g1></g0>.',
  ],
  ['Mayors  meet', 'Les maires  se rencontrent'],
]
const xml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const projectMemory = () =>
  `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE tmx SYSTEM "tmx11.dtd"><tmx version="1.1"><header creationtool="OmegaT" creationtoolversion="3.6.0_10" segtype="paragraph" o-tmf="OmegaT TMX" adminlang="EN-US" srclang="en" datatype="plaintext"></header><body>${TYPED.map(
    ([source, target]) =>
      `<tu><tuv lang="en"><seg>${xml(source)}</seg></tuv><tuv lang="fr"><seg>${xml(target)}</seg></tuv></tu>`,
  ).join('')}</body></tmx>`

const ourMemory = async () => {
  const unit = {
    props: {},
    sourceLocale: 'en',
    targetLocale: 'fr',
    source: ['Cities learn'],
    target: ['Les villes apprennent les unes des autres'],
  }
  let text = ''
  for await (const piece of writeTmx([unit], 'en')) text += piece
  return text
}

/** A project with our file, translated without a window. */
const translatedByOmegat = async () => {
  const project = join(folder, 'project')
  for (const name of FOLDERS) await mkdir(join(project, name), { recursive: true })
  await writeFile(join(project, 'omegat.project'), SETTINGS)
  await writeFile(join(project, 'source/event.xlf'), toXliff([SUMMIT], 'xliff-omegat'))
  await writeFile(join(project, 'omegat/project_save.tmx'), projectMemory())
  await writeFile(join(project, 'tm/auto/network.tmx'), await ourMemory())
  await tool(
    'omegat',
    [project, '--mode=console-translate', `--config-dir=${join(folder, 'settings')}`],
    { HOME: folder },
  )
  return readFile(join(project, 'target/event.xlf'))
}

describeWithOmegat('OmegaT', () => {
  it('takes our file and memories and gives every code back, in the order of the translation', async () => {
    const files = await fromXliff([await translatedByOmegat()], LIMIT)
    checkReturned(files, {
      targetLocale: 'fr',
      document: { collection: 'events', documentId: '12' },
    })
    const returned = files.flatMap(({ units }) => units)
    const merges = SUMMIT.units.map((now) => {
      const unit = returned.find(({ key }) => key === now.unit.key)
      return { key: now.unit.key, ...(unit && mergeReturned(now, unit)) }
    })
    expect(merges).toMatchObject([
      { key: 'title', outcome: 'unchanged' },
      { key: 'body#k1', outcome: 'applied', state: 'translated', target: AGENDA_FR },
      { key: 'body#k2', outcome: 'applied', target: ['Les maires  se rencontrent '] },
      { key: 'body#k3', outcome: 'unchanged' },
      { key: 'summary', outcome: 'applied', target: ['Les villes apprennent les unes des autres'] },
      { key: 'intro', outcome: 'unchanged' },
    ])
  })
})
