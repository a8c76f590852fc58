import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { describe, expect, it } from 'vitest'

import { adoptDocuments } from '@/features/translation/payload/adopt/adopt-documents'

import { FULL_COUNTS } from '../setup/counts'
import { bootPayload } from '../setup/payload'
import { FRENCH, newsroom } from './network'

const payload = await bootPayload()
const { publish, read, units, write } = newsroom(payload)

/** Articles as a database has them that was there before the feature. */
const older = async () => {
  const place = await write()
  await publish(place, 'en')
  await publish(place, 'fr', FRENCH)
  await payload.db.pool.query('delete from translation_units where document = $1', [
    String(place.id),
  ])
  await payload.db.pool.query('delete from translation_sources where document = $1', [
    String(place.id),
  ])
  return place
}

const title = async (place: Parameters<typeof units>[0]) => (await units(place, 'fr')).get('title')

describe('a database that was there before', () => {
  it.each([
    ['import', 'translated', 'import'],
    ['machine', 'machine', 'legacy'],
  ] as const)('is taken over as %s', async (as, state, origin) => {
    const place = await older()
    const report = await adoptDocuments(payload, { as })
    expect(report.documents).toBeGreaterThan(0)
    expect(report.texts).toBeGreaterThanOrEqual(4)
    expect(await title(place)).toMatchObject({
      state,
      origin,
      target: [FRENCH.title],
      stale: false,
      writtenBy: 'operator',
    })
    expect((await units(place, 'es')).get('title')?.state).toBe('untranslated')
  })

  it('is as it was after it: no document is changed, and nothing is done twice', async () => {
    const place = await older()
    const [french, versions] = [
      await read(place, 'fr', false),
      await payload.db.countVersions({ collection: 'articles' }),
    ]
    await adoptDocuments(payload, { as: 'import' })
    const adopted = await title(place)
    expect(await adoptDocuments(payload, { as: 'machine' })).toEqual({ documents: 0, texts: 0 })
    expect(await title(place)).toEqual(adopted)
    const { translation: _, ...now } = (await read(place, 'fr', false)) as object & {
      translation?: unknown
    }
    expect(french).toMatchObject(now)
    expect(await payload.db.countVersions({ collection: 'articles' })).toEqual(versions)
  })
})

/** As the operator types it, with what the environment says of the database. */
const command = (...args: string[]) =>
  promisify(execFile)(process.execPath, [
    'src/startup/payload-cli.mjs',
    'translation:adopt',
    ...args,
  ])

// Each start of the command loads the whole configuration anew: half a minute of two cores.
describe.runIf(FULL_COUNTS)('the command', () => {
  it('takes a database over and says how much that was', async () => {
    const place = await older()
    const { stdout } = await command('--as', 'machine')
    expect(stdout).toMatch(/Took over 1 documents with \d+ translated texts\./)
    expect(await title(place)).toMatchObject({ state: 'machine', origin: 'legacy' })
  })

  it('refuses what it does not know, and takes over nothing', async () => {
    const place = await older()
    await expect(command('--as', 'truth')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--as is "truth"; it must be "import" or "machine"'),
    })
    expect(await title(place)).toBeUndefined()
  })
})
