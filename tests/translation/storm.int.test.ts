import { setTimeout as delay } from 'node:timers/promises'

import { describe, expect, it } from 'vitest'

import { writeBack } from '@/features/translation/payload/documents/write-back'
import { actOnTargets } from '@/features/translation/payload/store/act'
import type { Place } from '@/features/translation/payload/store/place'

import { FULL_COUNTS } from '../setup/counts'
import { bootPayload } from '../setup/payload'
import { body, newsroom, paragraph } from './network'

const payload = await bootPayload()
const { read, req, save, units, write } = newsroom(payload)

const PARAGRAPHS = 198
const RUNS = FULL_COUNTS ? 50 : 3

const numbered = (word: string, run: number) =>
  body(
    ...Array.from({ length: PARAGRAPHS }, (_, at) =>
      paragraph(`p${at}`, `${word} number ${at} of run ${run}.`),
    ),
  )

/** Says every unit of a document in one locale, as a desk would. */
const translate = async (place: Place, locale: string, word: string, run: number) => {
  const all = [...(await units(place, locale)).values()].filter(({ unit }) => unit.kind === 'rich')
  await actOnTargets(
    await req(),
    { locale, act: 'edit', actor: 'users:1' },
    all.map(({ unitId, unit }) => ({
      unitId,
      content: [`${word} ${unit.key.slice('body#p'.length)} (${run})`],
    })),
  )
  return all.length
}

const textOf = (document: unknown): string => JSON.stringify(document)

describe('an author who types while a translation of 200 texts is written back', () => {
  it(`loses nothing and costs the translation nothing, in ${RUNS} runs`, async () => {
    const place = await write({ body: numbered('English', 0) })
    for (let run = 1; run <= RUNS; run += 1) {
      const count = await translate(place, 'fr', 'français', run)
      expect(count).toBe(PARAGRAPHS)

      let isWriting = true
      let typed = 0
      const author = (async () => {
        while (isWriting) {
          typed += 1
          await save(place, 'en', { summary: `Typed ${run}-${typed}` }, { autosave: true })
          await delay(FULL_COUNTS ? 500 : 50)
        }
      })()
      const report = await writeBack(payload, place, 'fr')
      isWriting = false
      await author

      expect(report).toMatchObject({ editedElsewhere: [], missing: expect.any(Array) })
      const [english, french] = [await read(place, 'en'), await read(place, 'fr')]
      expect(english.summary).toBe(`Typed ${run}-${typed}`)
      expect(textOf(english.body)).toContain(`English number ${PARAGRAPHS - 1} of run 0.`)
      const lost = Array.from({ length: PARAGRAPHS }, (_, at) => `français ${at} (${run})`).filter(
        (text) => !textOf(french.body).includes(text),
      )
      expect(lost).toEqual([])
    }
  }, 600_000)
})

describe('two translators of one document', () => {
  it('who finish at the same moment are both kept', async () => {
    for (let run = 1; run <= (FULL_COUNTS ? 40 : 5); run += 1) {
      const place = await write({ body: numbered('English', run) })
      await translate(place, 'fr', 'français', run)
      await translate(place, 'es', 'español', run)
      await Promise.all([writeBack(payload, place, 'fr'), writeBack(payload, place, 'es')])
      expect(textOf((await read(place, 'fr')).body)).toContain(`français 7 (${run})`)
      expect(textOf((await read(place, 'es')).body)).toContain(`español 7 (${run})`)
    }
  }, 600_000)

  it('who write back while an editor saves are kept, and so is the editor', async () => {
    const place = await write({ body: numbered('English', 0) })
    await translate(place, 'fr', 'français', 0)
    const [source] = await Promise.all([
      save(place, 'en', { title: 'Another title' }),
      writeBack(payload, place, 'fr'),
    ])
    expect(source.title).toBe('Another title')
    expect((await read(place, 'en')).title).toBe('Another title')
    expect(textOf((await read(place, 'fr')).body)).toContain('français 7 (0)')
  })
})
