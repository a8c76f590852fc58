import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { bootHttp } from '../../setup/http'
import { describeWithOmegat, scratchFolder, tool } from '../exchange/tools'
import { body, link, newsroom, paragraph } from '../network'
import { signInPeople } from './people'

const folder = await scratchFolder()

const SETTINGS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>en</source_lang><target_lang>fr</target_lang><sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags></project></omegat>`

/** What a translator typed in OmegaT, which numbers codes from 0. */
const TYPED = [
  ['Fifth Global Summit', 'Cinquième Sommet mondial'],
  [
    'Meet the <g0>Strong Cities</g0> in Skopje.',
    'À Skopje, rencontrez les <g0>Strong Cities</g0>.',
  ],
] as const
const xml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const MEMORY = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE tmx SYSTEM "tmx11.dtd"><tmx version="1.1"><header creationtool="OmegaT" creationtoolversion="3.6.0_10" segtype="paragraph" o-tmf="OmegaT TMX" adminlang="EN-US" srclang="en" datatype="plaintext"></header><body>${TYPED.map(
  ([source, target]) =>
    `<tu><tuv lang="en"><seg>${xml(source)}</seg></tuv><tuv lang="fr"><seg>${xml(target)}</seg></tuv></tu>`,
).join('')}</body></tmx>`

const throughOmegat = async (file: Buffer): Promise<Buffer> => {
  const project = join(folder, 'project')
  for (const name of ['source', 'target', 'tm/auto', 'omegat', 'glossary', 'dictionary']) {
    await mkdir(join(project, name), { recursive: true })
  }
  await writeFile(join(project, 'omegat.project'), SETTINGS)
  await writeFile(join(project, 'source/event.xlf'), file)
  await writeFile(join(project, 'omegat/project_save.tmx'), MEMORY)
  const settings = `--config-dir=${join(folder, 'settings')}`
  await tool('omegat', [project, '--mode=console-translate', settings], { HOME: folder })
  return readFile(join(project, 'target/event.xlf'))
}

describeWithOmegat('an exported event', () => {
  it('goes through OmegaT and comes back applied, with its link where French wants it', async () => {
    const { payload, api } = await bootHttp()
    const { as } = await signInPeople(payload, api)
    const { req } = newsroom(payload)
    const { id } = await payload.create({
      collection: 'events',
      locale: 'en',
      draft: true,
      data: {
        title: 'Fifth Global Summit',
        body: body(
          paragraph(
            'k1',
            'Meet the ',
            link('https://example.org/cities', 'Strong Cities'),
            ' in Skopje.',
          ),
        ),
      } as never,
      req: await req(),
    })
    const exported = await as('translator')
      .get(`export?locale=fr&collection=events&id=${id}&format=xliff-omegat`)
      .buffer(true)
      .parse((res, done) => {
        const pieces: Buffer[] = []
        res.on('data', (piece: Buffer) => pieces.push(piece))
        res.on('end', () => done(null, Buffer.concat(pieces)))
      })
      .expect(200)
    const back = await throughOmegat(exported.body)
    const answer = await as('translator')
      .upload(`import?locale=fr&collection=events&id=${id}`, back, 'event.xlf')
      .expect(200)
    const outcomes = answer.body.documents[0].units.map(
      (it: { key: string; outcome: string; state: string }) => [it.key, it.outcome, it.state],
    )
    expect(outcomes).toContainEqual(['title', 'applied', 'translated'])
    expect(outcomes).toContainEqual(['body#k1', 'applied', 'translated'])
    const french = await payload.findByID({ collection: 'events', id, locale: 'fr', draft: true })
    expect(french.title).toBe('Cinquième Sommet mondial')
    expect(JSON.stringify(french.body)).toContain('https://example.org/cities')
  }, 120_000)
})
