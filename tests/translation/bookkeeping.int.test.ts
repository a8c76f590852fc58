import type { Payload, PayloadRequest } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { act } from '@/features/translation/payload/store/act'
import { markMinorEdit, undoMinorEdit } from '@/features/translation/payload/store/minor-edit'
import { noteOutputs } from '@/features/translation/payload/store/outputs'
import { mirrorPolicies } from '@/features/translation/payload/store/policies'
import { recordRelease } from '@/features/translation/payload/store/releases'
import {
  type StoredUnit,
  unitsInLocale,
} from '@/features/translation/payload/store/units-in-locale'
import { waive } from '@/features/translation/payload/store/waive'

import { bootPayload } from '../setup/payload'
import { bringTo, requestTo, storeUnits, unitOf } from './desk'

let payload: Payload
let req: PayloadRequest
let place: { collection: string; id: number }
let unitId: number

beforeAll(async () => {
  payload = await bootPayload()
  place = { collection: 'events', id: 0 }
})

beforeEach(async () => {
  req = await requestTo(payload)
  place = { ...place, id: place.id + 1 }
  unitId = (await storeUnits(req, place.id, [unitOf('title', 'Safe citys')])).title as number
  await mirrorPolicies(req, [])
})

const text = async (locale = 'fr'): Promise<StoredUnit> => {
  const [unit] = await unitsInLocale(req, { ...place, locale })
  if (!unit) throw new Error('There is no unit.')
  return unit
}

const rows = async (statement: string): Promise<Record<string, unknown>[]> => {
  const { rows } = await payload.db.drizzle.execute(statement)
  return rows as Record<string, unknown>[]
}

describe('a minor edit of the source', () => {
  const edit = { keys: ['title'] }

  beforeEach(async () => {
    await bringTo(req, unitId, 'reviewed', ['Villes sûres'])
    await storeUnits(req, place.id, [unitOf('title', 'Safe cities')])
    // Written for the source before the one before: stale already.
    await bringTo(req, unitId, 'translated', ['Ciudades'], 'es')
    await storeUnits(req, place.id, [unitOf('title', 'Safe cities!')])
  })

  it('lets what was up to date stay so, and leaves what was stale before', async () => {
    expect(await markMinorEdit(req, { ...place, ...edit }, 'users:4')).toBe(1)
    expect(await text('es')).toMatchObject({ stale: false, state: 'translated' })
    expect(await text('fr')).toMatchObject({ stale: true, state: 'reviewed' })
    const [event] = await rows(
      `select actor, act, locale from translation_target_events
        where unit_id = ${unitId} order by id desc limit 1`,
    )
    expect(event).toEqual({ actor: 'users:4', act: 'minor-edit', locale: 'es' })
  })

  it('is taken back, but not where somebody has worked since', async () => {
    await markMinorEdit(req, { ...place, ...edit }, 'users:4')
    expect(await undoMinorEdit(req, { ...place, ...edit }, 'users:4')).toBe(1)
    expect(await text('es')).toMatchObject({ stale: true, previousSource: ['Safe cities'] })
    await markMinorEdit(req, { ...place, ...edit }, 'users:4')
    await act(req, { locale: 'es', act: 'review', actor: 'users:2' }, { unitId })
    expect(await undoMinorEdit(req, { ...place, ...edit }, 'users:4')).toBe(0)
    expect(await text('es')).toMatchObject({ stale: false, state: 'reviewed' })
  })
})

describe('policies', () => {
  it('are those of the configuration, no more and no less', async () => {
    const policy = { release: 'reviewed', selfReview: true, severities: {} } as const
    await mirrorPolicies(req, [{ locale: 'fr', ...policy }])
    await bringTo(req, unitId, 'translated', ['Villes sûres'])
    await act(req, { locale: 'fr', act: 'review', actor: 'users:1' }, { unitId })
    expect(await text()).toMatchObject({ state: 'reviewed', selfReview: true })
    await mirrorPolicies(req, [{ locale: 'es', ...policy }])
    expect(await rows('select locale from translation_locale_policies')).toEqual([{ locale: 'es' }])
  })
})

describe('a release', () => {
  it('keeps what every text was at that moment', async () => {
    await bringTo(req, unitId, 'machine', ['Villes sûres'])
    const id = await recordRelease(
      req,
      { ...place, locale: 'fr', live: true, overridden: true, reason: 'The summit is tomorrow' },
      'users:9',
    )
    const [release] = await rows(`select * from translation_releases where id = ${id}`)
    expect(release).toMatchObject({
      ...{ actor: 'users:9', overridden: true, reason: 'The summit is tomorrow', live: true },
      units: [{ key: 'title', state: 'machine', origin: 'machine', version: 1 }],
    })
  })

  it('is not overridden without a reason', async () => {
    const release = { ...place, locale: 'fr', live: true, overridden: true, reason: ' ' }
    await expect(recordRelease(req, release, 'users:9')).rejects.toThrow()
    expect(await rows(`select from translation_releases where document = '${place.id}'`)).toEqual(
      [],
    )
  })
})

describe('what is known of a text', () => {
  it('is noted without a new version; a waiver is an act with a name, and goes with the words', async () => {
    await bringTo(req, unitId, 'draft', ['Villes'])
    const { targetId } = await text()
    if (!targetId) throw new Error('There is no target.')
    await noteOutputs(req, 'fr', [{ unitId, outputHash: 'h' }])
    expect(await text()).toMatchObject({ version: 1, outputHash: 'h', waivers: [] })
    const waiver = { check: 'length', hash: 'x', reason: 'It fits.' }
    await waive(req, { targetId, version: 1, waiver }, 'users:2')
    expect(await text()).toMatchObject({
      ...{ version: 2, changedBy: 'users:2' },
      waivers: [{ check: 'length', reason: 'It fits.', by: 'users:2' }],
    })
    await bringTo(req, unitId, 'draft', ['Cités'])
    expect(await text()).toMatchObject({ waivers: [], outputHash: 'h' })
  })
})
