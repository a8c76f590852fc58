import type { Payload, PayloadRequest } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { bootPayload } from '../setup/payload'
import { bringTo, requestTo, storeUnits, unitOf } from './desk'

let payload: Payload
let req: PayloadRequest
let database: pg.Client
let unitId: number
let documents = 0

beforeAll(async () => {
  payload = await bootPayload()
  database = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await database.connect()
})

beforeEach(async () => {
  req = await requestTo(payload)
  const ids = await storeUnits(req, ++documents, [unitOf('title', 'Safe cities')])
  unitId = ids.title as number
  await database.query(`delete from translation_locale_policies`)
})

afterAll(() => database.end())

/** Writes SQL by hand, as whoever is named; without a name it is nobody's. */
const write = async (actor: string | undefined, statement: string): Promise<unknown> => {
  await database.query('begin')
  try {
    if (actor) await database.query(`select set_config('citynet.actor', $1, true)`, [actor])
    const result = await database.query(statement, [unitId])
    await database.query('commit')
    return result.rowCount
  } catch (error) {
    await database.query('rollback')
    return (error as pg.DatabaseError).constraint ?? error
  }
}

const target = async () => {
  const { rows } = await database.query('select * from translation_targets where unit_id = $1', [
    unitId,
  ])
  return rows[0]
}

const INSERT = (state: string, origin: string, more = '') => `
  insert into translation_targets (unit_id, locale, state, content, text, origin,
    based_on_content, based_on_text_hash, based_on_code_hash ${more && ', origin_detail'})
  values ($1, 'fr', '${state}', '["Villes sûres"]', 'Villes sûres', '${origin}', '[]', 'x', 'y'
    ${more && `, '${more}'`})`
const UPDATE = (what: string) => `update translation_targets set ${what} where unit_id = $1`

describe('machine text', () => {
  it.each(['translated', 'reviewed', 'draft'])(
    'is not inserted as %s by a process',
    async (state) => {
      expect(await write('engine:deepl', INSERT(state, 'machine'))).toMatch(/^translation_/)
      expect(await target()).toBeUndefined()
    },
  )

  it('is not inserted as translated by a person either, who has to confirm it', async () => {
    expect(await write('users:1', INSERT('translated', 'machine'))).toBe('translation_wrong_origin')
    expect(await target()).toBeUndefined()
  })

  it.each(['human', 'panel', 'import'])('is not passed off as %s by a process', async (origin) => {
    expect(await write('system', INSERT('translated', origin))).toBe('translation_wrong_origin')
    expect(await target()).toBeUndefined()
  })

  it('is not passed off as a memory entry that there is none of', async () => {
    const entry = '{"memoryId": 77}'
    expect(await write('system', INSERT('translated', 'memory', entry))).toBe(
      'translation_person_needed',
    )
    expect(await target()).toBeUndefined()
  })

  describe('that is there', () => {
    beforeEach(() => bringTo(req, unitId, 'machine', ['Villes fortes']))

    it.each([
      ['translated', undefined],
      ['translated', 'engine:deepl'],
      ['translated', 'operator'],
      ['translated', 'system'],
      ['reviewed', undefined],
      ['reviewed', 'engine:deepl'],
      ['reviewed', 'users:1'],
    ])('does not become %s by SQL of %s', async (state, actor) => {
      const forged = `state = '${state}', translator = 'users:1', translated_at = now(),
        reviewer = 'users:2', reviewed_at = now(), changed_by = 'users:1', written_by = 'users:1'`
      expect(await write(actor, UPDATE(forged))).toMatch(/^translation_/)
      expect(await target()).toMatchObject({ state: 'machine', version: 1, translator: null })
    })

    it('does not lose its origin while its words stay', async () => {
      expect(await write('users:1', UPDATE(`origin = 'human'`))).toBe('translation_wrong_origin')
      expect(await target()).toMatchObject({ origin: 'machine' })
    })

    it('is confirmed by a person, whose name the database takes from the session', async () => {
      expect(await write('users:1', UPDATE(`state = 'translated', translator = 'users:9'`))).toBe(1)
      expect(await target()).toMatchObject({
        ...{ state: 'translated', origin: 'machine', translator: 'users:1', version: 2 },
        written_by: 'engine:test',
      })
    })

    it('is not written over once a person has confirmed it', async () => {
      await write('users:1', UPDATE(`state = 'translated'`))
      const again = UPDATE(`content = '["Autre"]', text = 'Autre', state = 'machine'`)
      expect(await write('engine:deepl', again)).toBe('translation_human_text')
      expect(await write('users:1', again)).toBe('translation_human_text')
      expect(await target()).toMatchObject({ text: 'Villes fortes', version: 2 })
    })
  })
})

describe('a review', () => {
  beforeEach(() => bringTo(req, unitId, 'translated', ['Villes sûres']))

  it('of own work is refused, even under forged columns', async () => {
    const forged = `state = 'reviewed', translator = 'users:3', written_by = 'users:3'`
    expect(await write('users:1', UPDATE(forged))).toBe('translation_own_review')
    expect(await target()).toMatchObject({ state: 'translated', reviewer: null })
  })

  it('of words that somebody else confirmed unchanged is own work too', async () => {
    await write('users:1', UPDATE(`state = 'draft'`))
    await write('users:2', UPDATE(`state = 'translated'`))
    expect(await write('users:1', UPDATE(`state = 'reviewed'`))).toBe('translation_own_review')
    expect(await write('users:2', UPDATE(`state = 'reviewed'`))).toBe('translation_own_review')
    expect(await write('users:3', UPDATE(`state = 'reviewed'`))).toBe(1)
  })

  it('of own work is marked where the locale allows it', async () => {
    await database.query(
      `insert into translation_locale_policies (locale, self_review) values ('fr', true)`,
    )
    expect(await write('users:1', UPDATE(`state = 'reviewed'`))).toBe(1)
    expect(await target()).toMatchObject({ state: 'reviewed', self_review: true })
  })

  it.each(['operator', 'system', 'engine:deepl', undefined])('is not done by %s', async (actor) => {
    expect(await write(actor, UPDATE(`state = 'reviewed'`))).toMatch(
      /^translation_(person_needed|human_text)$/,
    )
    expect(await target()).toMatchObject({ state: 'translated' })
  })

  it('does not outlive the words that were reviewed', async () => {
    await write('users:2', UPDATE(`state = 'reviewed'`))
    expect(await write('users:1', UPDATE(`content = '["Autre"]', text = 'Autre'`))).toBe(1)
    expect(await target()).toMatchObject({
      ...{ state: 'draft', reviewer: null, reviewed_at: null, translator: null },
      written_by: 'users:1',
    })
  })
})

describe('what people wrote', () => {
  it.each(['draft', 'translated', 'reviewed'] as const)(
    'as %s is changed by no process',
    async (state) => {
      await bringTo(req, unitId, state, ['Villes sûres'])
      const before = await target()
      for (const actor of ['engine:deepl', 'system', undefined]) {
        expect(await write(actor, UPDATE(`content = '["x"]', text = 'x'`))).toBe(
          'translation_human_text',
        )
        expect(await write(actor, UPDATE(`state = 'machine'`))).toBe('translation_human_text')
        expect(await write(actor, UPDATE(`based_on_text_hash = 'z'`))).toBe(
          'translation_person_needed',
        )
      }
      expect(await target()).toEqual(before)
    },
  )

  it('keeps its place: no target moves to another unit or locale', async () => {
    await bringTo(req, unitId, 'translated', ['Villes sûres'])
    expect(await write('users:1', UPDATE(`locale = 'es'`))).toBe('translation_identity')
    expect(await target()).toMatchObject({ locale: 'fr' })
  })

  it('goes back to draft when its words change without a new confirmation', async () => {
    await bringTo(req, unitId, 'translated', ['Villes sûres'])
    expect(await write('users:1', UPDATE(`content = '["x"]', text = 'x'`))).toBe(1)
    expect(await target()).toMatchObject({ state: 'draft', translator: null })
  })

  it('loses its waivers when its words change', async () => {
    await bringTo(req, unitId, 'draft', ['Villes sûres'])
    await write('users:1', UPDATE(`waivers = '[{"check": "length"}]'`))
    await write('users:1', UPDATE(`content = '["x"]', text = 'x'`))
    expect(await target()).toMatchObject({ waivers: [] })
  })

  it('is not rejected without a reason', async () => {
    await bringTo(req, unitId, 'translated', ['Villes sûres'])
    expect(await write('users:2', UPDATE(`state = 'rejected', reason = ' '`))).toBe(
      'translation_targets_rejected',
    )
    expect(await target()).toMatchObject({ state: 'translated' })
  })
})

describe('events', () => {
  it('tell of every change, whatever door it came by', async () => {
    await bringTo(req, unitId, 'machine', ['Villes fortes'])
    await write('users:1', UPDATE(`state = 'translated'`))
    await write('users:2', UPDATE(`state = 'rejected', reason = 'Not our name'`))
    await write('users:2', `delete from translation_units where id = $1`)
    const { rows } = await database.query(
      'select * from translation_target_events where unit_id = $1 order by id',
      [unitId],
    )
    expect(rows.map((it) => [it.actor, it.act, it.from_state, it.to_state, it.reason])).toEqual([
      ['engine:test', 'machine', 'untranslated', 'machine', null],
      ['users:1', null, 'machine', 'translated', null],
      ['users:2', null, 'translated', 'rejected', 'Not our name'],
      ['users:2', 'delete', 'rejected', 'untranslated', null],
    ])
    expect(rows.at(-1)).toMatchObject({
      ...{ collection: 'events', document: String(documents), key: 'title' },
      before: ['Villes fortes'],
    })
  })

  it('are not written for what was written back', async () => {
    await bringTo(req, unitId, 'machine', ['Villes fortes'])
    await write(undefined, UPDATE(`output_hash = 'h'`))
    const { rowCount } = await database.query(
      'select from translation_target_events where unit_id = $1',
      [unitId],
    )
    expect(rowCount).toBe(1)
  })

  it.each([
    `update translation_target_events set actor = 'x'`,
    'delete from translation_target_events',
    'truncate translation_target_events',
    'truncate translation_targets cascade',
    `update translation_releases set reason = 'x'`,
  ])('are not changed: %s', async (statement) => {
    await bringTo(req, unitId, 'machine', ['Villes fortes'])
    const events = async () =>
      (await database.query('select * from translation_target_events order by id')).rows
    const before = await events()
    const refusal = await database.query(statement).catch((error) => error.constraint)
    expect(refusal).toBe('translation_append_only')
    expect(await events()).toEqual(before)
  })
})

describe('the memory', () => {
  it('takes no text that is not reviewed', async () => {
    await bringTo(req, unitId, 'translated', ['Villes sûres'])
    const { id } = await target()
    const entry = `insert into translation_memory (source_locale, target_locale, source, source_text,
        source_hash, target, target_text, keys, target_id, reviewed_by)
      select 'en', 'fr', '["Safe cities"]', 'Safe cities', 'h', '["Villes sûres"]', 'Villes sûres',
        '{1}', ${id}, 'users:2' where $1 > 0`
    expect(await write('users:2', entry)).toBe('translation_memory')
    await write('users:2', UPDATE(`state = 'reviewed'`))
    expect(await write('engine:x', entry.replace('users:2', 'engine:x'))).toBe('translation_memory')
    expect(await write('users:2', entry)).toBe(1)
  })

  it('forgets what is no longer reviewed, whoever took the review back', async () => {
    await bringTo(req, unitId, 'reviewed', ['Villes sûres'])
    const { id } = await target()
    const count = async () =>
      (await database.query('select from translation_memory where target_id = $1', [id])).rowCount
    await database.query(`delete from translation_memory where target_id = $1`, [id])
    await write(
      'users:2',
      `insert into translation_memory (source_locale, target_locale, source, source_text,
        source_hash, target, target_text, keys, target_id, reviewed_by)
      select 'en', 'fr', '["Safe cities"]', 'Safe cities', 'h', '["Villes sûres"]', 'Villes sûres',
        '{1}', ${id}, 'users:2' where $1 > 0`,
    )
    expect(await count()).toBe(1)
    await write('users:2', UPDATE(`state = 'translated'`))
    expect(await count()).toBe(0)
  })
})
