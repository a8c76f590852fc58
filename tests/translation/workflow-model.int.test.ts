import fc from 'fast-check'
import type { Payload, PayloadRequest } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { ORIGINS, type Origin, STATES, type State } from '@/features/translation/core/unit'
import {
  ACTS,
  type Act,
  type Standing,
  transition,
} from '@/features/translation/core/workflow/transition'
import { actOnTargets } from '@/features/translation/payload/store/act'

import { bootPayload } from '../setup/payload'
import { requestTo, storeUnits, unitOf } from './desk'

const RUNS = process.env.FULL_COUNTS ? 2_000 : 150

let payload: Payload
let req: PayloadRequest
let database: pg.Client
let documents = 0

beforeAll(async () => {
  payload = await bootPayload()
  req = await requestTo(payload)
  database = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await database.connect()
  await database.query(
    `insert into translation_locale_policies (locale, self_review) values ('es', true)
     on conflict (locale) do update set self_review = true`,
  )
})

afterAll(() => database.end())

type Row = {
  id: number
  state: State
  text: string | null
  origin: Origin | null
  translator: string | null
  written_by: string | null
  version: number
}

const rowOf = async (unitId: number): Promise<Row | undefined> => {
  const { rows } = await database.query<Row>(
    'select * from translation_targets where unit_id = $1',
    [unitId],
  )
  return rows[0]
}

const standingOf = (row: Row | undefined): Standing => ({
  state: row?.state ?? 'untranslated',
  origin: row?.origin ?? undefined,
  translator: row?.translator ?? undefined,
  writtenBy: row?.written_by ?? undefined,
})

/** `$2` is the act's name, which SQL by hand does not give. */
type ByAct = { act: Act; actor: string; text?: string; origin?: Origin; reason?: string }
type BySql = {
  state: State
  actor: string
  text?: string
  origin: Origin
  confirms: boolean
  reason?: string
}

const actors = fc.constantFrom('users:1', 'users:2', 'operator', 'system', 'engine:deepl', '')
const texts = fc.option(fc.constantFrom('One', 'Un', 'Deux'), { nil: undefined })
const origins = fc.constantFrom(...ORIGINS)
const reason = fc.option(fc.constant('not our name'), { nil: undefined })
const steps = fc.oneof(
  fc.record<ByAct>({
    act: fc.constantFrom(...ACTS),
    actor: fc.constantFrom('users:1', 'users:2', 'operator', 'system', 'engine:deepl'),
    text: texts,
    origin: fc.option(origins, { nil: undefined }),
    reason,
  }),
  fc.record<BySql>({
    state: fc.constantFrom(...STATES),
    actor: actors,
    text: texts,
    origin: origins,
    confirms: fc.boolean(),
    reason,
  }),
)

/** Done through the store: the database must agree with whatever the core allows. */
const doAct = async (unitId: number, locale: string, step: ByAct): Promise<void> => {
  const content = step.text === undefined ? undefined : [step.text]
  // That there is such an entry, the database asks; the core cannot know.
  if (step.act === 'reuse') return
  const [result] = await actOnTargets(req, { locale, act: step.act, actor: step.actor }, [
    { unitId, content, origin: step.origin, reason: step.reason },
  ])
  const row = await rowOf(unitId)
  expect(row?.state ?? 'untranslated').toBe(result?.state)
}

/** Done by hand: whatever the database lets happen, the core must have an act for. */
const doSql = async (unitId: number, locale: string, step: BySql): Promise<void> => {
  const before = await rowOf(unitId)
  const text = step.state === 'untranslated' ? null : (step.text ?? before?.text ?? null)
  const gone = text === null
  const values = [
    ...[unitId, locale, step.state, gone ? null : JSON.stringify([text]), text],
    ...[gone ? null : step.origin, gone ? null : 'x', gone ? null : '[]', step.reason ?? null],
    step.confirms,
  ]
  await database.query('begin')
  try {
    await database.query(`select set_config('citynet.actor', $1, true)`, [step.actor])
    await database.query(before ? UPDATE : INSERT, values)
    await database.query('commit')
  } catch (error) {
    await database.query('rollback')
    expect((error as pg.DatabaseError).code).toBe('23514')
    expect(await rowOf(unitId)).toEqual(before)
    return
  }
  const after = await rowOf(unitId)
  if (sameStanding(before, after)) return
  const changesText = after?.text !== (before?.text ?? null)
  const explanation = ACTS.find((act) => {
    const outcome = transition(standingOf(before), {
      ...{ act, changesText, actor: step.actor || 'sql:postgres', reason: step.reason },
      ...{ origin: step.origin, selfReview: locale === 'es' },
    })
    return !outcome.refusal && outcome.state === after?.state
  })
  expect(explanation, JSON.stringify({ step, before, after })).toBeDefined()
}

const sameStanding = (before: Row | undefined, after: Row | undefined): boolean =>
  JSON.stringify([standingOf(before), before?.text ?? null]) ===
  JSON.stringify([standingOf(after), after?.text ?? null])

const INSERT = `
  insert into translation_targets (unit_id, locale, state, content, text, origin,
    based_on_text_hash, based_on_code_hash, based_on_content, reason, translated_at)
  values ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9, case when $10 then clock_timestamp() end)`
const UPDATE = `
  update translation_targets set state = $3, content = $4, text = $5, origin = $6,
    based_on_text_hash = coalesce(based_on_text_hash, $7),
    based_on_code_hash = coalesce(based_on_code_hash, $7),
    based_on_content = coalesce(based_on_content, $8),
    reason = $9, translated_at = case when $10 then clock_timestamp() else translated_at end
   where unit_id = $1 and locale = $2`

/** Who confirmed and who reviewed the words that are there now, by the log alone. */
const humanActs = async (targetId: number) => {
  const { rows } = await database.query<{
    actor: string
    from_state: State
    to_state: State
    changes: boolean
  }>(
    `select actor, from_state, to_state, before is distinct from after as changes
       from translation_target_events where target_id = $1 order by id`,
    [targetId],
  )
  const written = rows.findLastIndex(({ changes }) => changes)
  return { author: rows[written]?.actor, since: rows.slice(written) }
}

describe('the states of a text', () => {
  it(
    `are the same to the core and to the database (${RUNS} random histories)`,
    async () => {
      const history = fc.array(steps, { minLength: 1, maxLength: 14 })
      const locales = fc.constantFrom('fr', 'es')
      await fc.assert(
        fc.asyncProperty(history, locales, async (all, locale) => {
          const { title } = await storeUnits(req, ++documents, [unitOf('title', 'One')])
          const unitId = title as number
          for (const step of all) {
            await ('act' in step ? doAct(unitId, locale, step) : doSql(unitId, locale, step))
          }
          const row = await rowOf(unitId)
          if (!row || (row.state !== 'translated' && row.state !== 'reviewed')) return
          const { author, since } = await humanActs(row.id)
          const confirmed = since.filter(({ to_state }) => to_state === 'translated')
          if (row.origin === 'machine' || row.origin === 'legacy') {
            expect(confirmed.some(({ actor }) => actor.startsWith('users:'))).toBe(true)
          }
          if (row.state !== 'reviewed') return
          const review = since.findLast(
            (it) => it.to_state === 'reviewed' && it.from_state !== 'reviewed',
          )
          expect(review?.actor).toMatch(/^users:/)
          if (locale === 'fr') expect(review?.actor).not.toBe(author)
          expect(confirmed.length).toBeGreaterThan(0)
        }),
        { numRuns: RUNS },
      )
    },
    process.env.FULL_COUNTS ? 900_000 : 120_000,
  )
})
